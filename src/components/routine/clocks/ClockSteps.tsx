import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { clockDays, type ClockWay, type FamilyChange } from '../../../domain/clock-change.ts';
import { formatCalendarDate, type CalendarDate } from '../../../domain/calendar-date.ts';
import type { ClockPlan, QuietTimeDay } from '../../../domain/plan-types.ts';
import { timeInWords } from '../../ui/duration-words.ts';
import { Segments } from '../../ui/Segments.tsx';
import { later } from '../../ui/later.tsx';
import { childInSentence } from '../family-words.ts';
import { dateInWords } from '../date-words.ts';
import type { RoutineState } from '../routine-state.ts';
import { ThinEvidence } from '../ThinEvidence.tsx';
import { datedDays } from './clock-days.ts';
import { beginInWords, lightInWords, wayInWords, wayLabel } from './clock-words.ts';
import { ClockTable } from './ClockTable.tsx';

const TakeDays = later(() => import('../own-day/TakeDays.tsx'), 'TakeDays');

interface ClockStepsProps {
  /** Unique on the page. */
  id: string;
  change: FamilyChange;
  today: CalendarDate;
  routine: RoutineState;
  plan: ClockPlan | QuietTimeDay;
}

const ways: readonly ClockWay[] = ['nothing', 'nights', 'slow'];

/** A wake-up this early is one that a change forward mends by itself. */
const early = 6 * 60;

/** Three ways to meet a change, and the days of the one that is chosen. */
export function ClockSteps({ id, change, today, routine, plan }: ClockStepsProps) {
  const [way, setWay] = useState<ClockWay>('nights');
  const { clock, family, child, ageMonths } = routine;
  const { by, firstDay } = change;
  const stepsOf = useMemo(
    () => (of: ClockWay) => clockDays(of, { by, firstDay }, today),
    [by, firstDay, today],
  );
  const steps = useMemo(() => stepsOf(way), [way, stepsOf]);
  const days = useMemo(() => datedDays(plan, steps), [plan, steps]);
  const [usual] = datedDays(plan, [{ date: today, isNew: false, morning: 0, evening: 0 }]);
  const whose = childInSentence(family, child);
  const summary = [
    wayInWords(way, by, whose),
    way === 'nothing' ? '' : beginInWords(steps, firstDay),
  ]
    .filter(Boolean)
    .join(' ');
  const said = useRef(summary);
  const [news, say] = useState('');
  useEffect(() => {
    if (said.current !== summary) say(summary);
    said.current = summary;
  }, [summary]);
  const date = formatCalendarDate(firstDay);
  return (
    <section class="stack" aria-labelledby={`${id}-ways`}>
      <h2 id={`${id}-ways`}>Three ways to meet it</h2>
      <div class="no-print clock-ways">
        <Segments
          name={`${id}-way`}
          legend="How to meet the change"
          options={ways.map((value) => ({
            value,
            label: wayLabel(value, stepsOf(value), firstDay),
          }))}
          chosen={way}
          onChoose={setWay}
        />
      </div>
      <p>{summary}</p>
      <p class="vh" role="status">
        {news}
      </p>
      {by > 0 && plan.wakeUp < early && way !== 'nothing' && (
        <p class="side-tip">
          Up before 6 these days? Then doing nothing may suit you: by the new clock the same morning
          is {timeInWords(by)} later. Some consultants use it for just that.
        </p>
      )}
      {usual && (
        <ClockTable
          caption={`Before and after the change: ${wayLabel(way, steps, firstDay)}`}
          usual={usual}
          days={days}
          dayName={(day) => dateInWords(day.date)}
          clock={clock}
        />
      )}
      <p>{lightInWords(by)}</p>
      <p class="hint">
        All times are rough. Stay on a step as long as you like, or stop: waiting works too, and
        takes several days on average. From practice: we found no trial that compares these ways.
      </p>
      <ThinEvidence />
      <TakeDays
        id={`${id}-along`}
        planKey={`clock-change-${date}-${way}-${routine.routine.id}`}
        title={`${child.name ? `${child.name}: ` : ''}clocks go ${by > 0 ? 'forward' : 'back'}, ${dateInWords(firstDay)}`}
        days={days}
        ageMonths={ageMonths}
        clock={clock}
      />
    </section>
  );
}
