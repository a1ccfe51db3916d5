/**
 * `npm run docs:planner`: writes the worked cases into `docs/planner.md`, between two comments, as
 * the planner answers today. A test tells when the page is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { planDay } from '../src/domain/day-plan.ts';
import type { DayRequest } from '../src/domain/day-request.ts';
import type { ClockPlan, QuietTimeDay } from '../src/domain/plan-types.ts';
import { formatTimeOfDay } from '../src/domain/time-of-day.ts';
import { ages } from '../tests/support/load-ages.ts';

const file = 'docs/planner.md';
const marks = ['<!-- worked cases: begin -->', '<!-- worked cases: end -->'] as const;

const up = 7 * 60;
const usualAges = [5, 7, 9, 12, 15, 18, 30];
const nursery = { start: 12 * 60, end: 13 * 60 + 30 };

const planned = (request: DayRequest): ClockPlan | QuietTimeDay => {
  const plan = planDay(request, ages);
  if (plan.kind === 'rhythm') throw new Error('a worked case needs clock times');
  return plan;
};

/** The day at 7 months after a first nap that began as planned and lasted 35 minutes. */
const afterShortNap = (): DayRequest => {
  const start = planned({ ageMonths: 7, wakeUp: up }).naps[0]?.start ?? NaN;
  const nap = { start, end: start + 35 };
  return { ageMonths: 7, wakeUp: up, soFar: { naps: [nap], now: nap.end } };
};

const clock = (minutes: number) => formatTimeOfDay(minutes, '24h');
const long = (minutes: number) => {
  const [hours, rest] = [Math.floor(Math.round(minutes) / 60), Math.round(minutes) % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ');
};
const span = ({ from, to }: { readonly from: number; readonly to: number }) =>
  `${long(from)} to ${long(to)}`;

/** What the stretches awake are measured against at an age. */
const bandOf = ({ wakeWindow, napToBedtime }: ClockPlan['needs']) =>
  wakeWindow ? span(wakeWindow) : napToBedtime ? `after the nap ${span(napToBedtime)}` : 'none';

const row = (name: string, request: DayRequest): readonly string[] => {
  const { naps, bedtime, awake, needs, sleep, notes } = planned(request);
  return [
    name,
    naps.map(({ start, end, fixed }) => `${clock(start)}–${clock(end)}${fixed ? ' (given)' : ''}`),
    `${clock(bedtime.at)} (${bedtime.band.map(clock).join('–')})`,
    awake.map(long),
    bandOf(needs),
    `${long(sleep.day)} + ${long(sleep.night)} = ${long(sleep.total)}`,
    span(needs.recommendedSleep),
    notes.map(({ code, by }) => `\`${code}\` ${code.startsWith('nap') ? by : long(by)}`),
  ].map((cell) => (typeof cell === 'string' ? cell : cell.join(', ') || 'none'));
};

const head = [
  'case',
  'naps',
  'bedtime (flex band)',
  'stretches awake',
  'band of the age',
  'sleep: day + night = total',
  'recommended',
  'notes',
];

/** The worked cases as a Markdown table, laid out as Prettier does. */
export const casesTable = (): string => {
  const rows = [
    head,
    ...usualAges.map((ageMonths) => row(`${ageMonths} months`, { ageMonths, wakeUp: up })),
    row('12 months, nursery nap 12:00–13:30', {
      ageMonths: 12,
      wakeUp: up,
      fixedNaps: [nursery],
    }),
    row('7 months, the first nap lasted 35 min', afterShortNap()),
  ];
  const widths = head.map((_, column) =>
    Math.max(...rows.map((each) => each[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [first, ...rest] = rows.map((each) =>
    line(each.map((cell, column) => cell.padEnd(widths[column] ?? 0))),
  );
  return [first, line(widths.map((width) => '-'.repeat(width))), ...rest].join('\n');
};

/** A page with `table` between its two comments; throws where it has not both. */
export const withTable = (page: string, table: string): string => {
  const [before, inside, ...more] = page.split(marks[0]);
  const after = inside?.split(marks[1])[1];
  if (after === undefined || more.length > 0)
    throw new Error(`${file} needs both ${marks.join(' and ')}`);
  return `${before}${marks[0]}\n\n${table}\n\n${marks[1]}${after}`;
};

if (import.meta.main) writeFileSync(file, withTable(readFileSync(file, 'utf8'), casesTable()));
