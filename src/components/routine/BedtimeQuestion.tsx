import { useState } from 'preact/hooks';
import { routineLimits } from '../../domain/routine-request.ts';
import { formatTimeOfDay } from '../../domain/time-of-day.ts';
import { Icon } from '../ui/Icon.tsx';
import { StepperField } from '../ui/StepperField.tsx';
import { problemSaid } from './problem-said.tsx';
import type { RoutineState } from './routine-state.ts';
import { nextTime, parseBedtime } from './typed-times.ts';

/** How far one press moves the bedtime, in minutes. */
const press = 15;

const { from, to } = routineLimits.bedtime;
const within = (minutes: number) => Math.min(Math.max(minutes, from), to);

interface BedtimeQuestionProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
}

/** The wished-for bedtime: a time, or none, when the plan goes by the age. Not under 4 months. */
export function BedtimeQuestion({ id, routine }: BedtimeQuestionProps) {
  const { answers, take, plan, clock } = routine;
  // Another field after “No wish”, so that nothing half typed stays behind.
  const [round, setRound] = useState(0);
  if (plan.kind === 'rhythm') return null;
  const { bedtime } = answers;
  const at = bedtime ?? plan.bedtime.at;
  return (
    <div class="stack">
      <StepperField
        key={round}
        id={`${id}-time`}
        label="Asleep at around"
        text={formatTimeOfDay(at, clock)}
        onType={(text) => problemSaid(take({ bedtime: parseBedtime(text) ?? NaN }))}
        onStep={(direction) => {
          take({ bedtime: within(nextTime(at, direction, press)) });
        }}
        lessLabel="Bedtime 15 minutes earlier"
        moreLabel="Bedtime 15 minutes later"
        atLeast={at <= from}
        atMost={at >= to}
        hint={
          bedtime === null
            ? 'This is where the plan puts it. Change it if you have a time in mind: 7 means 7 in the evening.'
            : 'The plan aims for it, and says where that’s hard. 7 means 7 in the evening.'
        }
      />
      <label class="chip">
        <input
          type="checkbox"
          checked={bedtime === null}
          onChange={(event) => {
            const wish = Math.round(plan.bedtime.at / press) * press;
            take({ bedtime: event.currentTarget.checked ? null : within(wish) });
            setRound(round + 1);
          }}
        />
        <span>
          <Icon name="check" class="tick" />
          No wish, go by the age
        </span>
      </label>
    </div>
  );
}
