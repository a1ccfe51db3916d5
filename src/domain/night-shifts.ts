import type { Stretch } from './day-request.ts';

/** Who is on: the one who gets the first half of the night off, or the other. */
export type Turn = 'early' | 'other';

/** One half of a night: who is on, and who sleeps undisturbed. Minutes; past 1440 is tomorrow. */
export interface HalfNight extends Stretch {
  readonly on: Turn;
  readonly sleeps: Turn;
}

/** Where a night is split unless the family says otherwise: 02:00, as is custom (parents-sleep). */
export const usualSplit = 1560;

/** Each half is at least so long, in minutes. */
export const leastHalf = 120;

/** Where a night can be split, in minutes; the middle where it is too short to choose. */
export const splitLimits = ({ start, end }: Stretch): { from: number; to: number } => {
  const middle = Math.round((start + end) / 2);
  return {
    from: Math.min(start + leastHalf, middle),
    to: Math.max(end - leastHalf, middle),
  };
};

/**
 * A night in two halves that fill it without overlap: the one with the earlier start has the first
 * half off, the other the second. A split outside the limits is moved to the nearest.
 */
export const splitNight = (night: Stretch, split: number): readonly [HalfNight, HalfNight] => {
  const { from, to } = splitLimits(night);
  const at = Math.min(Math.max(split, from), to);
  return [
    { start: night.start, end: at, on: 'other', sleeps: 'early' },
    { start: at, end: night.end, on: 'early', sleeps: 'other' },
  ];
};

/** Whole nights in turn, `count` of them: nobody has two in a row. */
export const nightsInTurn = (count: number, first: Turn): readonly Turn[] =>
  Array.from({ length: count }, (_, index) =>
    (index % 2 === 0) === (first === 'early') ? 'early' : 'other',
  );

/** From the door to bed after a shift, and from bed to the door before one, in minutes. */
export const aroundShift = 60;

/** What a protected sleep around a shift is reckoned from, in minutes from local midnight. */
export interface ShiftAsked {
  /** When the shift begins, 0 to 1439. */
  readonly start: number;
  /** When it ends, 0 to 1439: the next day where that is not after its start. */
  readonly end: number;
  /** How long a sleep is wished for, in minutes. */
  readonly sleep: number;
}

/** How long a shift is, in minutes. */
export const shiftLength = ({ start, end }: Pick<ShiftAsked, 'start' | 'end'>): number =>
  end > start ? end - start : end + 1440 - start;

/**
 * The protected sleep around a shift: after it where it ends in the evening, at night or in the
 * morning, else in the night before it. In minutes from midnight of the day the shift begins on, never
 * in the shift, nor within the hour after it or before it or the same shift a day later; as long as is
 * wished for where that fits.
 */
export const protectedSleep = (
  asked: ShiftAsked,
): Stretch & { readonly when: 'after' | 'before' } => {
  const { start, sleep } = asked;
  const end = start + shiftLength(asked);
  const endsAt = end % 1440;
  const room = Math.max(1440 - shiftLength(asked) - 2 * aroundShift, 0);
  const long = Math.min(sleep, room);
  if (endsAt >= 1260 || endsAt <= 720) {
    const from = end + aroundShift;
    return { start: from, end: from + long, when: 'after' };
  }
  return { start: start - aroundShift - long, end: start - aroundShift, when: 'before' };
};

/** What of a child’s day lies in a stretch, on whichever of its days: stretches that overlap it. */
export const within = <Part extends Stretch>(
  parts: readonly Part[],
  { start, end }: Stretch,
): readonly Part[] =>
  parts.filter((part) =>
    [-1440, 0, 1440].some((days) => part.start + days < end && part.end + days > start),
  );
