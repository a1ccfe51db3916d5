import { formatTimeOfDay } from '../../domain/time-of-day.ts';
import { weekdaysInWords } from '../ui/weekday-words.ts';

/** Items of a box as they are stored, by key. */
export type LooseItems = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

type Loose = Readonly<Record<string, unknown>>;

const valueOf = (item: Loose): Loose | null => (item['value'] ?? null) as Loose | null;

/** “20 November 2026” of `2026-11-20`; the text itself where it is no day. */
export const dayInWords = (day: string): string => {
  const date = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
};

const minutesInWords = (minutes: unknown): string | null => {
  if (typeof minutes !== 'number') return null;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && `${hours} h`, (rest || !hours) && `${rest} min`].filter(Boolean).join(' ');
};

const time = (minutes: unknown) => formatTimeOfDay(Number(minutes), '24h');
const listed = (parts: readonly unknown[]) => parts.filter(Boolean).map(String).join(', ');

const marks: Record<string, string> = {
  done: 'done',
  sometimes: 'sometimes',
  mostly: 'mostly',
  'not-yet': 'not yet',
};

const patchKinds: Record<string, string> = {
  illness: 'Illness',
  teething: 'Teething',
  holiday: 'Holiday',
  nursery: 'New nursery',
  moving: 'A move',
  'clock-change': 'Clock change',
  'just-hard': 'Just hard',
};

/** What each step was, where its words are known. */
export const stepLines = (steps: LooseItems, words: Readonly<Record<string, string>>): string[] =>
  Object.entries(steps).map(
    ([id, { mark }]) => `${words[id] ?? id}: ${marks[String(mark)] ?? String(mark)}`,
  );

/** The reader's own lists with what is on them. */
export const listLines = (lists: LooseItems, items: LooseItems): string[] => {
  const away = (put: unknown) => (put === 'away' ? ' (put away)' : '');
  return Object.entries(lists).map(([id, { title, put }]) => {
    const on = Object.values(items).filter(({ list }) => list === id);
    const texts = on.map((item) => `${String(item['text'])}${away(item['put'])}`);
    return `${String(title)}${away(put)}: ${texts.join('; ') || 'nothing on it'}`;
  });
};

type Read<What> = (value: Loose, key: string) => What;
const things = (items: LooseItems, line: Read<string>): string[] =>
  Object.entries(items).flatMap(([key, item]) => {
    const value = valueOf(item);
    return value === null ? [] : [line(value, key)];
  });

/** A line each, the latest day first: they are stored by ids that say nothing of time. */
const thingsByDay = (items: LooseItems, line: Read<string>, day: Read<unknown>): string[] => {
  const dayOf = ([key, item]: [string, Loose]) => String(day(valueOf(item) ?? {}, key));
  const entries = Object.entries(items).sort((a, b) => (dayOf(a) > dayOf(b) ? -1 : 1));
  return entries.flatMap(([key, item]) => things({ [key]: item }, line));
};

/** Wins, each with its day and whose it is. */
export const winLines = (wins: LooseItems): string[] =>
  thingsByDay(
    wins,
    ({ day, text, whose }) => {
      const who = whose === 'parent' ? 'yours' : 'your child’s';
      return `${dayInWords(String(day))}, ${who}: ${String(text)}`;
    },
    ({ day }) => day,
  );

