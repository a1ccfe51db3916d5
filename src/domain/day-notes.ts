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

/** One thing that a plan has to say plainly. */
export interface DayNote {
  readonly code: NoteCode;
  /** By how much: minutes, or a number of naps where the code starts with `nap`. */
  readonly by: number;
  /** Which stretch awake, counted from 0, where the note is about one. */
  readonly window?: number;
}

/** A stretch awake is mentioned from this many minutes outside its band, a bedtime from so many. */
const windowNoted = 10;
const bedtimeNoted = 45;
const wishNoted = 10;

/** The note, where it is about `least` or more. */
const noted = (code: NoteCode, by: number, least: number): DayNote[] =>
  by >= least ? [{ code, by }] : [];

const windowNotes = ({ solved, problem, needs, facts }: FoundDay): DayNote[] => {
  const { naps, aims } = problem;
  return aims.windows.flatMap(({ band }, window): DayNote[] => {
    if (!band || (needs.wakeWindow === null && naps === 0)) return [];
    const since = window === 0 ? facts.awakeFrom : solved.events[2 * window - 1]!;
    const awake = solved.events[2 * window]! - since;
    const place = window === naps ? 'last' : window === 0 ? 'first' : 'middle';
    return [
      ...noted(`${place}-window-long`, Math.round(awake - band.to), windowNoted),
      ...noted(`${place}-window-short`, Math.round(band.from - awake), windowNoted),
    ].map((note) => ({ ...note, window }));
  });
};

const napNotes = ({ problem, needs, facts, wantedNaps, askedNaps }: FoundDay): DayNote[] => {
  const { naps } = problem;
  const { from, to } = needs.usualNaps;
  return [
    ...noted('naps-more-than-usual', naps - to, 1),
    ...noted('naps-fewer-than-usual', from - naps, 1),
    ...noted('naps-do-not-fit', wantedNaps - naps, 1),
    ...noted('naps-added-today', naps - Math.max(askedNaps, facts.given.length), 1),
    ...noted('nap-left-out', facts.leftOut, 1),
  ];
};

const bedtimeNotes = ({ solved, problem, needs, request, facts }: FoundDay): DayNote[] => {
  const at = solved.events.at(-1)!;
  const laterThanWished = Math.round(at - (problem.aims.wished ?? at));
  const laterThanTypical = Math.round(at - (request.wakeUp + 1440 - needs.night.minutes));
  const isBusy = facts.busy.some(({ start, end }) => start <= at && at < end);
  return [
    ...noted('bedtime-later-than-wished', laterThanWished, wishNoted),
    ...noted('bedtime-earlier-than-wished', -laterThanWished, wishNoted),
    ...noted('bedtime-late', laterThanTypical, bedtimeNoted),
    ...noted('bedtime-early', -laterThanTypical, bedtimeNoted),
    ...(isBusy ? noted('bedtime-in-busy-time', 0, 0) : []),
  ];
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

const sleepNotes = (found: FoundDay): DayNote[] => {
  const { total } = sleepOf(found);
  const { from, to } = found.needs.observedSleep;
  return [
    ...noted('total-below-observed', Math.ceil(from - total), 1),
    ...noted('total-above-observed', Math.ceil(total - to), 1),
  ];
};

/** The largest note of each code: many short stretches are said once. */
const largest = (list: readonly DayNote[]): DayNote[] =>
  list.filter((one) => {
    const alike = list.filter(({ code }) => code === one.code);
    return one === alike.toSorted((a, b) => b.by - a.by)[0];
  });

/** The notes of a day that was found; note-reasons.ts tells what they follow from. */
export const dayNotes = (found: FoundDay): readonly DayNote[] => [
  ...largest(windowNotes(found)),
  ...napNotes(found),
  ...bedtimeNotes(found),
  ...sleepNotes(found),
];
