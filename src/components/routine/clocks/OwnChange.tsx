import type { AgeBand } from '../../../domain/age-band.ts';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { FamilyChange } from '../../../domain/clock-change.ts';
import { useOwnDay } from '../own-day/own-day-state.ts';
import { WhoseDay } from '../own-day/WhoseDay.tsx';
import { ClockSteps } from './ClockSteps.tsx';

interface OwnChangeProps {
  /** Unique on the page. */
  id: string;
  ages: readonly AgeBand[];
  routineUrl: string;
  change: FamilyChange;
  today: CalendarDate;
}

/** A clock change on the child’s own day: whose it is, and three ways through it. */
export function OwnChange({ id, ages, routineUrl, change, today }: OwnChangeProps) {
  const day = useOwnDay(ages);
  const { plan } = day.routine;
  return (
    <>
      <WhoseDay id={`${id}-own`} day={day} routineUrl={routineUrl} />
      {plan.kind === 'rhythm' ? (
        <p>
          Under about 4 months there’s nothing to move: a baby this young goes by hunger and
          tiredness, whatever the clock says. Change your own clock, and carry on.
        </p>
      ) : (
        <ClockSteps
          key={day.routine.routine.id}
          id={id}
          change={change}
          today={today}
          routine={day.routine}
          plan={plan}
        />
      )}
    </>
  );
}
