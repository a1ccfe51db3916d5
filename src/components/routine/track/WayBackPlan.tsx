import { useMemo, useState } from 'preact/hooks';
import {
  addDays,
  formatCalendarDate,
  parseCalendarDate,
  type CalendarDate,
} from '../../../domain/calendar-date.ts';
import { requestOn } from '../../../domain/gradual-move.ts';
import { driftOf, wayBack, type DayEnds, type WayLength } from '../../../domain/way-back.ts';
import { timeInWords } from '../../ui/duration-words.ts';
import { later } from '../../ui/later.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { StartDate } from '../MoveFields.tsx';
import { DatedDays } from '../own-day/DatedDays.tsx';
import { TakeDays } from '../own-day/TakeDays.tsx';
import { SourceLinks } from '../SourceLinks.tsx';
import { ThinEvidence } from '../ThinEvidence.tsx';
import type { TrackProps } from './TrackQuestions.tsx';
import { wayInWords, wayTitle, type WhatHappened } from './track-words.ts';
import { wayDays } from './way-days.ts';

const DaysOnMyList = later(() => import('../own-day/DaysOnMyList.tsx'), 'DaysOnMyList');

interface WayBackPlanProps extends TrackProps {
  what: WhatHappened;
  now: DayEnds;
  usual: DayEnds;
  length: WayLength;
  onLength: (length: WayLength) => void;
}

const dayOf = (text: string): CalendarDate => {
  const date = parseCalendarDate(text);
  if (!date) throw new RangeError('today is a day of the calendar');
  return date;
};

/** Ill today is no day to begin on. */
const firstDay = (what: WhatHappened, today: string) =>
  what === 'illness' ? formatCalendarDate(addDays(dayOf(today), 1)) : today;

/** The way back in 3 days or in 2 weeks, day by day, on the child’s own routine. */
export function WayBackPlan(props: WayBackPlanProps) {
  const { id, routine: state, what, now, usual, length, onLength, sourcesUrl, canList } = props;
  const { request, child, routine, ages, today, clock, ageMonths } = state;
  const [typed, setStart] = useState<string | null>(null);
  const start = typed ?? firstDay(what, today);
  const { days, way } = useMemo(() => {
    const steps = wayBack({ length, start: dayOf(start), ageMonths, now, usual });
    const on = (date: CalendarDate) => requestOn(request, { child, routine }, dayOf(today), date);
    return { way: steps, days: wayDays(steps, on, ages) };
  }, [length, start, ageMonths, request, child, routine, ages, today, now.wakeUp, now.bedtime]);
  const title = wayTitle(length);
  const key = `way-back-${length}-${routine.id}`;
  const left = driftOf(way.at(-1)?.ends ?? usual, usual);
  const sentence = wayInWords(length, way, left, timeInWords);
  return (
    <section class="stack" aria-labelledby={`${id}-way`}>
      <div class="result-head">
        <h2 id={`${id}-way`}>{title}</h2>
        <Segments
          name={`${id}-length`}
          legend="How many days"
          options={[
            { value: '3', label: '3 days' },
            { value: '14', label: '2 weeks' },
          ]}
          chosen={String(length)}
          onChoose={(value) => {
            onLength(value === '3' ? 3 : 14);
          }}
        />
      </div>
      <p>{sentence}</p>
      <div class="no-print way-start">
        <StartDate id={`${id}-start`} value={start} today={today} onTake={setStart} />
      </div>
      <DatedDays id={`${id}-days`} label={title} days={days} clock={clock} />
      <p class="muted">
        A suggestion, from practice: nobody has tested it as a plan. Night 2 may well be worse than
        night 1. Advice on moving times, nearly all for clock changes, goes by 10 to 15 minutes: the
        2 weeks do, the 3 days don’t.
        <SourceLinks ids={['chop-clock-change']} sourcesUrl={sourcesUrl} />
      </p>
      <ThinEvidence />
      {canList && <DaysOnMyList routineId={routine.id} planKey={key} title={title} days={days} />}
      <TakeDays
        id={id}
        planKey={key}
        title={title}
        days={days}
        ageMonths={ageMonths}
        clock={clock}
      />
    </section>
  );
}
