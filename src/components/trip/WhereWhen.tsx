import { dayNumber, parseCalendarDate } from '../../domain/calendar-date.ts';
import { tripLimits } from '../../domain/trip.ts';
import { DateField } from '../ui/DateField.tsx';
import { TripPlaces } from './TripPlaces.tsx';
import { TripStep } from './TripStep.tsx';
import type { TripState } from './trip-state.ts';

interface WhereWhenProps {
  /** Unique on the page. */
  id: string;
  state: TripState;
}

/** A sentence about two days that can’t be; null for those that can. */
const daysProblem = (leave: string | null, back: string): string | null => {
  const [from, to] = [parseCalendarDate(leave ?? ''), parseCalendarDate(back)];
  if (!to || back < '2') return 'That date doesn’t exist. Could you check the day and the month?';
  if (!from) return null;
  const days = dayNumber(to) - dayNumber(from);
  if (days < -1) return 'That’s before the day you leave. Could you check both?';
  return days > tripLimits.days
    ? 'That’s more than a year away. Plan the first weeks: by then you’ll live by the clock there.'
    : null;
};

function Dates({ id, state: { trip, take } }: WhereWhenProps) {
  return (
    <div class="pairs">
      <DateField
        id={`${id}-leave`}
        label="You leave on"
        date={trip.leave ?? ''}
        onDate={(leave) => {
          if (!parseCalendarDate(leave) || leave < '2') {
            return 'That date doesn’t exist. Could you check the day and the month?';
          }
          take({ leave });
          return null;
        }}
      />
      <DateField
        id={`${id}-back`}
        label="You set off home on"
        date={trip.back ?? ''}
        onDate={(back) => {
          const problem = daysProblem(trip.leave, back);
          if (problem === null) take({ back });
          return problem;
        }}
      />
    </div>
  );
}

/** The first questions of a trip: where, and when. */
export function WhereWhen(props: WhereWhenProps) {
  const { id, state } = props;
  return (
    <form
      class="steps trip-form no-print"
      aria-label="Where and when"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <TripStep number={1} title="Where?">
        <TripPlaces id={id} trip={state.trip} take={state.take} />
      </TripStep>
      <TripStep number={2} title="When?">
        <Dates {...props} />
      </TripStep>
    </form>
  );
}
