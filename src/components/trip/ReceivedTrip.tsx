import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { decodeTrip } from '../../domain/shared-trip.ts';
import type { TripProps } from './Trip.tsx';
import { byOf, makeTrip, namesOf } from './made-plan.ts';
import { forgetLink, type LinkedTrip } from './trip-link.ts';
import { useClock, useTemporal } from './planned-state.ts';
import type { TripState } from './trip-state.ts';
import { later } from '../ui/later.tsx';
import { loadTemporal } from '../ui/temporal.ts';

const TripView = later(() => import('./TripView.tsx'), 'TripView');

interface ReceivedTripProps extends TripProps {
  state: TripState;
  /** What the address holds. Give each visit its own `key`. */
  linked: LinkedTrip;
}

const problems = {
  damaged:
    'The link has a part missing, so the trip in it can’t be drawn. Could you ask for it again?',
  newer: 'This link comes from a newer version of the page. Reload the page to open it.',
} as const;

/** A trip that came by a link: drawn first, and kept only when the reader says so. */
export function ReceivedTrip({ id, state, linked, sourcesUrl }: ReceivedTripProps) {
  const result = useMemo(() => decodeTrip(linked.hash), [linked.hash]);
  const loaded = useTemporal(loadTemporal);
  const clock = useClock();
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said) answer.current?.focus();
  }, [said]);
  const done = (sentence: string) => {
    forgetLink();
    setSaid(sentence);
  };
  if (said) {
    return (
      <div class="panel stack no-print">
        <p ref={answer} tabIndex={-1}>
          {said}
        </p>
        {undo && (
          <p>
            <button
              type="button"
              class="btn"
              onClick={() => {
                undo();
                setUndo(null);
                setSaid('Back as it was.');
              }}
            >
              Undo
            </button>
          </p>
        )}
      </div>
    );
  }
  if (!result.ok) {
    return (
      <div class="panel stack no-print">
        <p role="alert">{problems[result.problem]}</p>
        <p>
          <button type="button" class="btn" onClick={() => done('All right. Nothing was kept.')}>
            All right
          </button>
        </p>
      </div>
    );
  }
  const { trip, day } = result.shared;
  const made = loaded === 'failed' || !loaded ? null : makeTrip(loaded, trip, day);
  return (
    <section class="received" aria-labelledby={`${id}-received`}>
      <h2 id={`${id}-received`}>Somebody shared this trip with you</h2>
      <p>
        {namesOf(trip).home} to {namesOf(trip).away}. Nothing of it is kept until you say so.
      </p>
      <p class="row no-print">
        <button
          type="button"
          class="btn btn-main"
          onClick={() => {
            const back = state.clear();
            state.take(trip);
            setUndo(() => back);
            done('Kept as your trip. It goes by your own child’s usual day now.');
          }}
        >
          Keep it as my trip
        </button>
        <button type="button" class="btn" onClick={() => done('Closed. Nothing of it was kept.')}>
          Close it
        </button>
      </p>
      {made?.lack === null && made.plan && (
        <TripView
          id={`${id}-shared`}
          plan={made.plan}
          way={made.way}
          leaveOn={made.journeys.leave}
          names={namesOf(trip)}
          clock={clock}
          by={byOf(trip)}
          sourcesUrl={sourcesUrl}
        />
      )}
    </section>
  );
}
