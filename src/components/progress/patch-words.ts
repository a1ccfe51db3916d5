import { daysAfter } from '../../domain/day-text.ts';
import { isInPatch, type PatchKind, type RoughPatch } from '../../domain/rough-patch.ts';
import { dateInWords } from './day-words.ts';

/** What each kind of rough patch is called. */
export const patchNames: Readonly<Record<PatchKind, string>> = {
  illness: 'Illness',
  teething: 'Teething',
  holiday: 'Holiday',
  nursery: 'New nursery (daycare)',
  moving: 'A move',
  'clock-change': 'The clocks changed',
  'just-hard': 'Just hard',
};

/** The days of a patch in words: “since 8 March”, “8 March”, “8 to 12 March”, “8 March to 2 April”. */
export const patchDays = ({ from, to }: RoughPatch, today: string): string => {
  const first = dateInWords(from, today);
  if (to === null) return from > today ? `from ${first}` : `since ${first}`;
  if (to === from) return first;
  const inOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${inOneMonth ? Number(from.slice(8)) : first} to ${dateInWords(to, today)}`;
};

/** How many days after its last one a patch still offers the way back. */
const offeredFor = 7;

/** Whether a patch goes on today, and today isn't named as its last day. */
export const goesOn = (patch: RoughPatch, today: string): boolean =>
  isInPatch(patch, today) && patch.to !== today;

/** Whether a patch ended today or within the last few days. */
export const endedLately = ({ to }: RoughPatch, today: string): boolean =>
  to !== null && to <= today && to > daysAfter(today, -offeredFor);
