import { useEffect, useState } from 'preact/hooks';
import { later } from '../ui/later.tsx';
import { loadTemporal } from '../ui/temporal.ts';
import type { TripLack } from './made-plan.ts';
import { usePlanned, type PlannedState } from './planned-state.ts';
import type { TripProps } from './Trip.tsx';
import { TripForm } from './TripForm.tsx';
import type { TripState } from './trip-state.ts';
import { goingTitle } from './trip-words.ts';

const TripResult = later(() => import('./TripResult.tsx'), 'TripResult');

interface PlannedTripProps extends TripProps {
  state: TripState;
}

const lacks: Readonly<Record<TripLack, string>> = {
  place: 'Choose where you’re going, and the days come here.',
  days: 'Choose the day you leave and the day you set off home, and the days come here.',
  order: 'The day you set off home is before the day you leave. Could you check both?',
  'too-long': 'The two days are more than a year apart. Could you bring them closer?',
  'too-soon':
    'By these times you’d set off for home before you’re there. Could you check the days, the times, or how long the way takes?',
  zone: 'This device doesn’t know the time zone of one of the places. Could you choose another city near it?',
};

/** What there is to say in the place of a plan; '' where there is one. */
const waiting = ({ made, hasFailed }: PlannedState): string => {
  if (hasFailed) {
    return 'The part that knows time zones couldn’t load. It may be the signal. What you entered is safe: reload the page to try again.';
  }
  if (!made) return 'One moment: time zones are on their way.';
  return made.lack === null ? '' : lacks[made.lack];
};

/** Says the plan in one sentence, after a change and not on arrival. */
const useNews = (sentence: string): string => {
  const [first, setFirst] = useState<string | null>(null);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (first === null) setFirst(sentence || null);
    else if (sentence !== first) setChanged(true);
  }, [sentence, first]);
  return changed ? sentence : '';
};

const newsOf = (state: PlannedState): string => {
  const { made } = state;
  if (!made) return '';
  if (made.lack !== null) return lacks[made.lack];
  const { plan, times, way } = made;
  const days = times.days === 1 ? '1 day there' : `${times.days} days there`;
  return plan ? `${goingTitle(plan, way)}. ${days}.` : `${days}.`;
};

/** The rest of the planner, for a trip that has a place and two days. */
export function PlannedTrip(props: PlannedTripProps) {
  const { id, ages, routineUrl } = props;
  const state = usePlanned(props.state, ages, loadTemporal);
  const news = useNews(newsOf(state));
  return (
    <>
      <TripForm id={id} state={state} routineUrl={routineUrl} />
      <p class="vh" role="status">
        {news}
      </p>
      {state.made?.lack === null ? (
        <TripResult {...props} state={state} made={state.made} />
      ) : (
        <p class="panel trip-waiting">{waiting(state)}</p>
      )}
    </>
  );
}
