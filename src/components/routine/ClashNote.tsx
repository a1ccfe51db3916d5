import { putDays } from '../../domain/family-change.ts';
import type { Clash } from '../../domain/family-parts.ts';
import type { Family, Routine } from '../../domain/family.ts';
import { Icon } from '../ui/Icon.tsx';
import { weekdaysInWords } from '../ui/weekday-words.ts';
import { routineName } from './family-words.ts';
import type { FamilyFormProps } from './RoutineForm.tsx';

/** That weekdays are on two routines, and which of the two goes first. */
export const clashInWords = (
  family: Family,
  routine: Routine,
  { other, days, first }: Clash,
): string => {
  const [own, others] = [routineName(family, routine), routineName(family, other)];
  return `${weekdaysInWords(days)}: on ${own} and on ${others}. ${first.id === other.id ? others : own} goes first there, as it was added first.`;
};

interface ClashNoteProps extends FamilyFormProps {
  clash: Clash;
}

/** A weekday that is on two routines: which one goes first, and a tap for either way out. */
export function ClashNote({ clash, id, routine, changes, focus }: ClashNoteProps) {
  const { family, routine: shown } = routine;
  const { other, days } = clash;
  const which = weekdaysInWords(days);
  const [own, others] = [routineName(family, shown), routineName(family, other)];
  const takeOff = (from: typeof shown, name: string) => (
    <button
      type="button"
      class="btn"
      onClick={() => {
        changes.change(`${name} is no longer for ${which}.`, () => putDays(from, days, false));
        focus(`${id}-undo`);
      }}
    >
      Take {which} off {name}
    </button>
  );
  return (
    <div class="call call-nudge">
      <Icon name="nudge" />
      <div>
        <p>{clashInWords(family, shown, clash)}</p>
        <p class="row">
          {takeOff(other, others)}
          {takeOff(shown, own)}
        </p>
      </div>
    </div>
  );
}
