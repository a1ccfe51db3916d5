import type { ClockPlan, QuietTimeDay } from '../../domain/plan-types.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import { Moon } from '../ui/Moon.tsx';
import { SkyGradient, SkyHills, SkyHouse, SkyRow, SkyWindow } from '../ui/Sky.tsx';
import { dayPockets, dayRows, type DayRow } from './day-rows.ts';

interface DayViewProps {
  /** Unique on the page. */
  id: string;
  plan: ClockPlan | QuietTimeDay;
  clock: ClockStyle;
}

/** How soft the edge of a sleep is drawn, from how far it can move. */
const softness = (give: number) => (give < 20 ? 'soft-1' : give < 45 ? 'soft-2' : 'soft-3');

const rowClass = ({ kind, from, to, give }: DayRow) => {
  const length = kind === 'night' ? 4 : Math.min(4, Math.max(1, Math.round((to - from) / 60)));
  const sleeping = kind === 'awake' ? 'awake' : `asleep ${softness(give)}`;
  return `${sleeping} ${kind === 'night' ? 'night' : ''} length-${length}`;
};

function Row({ id, row, clock }: { id: string; row: DayRow; clock: ClockStyle }) {
  return (
    <li class={rowClass(row)}>
      <SkyRow id={id} from={row.from} to={row.to} />
      <span class="time">{formatTimeOfDay(row.at, clock)}</span>
      <div class="what">
        <b>{row.label}</b>
        <div class="lines">
          {row.lines.map((line) => (
            <small key={line}>{line}</small>
          ))}
        </div>
      </div>
    </li>
  );
}

/** The times under the strip: wake-up, sleeps and bedtime, where they are on it. */
function StripLabels({
  plan,
  clock,
  start,
}: Pick<DayViewProps, 'plan' | 'clock'> & { start: number }) {
  const marks = dayRows(plan, clock).filter(
    ({ kind, at }) => kind !== 'awake' || at === plan.wakeUp,
  );
  return (
    <svg class="strip-labels">
      {marks.map(({ at, label }) => (
        <g key={at}>
          <text class="time" x={`${((at - start) / 1440) * 100}%`} y="1.5rem">
            {formatTimeOfDay(at, clock)}
          </text>
          <text x={`${((at - start) / 1440) * 100}%`} y="2.9rem">
            {label}
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
    <div class="day-strip" aria-hidden="true">
      <SkyGradient id={id} wakeUp={plan.wakeUp} bedtime={plan.bedtime.at} />
      <div class="strip">
        <SkyWindow id={id} from={start} to={start + 1440} pockets={dayPockets(plan)} />
        <Moon phase="crescent" class="strip-moon" />
        <SkyHills />
        <SkyHouse />
      </div>
      <StripLabels plan={plan} clock={clock} start={start} />
    </div>
  );
}

/** One planned day, as the list of what happens around when. On phones the list is the sky. */
export function DayList({ id, plan, clock }: DayViewProps) {
  return (
    <div class="day-list">
      <SkyGradient id={id} wakeUp={plan.wakeUp} bedtime={plan.bedtime.at} vertical />
      <ol class={`sky-day clock-${clock}`} aria-label="The day, in order">
        {dayRows(plan, clock).map((row) => (
          <Row key={`${row.label}-${row.at}`} id={id} row={row} clock={clock} />
        ))}
      </ol>
    </div>
  );
}
