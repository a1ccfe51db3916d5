import { routineLimits } from '../../domain/routine-request.ts';
import { formatTimeOfDay, parseTimeOfDay } from '../../domain/time-of-day.ts';
import { StepperField } from '../ui/StepperField.tsx';
import { problemSaid } from './problem-said.tsx';
import type { RoutineState } from './routine-state.ts';

interface WakeUpFieldProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
}

/** How far one press moves a time, in minutes. */
const press = 15;

/** The next multiple of a press, earlier or later. */
const moved = (minutes: number, direction: -1 | 1) =>
  direction < 0
    ? (Math.ceil(minutes / press) - 1) * press
    : (Math.floor(minutes / press) + 1) * press;

/** When the day begins for good: a time to step through or to type. */
export function WakeUpField({ id, routine: { answers, take, clock } }: WakeUpFieldProps) {
  const { from, to } = routineLimits.wakeUp;
  const { wakeUp } = answers;
  return (
    <StepperField
      id={`${id}-wake-up`}
      label="Usually up at about"
      text={formatTimeOfDay(wakeUp, clock)}
      onType={(text) => problemSaid(take({ wakeUp: parseTimeOfDay(text) ?? NaN }))}
      onStep={(direction) => {
        take({ wakeUp: Math.min(Math.max(moved(wakeUp, direction), from), to) });
      }}
      lessLabel="15 minutes earlier"
      moreLabel="15 minutes later"
      atLeast={wakeUp <= from}
      atMost={wakeUp >= to}
      hint={
        wakeUp <= from
          ? 'Earlier than 3? Sorry. That’s still night.'
          : 'When the day begins for good. Guess it: you can change it later.'
      }
    />
  );
}
