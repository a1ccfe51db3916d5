import { useState } from 'preact/hooks';
import type { AgeBand } from '../../domain/age-band.ts';
import { later } from '../ui/later.tsx';
import { SaveNotice } from '../ui/SaveNotice.tsx';
import { UndoNotice } from '../ui/UndoNotice.tsx';
import { useLinkedTrip } from './trip-link.ts';
import { useTrip } from './trip-state.ts';
import { WhereWhen } from './WhereWhen.tsx';

/** What the trip planner needs from its page. */
export interface TripProps {
  /** Unique on the page. */
  id: string;
  ages: readonly AgeBand[];
  sourcesUrl: string;
  routineUrl: string;
  articlesUrl: string;
  /** What a fever means under 3 months, as the whole site says it. */
  feverSign: string;
  /** Inside an article, in one column. */
  compact?: boolean;
}

const Planned = later(() => import('./PlannedTrip.tsx'), 'PlannedTrip');
const Received = later(() => import('./ReceivedTrip.tsx'), 'ReceivedTrip');

/**
 * The trip planner: where and when; then who, how, and the days they lead to, at once. The code of
 * the plan comes when there is one to make.
 */
export function Trip(props: TripProps) {
  const { id, compact = false } = props;
  const state = useTrip();
  const linked = useLinkedTrip();
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const { to, leave, back } = state.trip;
  return (
    <div class={compact ? 'routine compact trip-tool' : 'routine trip-tool'}>
      {linked && <Received key={linked.visit} {...props} state={state} linked={linked} />}
      <WhereWhen id={id} state={state} />
      <SaveNotice status={state.status} aside={state.aside} />
      {to !== null && leave !== null && back !== null ? (
        <Planned {...props} state={state} />
      ) : (
        <p class="panel trip-waiting">
          {to === null
            ? 'Choose where you’re going, and the days come here.'
            : 'Choose the day you leave and the day you set off home, and the days come here.'}
        </p>
      )}
      {(to ?? leave) !== null && (
        <p class="no-print">
          <button
            type="button"
            class="btn"
            onClick={() => {
              const bringBack = state.clear();
              setUndo(() => bringBack);
              document.getElementById(`${id}-to`)?.focus();
            }}
          >
            Start another trip
          </button>
        </p>
      )}
      {undo && (
        <UndoNotice
          id={`${id}-cleared`}
          said="The trip is cleared."
          onUndo={() => {
            undo();
            setUndo(null);
          }}
        />
      )}
    </div>
  );
}
