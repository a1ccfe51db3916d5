import { capital } from '../ui/capital.ts';
import type { Span } from '../../domain/age-band.ts';
import type { ReportPart } from '../../domain/today-limits.ts';
import { mostReports, type Report } from '../../domain/today-log.ts';
import { movesOf, type Move } from '../../domain/today-moves.ts';
import type { Tap } from '../../domain/today-suggest.ts';
import type { Today, ToldReport } from '../../domain/today.ts';
import { timeInWords } from '../ui/duration-words.ts';
import { napName } from './plan-words.ts';

/** Writes a time, in minutes from midnight, with the reader’s clock. */
type Format = (minutes: number) => string;

/** What the chips say. */
export const tapNames: Readonly<Record<Tap, string>> = {
  woke: 'Up early or late',
  'short-nap': 'Short nap',
  'no-nap': 'No nap',
  'fell-asleep': 'Fell asleep',
};

/** Under 4 months: there is a rhythm, and nothing to move. */
export const withoutClock =
  'Before about 4 months there’s no clock to move. Whatever today was like, go by tired signs from here: the next sleep can be any time.';

/** From when on, in minutes from midnight, a nap at a set time is no morning nap. */
const midday = 11 * 60 + 30;

/** What a nap of the usual day is called in the middle of a sentence; any other is an extra one. */
export const napInWords = ({ usual }: Today, nap: number | null): string => {
  if (nap === null) return 'extra nap';
  const name = napName(nap, usual.naps.length).toLowerCase();
  const { fixed, start } = usual.naps[nap] ?? { fixed: false, start: 0 };
  return name === 'morning nap' && fixed && start >= midday ? 'midday nap' : name;
};

const earlyOrLate = (by: number) =>
  `about ${timeInWords(Math.abs(by))} ${by < 0 ? 'early' : 'late'}`;

/** Whether what was reported went as it was to go, so that it is the reason for nothing. */
const isAsPlanned = ({ usual }: Today, { report, planned }: ToldReport): boolean => {
  if (report.kind === 'woke') return Math.abs(report.at - usual.wakeUp) < 5;
  if (!planned) return report.kind === 'skipped';
  if (report.kind === 'skipped') return false;
  return Math.abs(report.start - planned.start) < 15 && Math.abs(report.end - planned.end) < 5;
};

/** What was reported, as the beginning of a sentence. */
const reason = (today: Today, told: ToldReport, format: Format): string => {
  const { report, nap, planned } = told;
  if (report.kind === 'woke') {
    const by = report.at - today.usual.wakeUp;
    const when = isAsPlanned(today, told) ? 'about as usual' : earlyOrLate(by);
    return `Today began at ${format(report.at)}, ${when}`;
  }
  if (report.kind === 'skipped') {
    return planned ? `There was no ${napInWords(today, nap)}` : 'There was no further nap';
  }
  const { start, end } = report;
  if (!planned) return `There was an extra sleep from ${format(start)} to ${format(end)}`;
  const which = `The ${napInWords(today, nap)}`;
  if (isAsPlanned(today, told)) return `${which} was about as planned`;
  if (Math.abs(start - planned.start) >= 15) {
    return `${which} was from ${format(start)} to ${format(end)}`;
  }
  return `${which} ended at ${format(end)}, ${earlyOrLate(end - planned.end)}`;
};

const effect = (today: Today, move: Move, format: Format): string => {
  const { what, nap, from, to } = move;
  if (what === 'bedtime') return `bedtime moves to about ${format(to ?? 0)}`;
  const name = napInWords(today, nap);
  if (to === null) return `there’s no ${name}`;
  if (what === 'nap-end') return `the ${name} ends at about ${format(to)}`;
  const skipped = today.told.filter(
    ({ report, standing }) => standing === 'counts' && report.kind === 'skipped',
  );
  // What comes after a nap that was not is neither that nap nor the one after it.
  if (skipped.some((one) => from === null || one.nap === (nap ?? 0) - 1)) {
    return `the next nap comes at about ${format(to)}`;
  }
  return from === null
    ? `another nap fits in at about ${format(to)}`
    : `the ${name} moves to about ${format(to)}`;
};

