import { AgeField } from '../AgeField.tsx';
import { WakeUpField } from '../WakeUpField.tsx';
import type { OwnDay } from './own-day-state.ts';

interface OwnDayFieldsProps {
  /** Unique on the page. */
  id: string;
  day: OwnDay;
}

/** Age and wake-up, for a family that has saved no day: they stay on the page until it says so. */
export function OwnDayFields({ id, day: { routine, canKeep, keep } }: OwnDayFieldsProps) {
  return (
    <div class="stack">
      <div class="own-day-fields">
        <AgeField id={id} routine={routine} />
        {routine.plan.kind !== 'rhythm' && <WakeUpField id={id} routine={routine} />}
      </div>
      {canKeep ? (
        <p class="row">
          <span class="hint">Only on this page so far.</span>
          <button type="button" class="btn" onClick={keep}>
            Keep it as our usual day
          </button>
        </p>
      ) : (
        <p class="hint">A guess will do. It stays on this page unless you keep it.</p>
      )}
    </div>
  );
}
