import { SkyGradient } from '../../ui/Sky.tsx';
import { SkyWindow } from '../../ui/SkyScene.tsx';
import { dayPockets } from '../day-pockets.ts';
import type { ClockPlan, QuietTimeDay } from '../../../domain/plan-types.ts';

interface DaySkyProps {
  /** Unique on the page. */
  id: string;
  plan: ClockPlan | QuietTimeDay;
  /** Where the strip begins, minutes from local midnight; it is 24 hours long. */
  from: number;
}

/** A day as a strip of sky: decoration, the times beside it say the same. */
export function DaySky({ id, plan, from }: DaySkyProps) {
  const night = dayPockets(plan);
  const last = night.at(-1);
  // The end of the night before, where the strip begins in it.
  const before = last && {
    from: from - 120,
    fromSure: from - 90,
    toSure: last.toSure - 1440,
    to: last.to - 1440,
  };
  const pockets = before && before.toSure > from ? [before, ...night] : night;
  return (
    <div class="day-sky no-print" aria-hidden="true">
      <SkyGradient id={id} wakeUp={plan.wakeUp} bedtime={plan.bedtime.at} />
      <SkyWindow id={id} from={from} to={from + 1440} pockets={pockets} />
    </div>
  );
}
