import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../../src/domain/csv.ts';
import { exportColumns, progressCsv } from '../../../src/domain/progress-export.ts';
import type { SmallWin } from '../../../src/domain/small-win.ts';
import { someNights, somePatches } from './noted-arbitraries.ts';

/** Reads a file by RFC 4180, letter by letter; throws on a quote where none may stand. */
const readCsv = (file: string): string[][] => {
  expect(file.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let closed = false;
  const text = file.slice(1);
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += sign;
      at += 1;
    } else if (quoted && sign === '"') {
      quoted = false;
      closed = true;
    } else if (quoted) cell += sign;
    else if (sign === '"') {
      if (cell !== '' || closed) throw new Error(`a quote within a cell: ${cell}`);
      quoted = true;
    } else if (sign === ',' || (sign === '\r' && text[at + 1] === '\n')) {
      row.push(cell);
      cell = '';
      closed = false;
      if (sign === '\r') {
        rows.push(row);
        row = [];
        at += 1;
      }
    } else if (closed || sign === '\n' || sign === '\r')
      throw new Error(`loose sign after ${cell}`);
    else cell += sign;
  }
  expect([row, cell]).toEqual([[], '']);
  return rows;
};

const danger = /^[\s\p{Cf}]*[=+\-@\t\r\n\0＝＋－＠]/u;
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom(...Array.from('=+-@\t\r\n\0＝＋－＠,"; ')), fc.string())
    .map((parts) => parts.join('')),
);

describe('a CSV file', () => {
  test('says what the rows say, whatever is written in them', () => {
    const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }));
    fc.assert(
      fc.property(rows, (all) => {
        const again = readCsv(csvFile(all));
        expect(again).toEqual(
          all.map((row) => row.map((cell) => (danger.test(cell) ? `'${cell}` : cell))),
        );
        expect(again.flat().some((cell) => danger.test(cell))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['=HYPERLINK("http://x.test","tap")', `"'=HYPERLINK(""http://x.test"",""tap"")"`],
    ['+44 20 7946 0000', "'+44 20 7946 0000"],
    ['- two naps', "'- two naps"],
    ['@grandad did bedtime', "'@grandad did bedtime"],
    ['\tleft', `"'\tleft"`],
    ['＝1+1', "'＝1+1"],
    [' =1+1', "' =1+1"],
    ['\u200b\u202e=1+1', "'\u200b\u202e=1+1"],
    ['Slept, then ate', '"Slept, then ate"'],
    ['He said “night-night”', 'He said “night-night”'],
    ['3 = a lot', '3 = a lot'],
    ['', ''],
  ])('writes %j as %j', (cell, written) => {
    expect(csvFile([['a', cell]])).toBe(`\uFEFFa,${written}\r\n`);
  });

  test('has numbers as numbers, and nothing for null', () => {
    expect(csvFile([[0, null, 195]])).toBe('\uFEFF0,,195\r\n');
  });
});

describe('the export of progress', () => {
  test('is one diary of wins, rough patches and nights, the oldest first', () => {
    const file = progressCsv({
      wins: [
        { day: '2026-11-23', text: 'Down after a cuddle, no feed', whose: 'child' },
        { day: '2026-11-20', text: '=a coffee, whole', whose: 'parent' },
      ],
      patches: [{ kind: 'illness', from: '2026-11-20', to: null, note: 'A cold' }],
      nights: [{ id: '2026-11-20', longest: 195, wakings: 3, ownRest: null }],
    });
    expect(file).toBe(
      [
        '\uFEFFday,kind,last day,about,words,longest stretch (minutes),wakings,own rest (minutes)',
        '2026-11-20,rough patch,,illness,A cold,,,',
        `2026-11-20,win,,parent,"'=a coffee, whole",,,`,
        '2026-11-20,night,,,,195,3,',
        '2026-11-23,win,,child,"Down after a cuddle, no feed",,,',
        '',
      ].join('\r\n'),
    );
  });

  test('has a row for each thing, and a cell for each column', () => {
    const day = fc.constantFrom('2026-11-01', '2026-11-02', '2026-10-31');
    const whose = fc.constantFrom('child' as const, 'parent' as const);
    const wins: fc.Arbitrary<SmallWin[]> = fc.array(fc.record({ day, text, whose }));
    fc.assert(
      fc.property(wins, somePatches, someNights, (someWins, patches, nights) => {
        const [head, ...rows] = readCsv(progressCsv({ wins: someWins, patches, nights }));
        expect(head).toEqual([...exportColumns]);
        expect(rows).toHaveLength(someWins.length + patches.length + nights.length);
        expect(rows.every((row) => row.length === exportColumns.length)).toBe(true);
        const days = rows.map(([first]) => first!);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });
});
