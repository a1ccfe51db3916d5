import { parseAge } from '../../domain/age-input.ts';
import { oldestMonths } from '../../domain/child-age.ts';
import { sensibleStart } from '../../domain/family-day.ts';
import { routineLimits } from '../../domain/routine-request.ts';
import type { ClockStyle } from '../../domain/time-of-day.ts';
import { ageInWords } from '../ui/age-words.ts';
import { StepperField } from '../ui/StepperField.tsx';
import type { PlannedState } from './planned-state.ts';
import { TimeField, within, type FieldProps } from './TripFields.tsx';

/** An age in months, where no routine is kept. */
function AgeInMonths({ id, value, onTake }: Omit<FieldProps, 'label'>) {
  return (
    <StepperField
      id={id}
      label="Age in months"
      text={ageInWords(value)}
      onType={(text) => {
        const months = parseAge(text);
        if (months === null) return 'Write the age in months, for example 8, or “2 years”.';
        if (months > oldestMonths)
          return 'This planner goes up to 4 years. Could you check the age?';
        onTake(months);
        return null;
      }}
      onStep={(direction) => {
        const months = direction < 0 ? Math.ceil(value) - 1 : Math.floor(value) + 1;
        onTake(within(months, 0, oldestMonths));
      }}
      lessLabel="1 month younger"
      moreLabel="1 month older"
      atLeast={value <= 0}
      atMost={value >= oldestMonths}
      hint="Born early? Count from the due date."
    />
  );
}

/** The usual wake-up, where no routine is kept. */
function WakeUp({ clock, ...field }: Omit<FieldProps, 'label'> & { clock: ClockStyle }) {
  const { from, to } = routineLimits.wakeUp;
  return (
    <TimeField
      {...field}
      label="Usually up at about"
      clock={clock}
      from={from}
      to={to}
      outside="The day’s first wake-up can be from 3:00 to 11:00 in the morning. What time is it usually?"
    />
  );
}

/** The age and the wake-up, where no routine is kept. They are kept with the trip. */
export function OwnDay({ id, state }: { id: string; state: PlannedState }) {
  const { trip, take, today, clock } = state;
  return (
    <>
      <AgeInMonths
        id={`${id}-age`}
        value={trip.ageMonths ?? sensibleStart.ageMonths}
        onTake={(months) => take({ ageMonths: months, ageOn: today })}
      />
      <WakeUp
        id={`${id}-wake-up`}
        value={trip.wakeUp ?? sensibleStart.wakeUp}
        onTake={(time) => take({ wakeUp: time })}
        clock={clock}
      />
    </>
  );
}
