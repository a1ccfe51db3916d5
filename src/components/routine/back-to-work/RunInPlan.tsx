import { useMemo, useState } from 'preact/hooks';
import {
  addDays,
  dayNumber,
  formatCalendarDate,
  parseCalendarDate,
  type CalendarDate,
} from '../../../domain/calendar-date.ts';
import { requestOn } from '../../../domain/gradual-move.ts';
import { routineLimits } from '../../../domain/routine-request.ts';
import { parseTimeOfDay } from '../../../domain/time-of-day.ts';
import { workRunIn } from '../../../domain/work-run-in.ts';
import { DateField } from '../../ui/DateField.tsx';
import { later } from '../../ui/later.tsx';
import { ClockField } from '../own-day/ClockField.tsx';
import { DatedDays } from '../own-day/DatedDays.tsx';
import { TakeDays } from '../own-day/TakeDays.tsx';
import type { RoutineState } from '../routine-state.ts';
import { SourceLinks } from '../SourceLinks.tsx';
import { ThinEvidence } from '../ThinEvidence.tsx';
import type { BackToWorkProps } from './BackToWork.tsx';
import { runInDaysOf, runInWords } from './run-in-days.ts';

const DaysOnMyList = later(() => import('../own-day/DaysOnMyList.tsx'), 'DaysOnMyList');

interface RunInPlanProps extends BackToWorkProps {
  routine: RoutineState;
  /** Whether there is a saved routine, so that steps can go on its family’s list. */
  canList: boolean;
}

const dayOf = (text: string): CalendarDate => {
  const date = parseCalendarDate(text);
  if (!date) throw new RangeError('today is a day of the calendar');
  return date;
};

/** A first day more than a year away is a slip of the finger. */
const farthest = 366;

const title = 'Mornings, a little at a time';

/** The run-in: from this morning’s wake-up to the work-day one, over the last two weeks. */
export function RunInPlan(props: RunInPlanProps) {
  const { id, routine: state, canList, sourcesUrl } = props;
  const { request, child, routine, ages, today, clock, ageMonths, plan } = state;
  const [day, setDay] = useState(() => formatCalendarDate(addDays(dayOf(today), 14)));
  const [wanted, setWanted] = useState<number | null>(null);
  const from = request.wakeUp;
  const to = wanted ?? Math.max(from - 30, routineLimits.wakeUp.from);
  const { runIn, days } = useMemo(() => {
    const found = workRunIn({ from, to, firstDay: dayOf(day), today: dayOf(today) });
    const on = (date: CalendarDate) => requestOn(request, { child, routine }, dayOf(today), date);
    return { runIn: found, days: runInDaysOf(found, { from, to }, on, ages) };
  }, [from, to, day, today, request, child, routine, ages]);
  if (plan.kind === 'rhythm') {
    return (
      <section class="stack" aria-labelledby={`${id}-run-in`}>
        <h2 id={`${id}-run-in`}>{title}</h2>
        <p>
          Under about 4 months there’s nothing to shift by the clock. Feeds, tired signs and the
          order of the morning are plan enough; the nights can still be shared out.
        </p>
      </section>
    );
  }
  const isPast = dayNumber(dayOf(day)) <= dayNumber(dayOf(today));
  const takeDay = (text: string): string | null => {
    const date = parseCalendarDate(text);
    if (!date) return 'That date doesn’t exist. Could you check the day and the month?';
    if (Math.abs(dayNumber(date) - dayNumber(dayOf(today))) > farthest) {
      return 'Choose a day within a year of today. Could you check the year?';
    }
    setDay(text);
    return null;
  };
  const key = `run-in-${routine.id}-${to}`;
  return (
    <section class="stack" aria-labelledby={`${id}-run-in`}>
      <h2 id={`${id}-run-in`}>{title}</h2>
      <div class="step">
        <div class="times">
          <DateField id={`${id}-day`} label="First day back" date={day} onDate={takeDay} />
          <ClockField
            id={`${id}-up`}
            label="Up on work days, around"
            value={to}
            {...routineLimits.wakeUp}
            clock={clock}
            parse={parseTimeOfDay}
            onTake={setWanted}
            hint="When they need to be up, for you to leave without running."
          />
        </div>
      </div>
      <p>{runInWords(runIn, { from, to }, isPast)}</p>
      {days.length > 0 && (
        <>
          <DatedDays id={`${id}-days`} label={title} days={days} clock={clock} />
          <p class="muted">
            From practice. Advice on moving times, nearly all for clock changes, goes by 10 to 15
            minutes, every 1 to 3 days; we found no trial.
            <SourceLinks ids={['chop-clock-change', 'millpond-clocks']} sourcesUrl={sourcesUrl} />
          </p>
          <ThinEvidence />
          {canList && (
            <DaysOnMyList routineId={routine.id} planKey={key} title={title} days={days} />
          )}
          <TakeDays
            id={id}
            planKey={key}
            title={title}
            days={days}
            ageMonths={ageMonths}
            clock={clock}
          />
        </>
      )}
    </section>
  );
}
