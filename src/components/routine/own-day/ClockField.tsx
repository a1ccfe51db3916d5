import { formatTimeOfDay, type ClockStyle } from '../../../domain/time-of-day.ts';
import { StepperField } from '../../ui/StepperField.tsx';
import { nextTime, parseByDay } from '../typed-times.ts';

interface ClockFieldProps {
  /** Unique on the page. */
  id: string;
  label: string;
  /** Minutes from local midnight. */
  value: number;
  /** What can be taken. */
  from: number;
  to: number;
  clock: ClockStyle;
  onTake: (minutes: number) => void;
  /** Reads what was typed, as minutes; as a time by day where left out. */
  parse?: (text: string) => number | null;
  hint?: string | undefined;
}

/** A time of day to step through by a quarter of an hour, or to type. */
export function ClockField(props: ClockFieldProps) {
  const { id, label, value, from, to, clock, onTake, parse = parseByDay, hint } = props;
  return (
    <StepperField
      id={id}
      label={label}
      text={formatTimeOfDay(value, clock)}
      onType={(text) => {
        const typed = parse(text);
        if (typed === null) return 'Write a time like 8:30, 5 pm or 1730.';
        if (typed < from || typed > to) {
          return `This can be from ${formatTimeOfDay(from, clock)} to ${formatTimeOfDay(to, clock)}. What time is it?`;
        }
        onTake(typed);
        return null;
      }}
      onStep={(way) => {
        onTake(Math.min(Math.max(nextTime(value, way, 15), from), to));
      }}
      lessLabel="15 minutes earlier"
      moreLabel="15 minutes later"
      atLeast={value <= from}
      atMost={value >= to}
      hint={hint}
    />
  );
}
