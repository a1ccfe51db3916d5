import { Segments } from '../ui/Segments.tsx';
import { weekdaysInWords } from '../ui/weekday-words.ts';
import type { RoutineState } from './routine-state.ts';

interface WeekKindsProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
}

/**
 * Which days of the week to look at, where they plan differently: on some there is a nursery nap, or
 * a school run. Nothing where all the days of the routine are alike.
 */
export function WeekKinds({ id, routine }: WeekKindsProps) {
  const { dayKinds, weekday, showWeekday } = routine;
  if (dayKinds.length < 2) return null;
  const inView = dayKinds.find((days) => days.includes(weekday));
  return (
    <div class="week-kinds">
      <Segments
        name={`${id}-days`}
        legend="Which days to look at"
        options={dayKinds.map((days) => ({ value: days.join(), label: weekdaysInWords(days) }))}
        chosen={inView?.join() ?? ''}
        onChoose={(chosen) => {
          const day = dayKinds.find((days) => days.join() === chosen)?.[0];
          if (day !== undefined) showWeekday(day);
        }}
      />
    </div>
  );
}