const patchDays = (from: string, to: unknown): string => {
  if (typeof to !== 'string') return `from ${dayInWords(from)} on`;
  return to === from ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`;
};

/** Rough patches, each with its days and note. */
export const patchLines = (patches: LooseItems): string[] =>
  thingsByDay(
    patches,
    ({ kind, from, to, note }) => {
      const line = `${patchKinds[String(kind)] ?? String(kind)}, ${patchDays(String(from), to)}`;
      return typeof note === 'string' && note ? `${line}: ${note}` : line;
    },
    ({ from }) => from,
  );

/** Notes of nights. */
export const nightLines = (nights: LooseItems): string[] =>
  thingsByDay(
    nights,
    ({ longest, wakings, ownRest }, day) => {
      const parts = [
        longest !== null && `longest stretch ${minutesInWords(longest)}`,
        wakings !== null && `${Number(wakings)} ${wakings === 1 ? 'waking' : 'wakings'}`,
        ownRest !== null && `your own longest stretch ${minutesInWords(ownRest)}`,
      ];
      return `Night of ${dayInWords(day)}: ${listed(parts)}`;
    },
    (_, day) => day,
  );

/** What the family thinks of moving. */
export const moveLines = (moves: LooseItems): string[] =>
  things(moves, ({ what, bedtime, wakeUp }) =>
    listed([
      what === 'nap' ? 'A nap' : what === 'wakeUp' ? 'Morning wake-up' : 'Bedtime',
      bedtime !== null && `bedtime to ${time(bedtime)}`,
      wakeUp !== null && `wake-up to ${time(wakeUp)}`,
    ]),
  );

const stretch = ({ start, end, label, days }: Loose) =>
  listed([`${time(start)} to ${time(end)}`, label, weekdaysInWords(days as number[])]);

const tripWays: Record<string, string> = {
  home: 'home time',
  half: 'halfway',
  local: 'the clock there',
};

const answers: Record<string, readonly [name: string, words?: (value: never) => string]> = {
  name: ['Name'],
  ageBy: ['Age given by', (by: string) => (by === 'months' ? 'months' : 'birth date')],
  ageMonths: ['Age in months'],
  ageOn: ['Age given on', dayInWords],
  birthDate: ['Birth date', dayInWords],
  weeksEarly: ['Weeks early'],
  temperament: ['Temperament'],
  sleepPlace: ['Sleeps in', (place: string) => place.replace('-', ' ')],
  feeding: ['Feeding to sleep', (how: string) => how.replaceAll('-', ' ')],
  protest: ['Protest that is all right'],
  days: ['Days', weekdaysInWords],
  wakeUp: ['Wake-up', time],
  bedtime: ['Bedtime', time],
  naps: ['Naps'],
  busy: ['Busy', (all: Loose[]) => all.map(stretch).join('; ')],
  setNaps: ['Set naps', (all: Loose[]) => all.map(stretch).join('; ')],
  windDown: [
    'Wind-down',
    (steps: Loose[]) =>
      steps.map(({ name, minutes }) => `${String(name)}, ${Number(minutes)} min`).join('; '),
  ],
  fromName: ['From'],
  from: ['Time zone'],
  toName: ['To'],
  to: ['Time zone there'],
  leave: ['Leaving', dayInWords],
  leaveAt: ['Setting off', time],
  outMinutes: ['Door to door', minutesInWords as never],
  back: ['Coming home', dayInWords],
  backAt: ['Setting off home', time],
  backMinutes: ['Door to door, home', minutesInWords as never],
  way: ['Which time', (way: string) => tripWays[way] ?? way],
  step: ['Once there', (step: string) => step.replaceAll('-', ' ')],
  before: ['Minutes a night before'],
  by: ['By', (by: string) => by.replace('-', ' ')],
  sleepsIn: ['Sleeps in', (place: string) => place.replace('-', ' ')],
  child: ['Child'],
  put: ['Kept or put away'],
  clock: ['Clock', (clock: string) => (clock === '12h' ? '12 hours' : '24 hours')],
  degrees: ['Degrees'],
};

/** Answers by `<id>/<field>` or by field: one line for each of the records they make. */
export const answerLines = (items: LooseItems, what: string): string[] => {
  const records = new Map<string, string[]>();
  for (const [key, item] of Object.entries(items)) {
    const [id = '', field = id] = key.split('/');
    const [name, words] = answers[field] ?? [];
    const value = item['value'];
    if (!name || value === null || value === undefined) continue;
    const said = words ? words(value as never) : JSON.stringify(value).replaceAll('"', '');
    const record = key.includes('/') ? id : '';
    records.set(record, [...(records.get(record) ?? []), `${name}: ${said}`]);
  }
  return [...records.values()].map((parts) => [what, parts.join('. ')].filter(Boolean).join('. '));
};

/** What happened today, by child. */
export const todayLines = (today: LooseItems): string[] =>
  things(today, ({ day, reports }) => {
    const said = (reports as Loose[]).map(({ kind, at, start, end }) => {
      if (kind === 'slept') return `slept ${time(start)} to ${time(end)}`;
      return kind === 'woke' ? `up at ${time(at)}` : `no nap at ${time(at)}`;
    });
    return `${dayInWords(String(day))}: ${listed(said) || 'nothing noted'}`;
  });

/** What was lately looked for, the latest first. */
export const searchLines = (recent: LooseItems): string[] =>
  Object.values(recent)
    .sort((a, b) => Number(b['at']) - Number(a['at']))
    .flatMap(({ value }) => (typeof value === 'string' ? `“${value}”` : []));
