import { useState } from 'preact/hooks';
import { SaveNotice } from '../ui/SaveNotice.tsx';
import { Segments } from '../ui/Segments.tsx';
import { MoveTimes } from './MoveTimes.tsx';
import { NapDrop } from './NapDrop.tsx';
import { useMoves } from './moves-state.ts';
import type { RoutineState } from './routine-state.ts';
import { ThinEvidence } from './ThinEvidence.tsx';

interface MovesProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
}

/** Under this age (months, corrected) nothing here is more than a direction. */
const ownPaceUntil = 6;

/** What the panel of gentle moves holds: what to move, and its steps. Saved as it is answered. */
export function Moves({ id, routine }: MovesProps) {
  const moves = useMoves(routine.routine.id);
  const [said, say] = useState('');
  const { family, child, ageMonths } = routine;
  const { what } = moves.draft;
  const whose = family.children.length > 1 && child.name ? `${child.name}: ` : '';
  const props = { id, routine, moves, whose, say };
  return (
    <div class="move-panel step">
      {ageMonths < ownPaceUntil && (
        <p>
          Babies this young find their own pace. Take these as a direction, and go by your baby
          first.
        </p>
      )}
      <Segments
        name={`${id}-what`}
        legend="What to move"
        options={[
          { value: 'bedtime', label: 'Bedtime' },
          { value: 'wakeUp', label: 'Wake-up' },
          { value: 'nap', label: 'A nap fewer' },
        ]}
        chosen={what}
        onChoose={(value) => {
          moves.change({ what: value });
        }}
      />
      {what === 'nap' ? <NapDrop {...props} /> : <MoveTimes key={what} {...props} moved={what} />}
      <p class="hint">
        Stay on a step as long as you like, or go back one. An ill or upset day can wait.{' '}
        {what === 'nap'
          ? 'The signs are those that sleep guides give; the pattern of days is ours. No study we know of compares ways.'
          : 'Published advice, nearly all for clock changes, moves 10 to 15 minutes at a time, every 1 to 3 days. We found no trial that compares paces.'}
      </p>
      <ThinEvidence />
      <p class="vh" role="status">
        {said}
      </p>
      <SaveNotice status={moves.status} aside={moves.aside} />
    </div>
  );
}
