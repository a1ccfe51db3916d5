import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { casesTable, withTable } from '../../../scripts/planner-cases.ts';

const page = readFileSync('docs/planner.md', 'utf8');
const minutesOf = (text: string) => {
  const { hours = '0', minutes = '0' } =
    /^(?:(?<hours>\d+) h)? ?(?:(?<minutes>\d+) min)?$/u.exec(text)?.groups ?? {};
  return Number(hours) * 60 + Number(minutes);
};
const clockOf = (text: string) => {
  const [hours = NaN, minutes = NaN] = text.split(':').map(Number);
  return hours * 60 + minutes;
};
const rows = casesTable()
  .split('\n')
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the worked cases in docs/planner.md', () => {
  test('are those that the planner gives today (if not: npm run docs:planner)', () => {
    expect(page).toBe(withTable(page, casesTable()));
  });

  test.each(rows)('add up for a reader with a pencil: %s', (...cells) => {
    const [, naps = '', bedtime = '', awake = '', , sleep = ''] = cells;
    const times = [...naps.matchAll(/\d\d:\d\d/gu)].map(([time]) => clockOf(time));
    const bed = clockOf(bedtime.slice(0, 5));
    const stretches = awake.split(', ').map(minutesOf);
    const [day = NaN, night = NaN, total = NaN] = sleep.split(/ [+=] /u).map(minutesOf);
    let now = 7 * 60;
    for (const [index, stretch] of stretches.entries()) {
      now += stretch;
      expect(now).toBe(times[2 * index] ?? bed);
      now = times[2 * index + 1] ?? now;
    }
    const slept = times.reduce((sum, time, index) => sum + (index % 2 === 0 ? -time : time), 0);
    expect([day, night, total]).toEqual([slept, 31 * 60 - bed, slept + 31 * 60 - bed]);
  });

  test('go between two comments, and a page without them is refused', () => {
    const [begin, end] = ['<!-- worked cases: begin -->', '<!-- worked cases: end -->'];
    expect(withTable(`a\n\n${begin}\nold\n${end}\n\nb\n`, '| x |')).toBe(
      `a\n\n${begin}\n\n| x |\n\n${end}\n\nb\n`,
    );
    expect(() => withTable('a', '| x |')).toThrow('needs both');
    expect(() => withTable(`${begin} a`, '| x |')).toThrow('needs both');
  });
});
