import type { DayRequest } from './day-request.ts';
import type { FoundDay } from './plan-search.ts';
import { minutesIn } from './stretches.ts';

/** What lies outside the usual; sentences live in the view. */
export type NoteCode =
  | 'first-window-long'
  | 'first-window-short'
  | 'middle-window-long'
  | 'middle-window-short'
  | 'last-window-long'
  | 'last-window-short'
  | 'naps-more-than-usual'
  | 'naps-fewer-than-usual'
  | 'naps-do-not-fit'
  | 'naps-added-today'
  | 'nap-left-out'
  | 'bedtime-early'
  | 'bedtime-late'
  | 'bedtime-earlier-than-wished'
  | 'bedtime-later-than-wished'
  | 'bedtime-in-busy-time'
  | 'total-below-observed'
  | 'total-above-observed';

/** Which of the family's own wishes and facts a note follows from. */
export type NoteReason = 'fixed-nap' | 'busy' | 'naps' | 'bedtime' | 'today';

/** One thing that a plan has to say plainly. */
export interface DayNote {
  readonly code: NoteCode;
  /** By how much: minutes, or a number of naps where the code starts with `nap`. */
  readonly by: number;
  /** Which stretch awake, counted from 0, where the note is about one. */
  readonly window?: number;
  /**
   * Each of these alone, taken away, would at least halve the note. Empty where no single one does:
   * the age and the wake-up alone, or several together.
   */
  readonly because: readonly NoteReason[];
}

type Finding = Omit<DayNote, 'because'>;

/** A stretch awake is mentioned from this many minutes outside its band, a bedtime from so many. */
const windowNoted = 10;
const bedtimeNoted = 45;
const wishNoted = 10;

const windowFindings = ({ solved, problem, needs }: FoundDay): Finding[] => {
  const { naps, awakeFrom, aims } = problem;
  return aims.windows.flatMap(({ band }, window): Finding[] => {
    if (!band || (needs.wakeWindow === null && naps === 0)) return [];
    const since = window === 0 ? awakeFrom : solved.events[2 * window - 1]!;
    const awake = solved.events[2 * window]! - since;
    const over = Math.round(awake - band.to);
    const under = Math.round(band.from - awake);
    const place = window === naps ? 'last' : window === 0 ? 'first' : 'middle';
    if (over >= windowNoted) return [{ code: `${place}-window-long`, by: over, window }];
    if (under >= windowNoted) return [{ code: `${place}-window-short`, by: under, window }];
    return [];
  });
};

const napFindings = ({ problem, needs, facts, wantedNaps, askedNaps }: FoundDay): Finding[] => {
  const { from, to } = needs.usualNaps;
  const list: Finding[] = [];
  if (problem.naps > to) list.push({ code: 'naps-more-than-usual', by: problem.naps - to });
  if (problem.naps < from) list.push({ code: 'naps-fewer-than-usual', by: from - problem.naps });
  const missing = wantedNaps - problem.naps;
  if (missing > 0) list.push({ code: 'naps-do-not-fit', by: missing });
  const added = problem.naps - Math.max(askedNaps, facts.given.length);
  if (added > 0) list.push({ code: 'naps-added-today', by: added });
  if (facts.leftOut > 0) list.push({ code: 'nap-left-out', by: facts.leftOut });
  return list;
};

const bedtimeFindings = ({ solved, problem, needs, request, facts }: FoundDay): Finding[] => {
  const at = solved.events.at(-1)!;
  const later = Math.round(at - problem.aims.bedtime);
  const list: Finding[] = [];
  if (problem.aims.bedtimeWished) {
    if (later >= wishNoted) list.push({ code: 'bedtime-later-than-wished', by: later });
    if (-later >= wishNoted) list.push({ code: 'bedtime-earlier-than-wished', by: -later });
  }
  const laterThanTypical = Math.round(at - (request.wakeUp + 1440 - needs.night.minutes));
  if (laterThanTypical >= bedtimeNoted) list.push({ code: 'bedtime-late', by: laterThanTypical });
  if (-laterThanTypical >= bedtimeNoted) {
    list.push({ code: 'bedtime-early', by: -laterThanTypical });
  }
  if (facts.busy.some(({ start, end }) => start <= at && at < end)) {
    list.push({ code: 'bedtime-in-busy-time', by: 0 });
  }
  return list;
};

/** Minutes slept by day, and by night until the usual wake-up. */
export const sleepOf = ({ solved, request }: FoundDay) => {
  const { events } = solved;
  const naps = Array.from({ length: (events.length - 1) / 2 }, (_, nap) => ({
    start: events[2 * nap]!,
    end: events[2 * nap + 1]!,
  }));
  const day = minutesIn(naps);
  const night = request.wakeUp + 1440 - events.at(-1)!;
  return { day, night, total: day + night };
};

const sleepFindings = (found: FoundDay): Finding[] => {
  const { total } = sleepOf(found);
  const { from, to } = found.needs.observedSleep;
  if (total < from) return [{ code: 'total-below-observed', by: Math.ceil(from - total) }];
  if (total > to) return [{ code: 'total-above-observed', by: Math.ceil(total - to) }];
  return [];
};

/** The largest finding of each code: many short stretches are said once. */
const largest = (list: readonly Finding[]): Finding[] =>
  list.filter(
    (one, index) =>
      !list.some(
        (other, place) =>
          other.code === one.code && (other.by > one.by || (other.by === one.by && place < index)),
      ),
  );

const findings = (found: FoundDay): Finding[] => [
  ...largest(windowFindings(found)),
  ...napFindings(found),
  ...bedtimeFindings(found),
  ...sleepFindings(found),
];

const without: Record<NoteReason, (request: DayRequest) => DayRequest | null> = {
  'fixed-nap': (request) =>
    request.fixedNaps?.length ? { ...request, fixedNaps: undefined } : null,
  busy: (request) => (request.busy?.length ? { ...request, busy: undefined } : null),
  naps: (request) => (request.naps === undefined ? null : { ...request, naps: undefined }),
  bedtime: (request) => (request.bedtime === undefined ? null : { ...request, bedtime: undefined }),
  today: (request) => (request.soFar ? { ...request, soFar: undefined } : null),
};

/**
 * The notes of a day that was found. Reasons are found by planning again with one of the family's
 * constraints taken away: where the note goes or is halved, that constraint is a reason.
 */
export const dayNotes = (
  found: FoundDay,
  replan: (request: DayRequest) => FoundDay,
): readonly DayNote[] => {
  const list = findings(found);
  if (list.length === 0) return [];
  const others = (Object.keys(without) as NoteReason[]).flatMap((reason) => {
    const request = without[reason](found.request);
    return request ? [{ reason, list: findings(replan(request)) }] : [];
  });
  return list.map((note) => {
    const goesWithout = others.filter(
      (other) => !other.list.some(({ code, by }) => code === note.code && by > note.by / 2),
    );
    return { ...note, because: goesWithout.map(({ reason }) => reason) };
  });
};
