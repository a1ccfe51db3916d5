import { formatTimeOfDay } from '../../domain/time-of-day.ts';
import { Moon } from '../ui/Moon.tsx';
import { SkyGradient } from '../ui/Sky.tsx';
import { SkyHills, SkyHouse, SkyWindow } from '../ui/SkyScene.tsx';
import type { DayViewProps } from './DayList.tsx';
import { dayPockets } from './day-pockets.ts';
import { dayRows } from './day-rows.ts';

/** The times under the strip: wake-up, sleeps and bedtime, where they are on it. */
function StripLabels({
  plan,
  clock,
  start,
}: Pick<DayViewProps, 'plan' | 'clock'> & { start: number }) {
  const marks = dayRows(plan, clock).filter(
    ({ kind, at }) => kind !== 'awake' || at === plan.wakeUp,
  );
  // The list has the family’s own name for it, which may be too long to stand here.
  const isSet = (at: number) => plan.naps.some(({ start, fixed }) => fixed && start === at);
  return (
    <svg class="strip-labels">
      {marks.map(({ at, label }) => (
        <g key={at}>
          <text class="time" x={`${((at - start) / 1440) * 100}%`} y="1.5rem">
            {formatTimeOfDay(at, clock)}
          </text>
          <text x={`${((at - start) / 1440) * 100}%`} y="2.9rem">
            {isSet(at) ? 'Nap' : label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The strip of sky on wide screens: decoration, the list says the same in words. */
export function DayStrip({ id, plan, clock }: DayViewProps) {
  const start = plan.wakeUp - 75;
  return (
    <>
      <SkyGradient id={id} wakeUp={plan.wakeUp} bedtime={plan.bedtime.at} />
      <div class="strip">
        <SkyWindow id={id} from={start} to={start + 1440} pockets={dayPockets(plan)} />
        <Moon phase="crescent" class="strip-moon" />
        <SkyHills />
        <SkyHouse />
      </div>
      <StripLabels plan={plan} clock={clock} start={start} />
    </>
  );
}
