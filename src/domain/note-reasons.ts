import type { AgeBand } from './age-band.ts';
import type { DayNote } from './day-notes.ts';
import { planDay } from './day-plan.ts';
import type { DayRequest } from './day-request.ts';

/** Which of the family's own wishes and facts a note follows from. */
export type NoteReason = 'fixed-nap' | 'busy' | 'naps' | 'bedtime' | 'today';

/** A note, and what it follows from. */
export interface ReasonedNote extends DayNote {
  /**
   * Each of these alone, taken away, would at least halve the note. Empty where no single one does:
   * the age and the wake-up alone, or several together.
   */
  readonly because: readonly NoteReason[];
}

const without: Record<NoteReason, (request: DayRequest) => DayRequest | null> = {
  'fixed-nap': (request) =>
    request.fixedNaps?.length ? { ...request, fixedNaps: undefined } : null,
  busy: (request) => (request.busy?.length ? { ...request, busy: undefined } : null),
  naps: (request) => (request.naps === undefined ? null : { ...request, naps: undefined }),
  bedtime: (request) => (request.bedtime === undefined ? null : { ...request, bedtime: undefined }),
  today: (request) => (request.soFar ? { ...request, soFar: undefined } : null),
};

/**
 * The notes of `request`'s plan with their reasons, found by planning again with one of the family's
 * constraints taken away: where the note goes or is halved, that constraint is a reason.
 */
export const withReasons = (
  notes: readonly DayNote[],
  request: DayRequest,
  ages: readonly AgeBand[],
): readonly ReasonedNote[] => {
  if (notes.length === 0) return [];
  const others = (Object.keys(without) as NoteReason[]).flatMap((reason) => {
    const other = without[reason](request);
    return other ? [{ reason, notes: planDay(other, ages).notes }] : [];
  });
  return notes.map((note) => {
    const goesWithout = others.filter(
      (other) => !other.notes.some(({ code, by }) => code === note.code && by > note.by / 2),
    );
    return { ...note, because: goesWithout.map(({ reason }) => reason) };
  });
};
