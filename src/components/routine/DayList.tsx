import type { ClockPlan, QuietTimeDay } from '../../domain/plan-types.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import { SkyGradient, SkyRow } from '../ui/Sky.tsx';
import { dayRows, type DayDetails, type DayRow } from './day-rows.ts';

/** A planned day to draw. */
export interface DayViewProps {
  /** Unique on the page. */
  id: string;
  plan: ClockPlan | QuietTimeDay;
  clock: ClockStyle;
  details?: DayDetails | undefined;
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

/** One planned day, as the list of what happens around when. On phones the list is the sky. */
export function DayList({ id, plan, clock, details }: DayViewProps) {
  return (
    <div class="day-list">
      <SkyGradient id={id} wakeUp={plan.wakeUp} bedtime={plan.bedtime.at} vertical />
      <ol class={`sky-day clock-${clock}`} aria-label="The day, in order">
        {dayRows(plan, clock, details).map((row) => (
          <Row key={`${row.label}-${row.at}`} id={id} row={row} clock={clock} />
        ))}
      </ol>
    </div>
  );
}