/** A move of a few minutes stands in the list and is not worth a sentence. */
const isWorthSaying = ({ from, to }: Move) =>
  from === null || to === null || Math.abs(from - to) >= 10;

/**
 * In one sentence what changed and why: the last report that counts (and tells of anything else than
 * was planned, where something moves), the next nap that moves, and the bedtime. Empty where nothing
 * was reported.
 */
export const todayInWords = (today: Today, format: Format): string => {
  const counting = today.told.filter(({ standing }) => standing === 'counts');
  const last = counting.at(-1);
  if (!last) return today.told.length > 0 ? 'That lies outside of today, so nothing moves.' : '';
  const moves = movesOf(today).filter(isWorthSaying);
  const next = moves.find(({ what }) => what !== 'bedtime');
  const bedtime = moves.find(({ what }) => what === 'bedtime');
  const effects = [next, bedtime].flatMap((move) => (move ? [effect(today, move, format)] : []));
  const what = effects.join(' and ').replace(/( moves to .* and bedtime) moves to/u, '$1 to');
  if (!what) return `${reason(today, last, format)}, and the rest of the day stays about as it is.`;
  const why = counting.findLast((one) => !isAsPlanned(today, one));
  return `${reason(today, why ?? last, format)}, ${why ? 'so' : 'and'} ${what}.`;
};

/** A report as a line: what it is about, and what was said. */
export const reportInWords = (
  today: Today,
  told: ToldReport,
  format: Format,
): { readonly title: string; readonly about: string } => {
  const { report, standing, nap, planned } = told;
  const name = planned ? napInWords(today, nap) : 'extra sleep';
  const title = {
    woke: 'Up for the day',
    skipped: planned ? `No ${name}` : 'No nap',
    slept: capital(name),
  }[report.kind];
  const when =
    report.kind === 'slept'
      ? `${format(report.start)} to ${format(report.end)}`
      : `${report.kind === 'skipped' ? 'still awake at' : 'at'} ${format(report.at)}`;
  const but = {
    counts: '',
    replaced: ': another note counts instead',
    outside: ': outside of today, so it moves nothing',
  }[standing];
  return { title, about: when + but };
};

/** What one move is called in the list of them. */
export const moveName = (today: Today, { what, nap }: Move): string => {
  if (what === 'bedtime') return 'Asleep for the night';
  const title = nap === null ? 'Another nap' : capital(napInWords(today, nap));
  return what === 'nap-end' ? `${title}, up by` : title;
};

/** Which naps are taken as planned, as nothing was reported of them; empty where none are. */
export const assumedInWords = (today: Today, format: Format): string => {
  const list = today.plan.naps.flatMap(({ start, end }, index) => {
    const { how, usual } = today.naps[index] ?? { how: 'ahead', usual: null };
    return how === 'assumed'
      ? [`the ${napInWords(today, usual)} (${format(start)} to ${format(end)})`]
      : [];
  });
  if (list.length === 0) return '';
  const which = list.length < 3 ? list.join(' and ') : `the ${list.length} naps before`;
  return `We count ${which} as planned. If that’s not how it went, say so above.`;
};

/** What a field of a report is called, and what its buttons move. */
export const partNames = (
  { kind }: Report,
  part: ReportPart,
): { readonly label: string; readonly does: string } => {
  if (kind === 'woke') return { label: 'Up for the day at', does: 'Up' };
  if (kind === 'skipped') return { label: 'Still awake at', does: 'Still awake' };
  return part === 'start'
    ? { label: 'Fell asleep at', does: 'Fell asleep' }
    : { label: 'Woke at', does: 'Woke' };
};

/** Beside the times of a sleep that may still be going on. */
export const stillAsleep = 'Still asleep? Leave a guess here for now.';

/** What was typed is not a time. */
export const notATime = 'Write a time like 9:55, 4 pm or 1640.';

/** A typed time that has no place in the day. */
export const outOfPlace = ({ from, to }: Span, format: Format): string =>
  `Anything from ${format(from)} to ${format(to)} fits here. Outside of that, it runs into something else today.`;

/** No more reports fit. */
export const tooMany = `That’s ${mostReports} notes, as many as fit in one day. You can change one, or take one back.`;
