import { formatTimeOfDay, parseTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import { tripLimits } from '../../domain/trip.ts';
import { hoursInWords } from '../ui/duration-words.ts';
import { StepperField } from '../ui/StepperField.tsx';
import { parseHours } from './typed-journey.ts';

/** A field of the planner and what it takes. */
export interface FieldProps {
  /** Unique on the page. */
  id: string;
  label: string;
  value: number;
  onTake: (value: number) => void;
  hint?: string | undefined;
}

const next = (value: number, direction: -1 | 1, step: number) =>
  direction < 0 ? (Math.ceil(value / step) - 1) * step : (Math.floor(value / step) + 1) * step;

/** A number brought within its bounds. */
export const within = (value: number, from: number, to: number) =>
  Math.min(Math.max(value, from), to);

/** A time of day, in minutes from midnight. */
export function TimeField({
  id,
  label,
  value,
  onTake,
  hint,
  clock,
  from = 0,
  to = 1439,
  outside = '',
}: FieldProps & { clock: ClockStyle; from?: number; to?: number; outside?: string }) {
  return (
    <StepperField
      id={id}
      label={label}
      text={formatTimeOfDay(value, clock)}
      onType={(text) => {
        const time = parseTimeOfDay(text);
        if (time === null) return 'Write a time like 6:45, 7 am or 1900.';
        if (time < from || time > to) return outside;
        onTake(time);
        return null;
      }}
      onStep={(direction) => {
        onTake(within(next(value, direction, 15), from, Math.floor(to / 15) * 15));
      }}
      lessLabel="15 minutes earlier"
      moreLabel="15 minutes later"
      atLeast={value <= from}
      atMost={value >= Math.floor(to / 15) * 15}
      hint={hint}
    />
  );
}

/** How long the way takes, in minutes. */
export function HoursField({ id, label, value, onTake, hint }: FieldProps) {
  const { from, to } = tripLimits.journey;
  return (
    <StepperField
      id={id}
      label={label}
      text={hoursInWords(value)}
      onType={(text) => {
        const minutes = parseHours(text);
        if (minutes === null) return 'Write it in hours, for example 8, 8:30 or 8½.';
        if (minutes < from || minutes > to) {
          return 'This planner knows journeys from half an hour to 48 hours. Try one of those.';
        }
        onTake(minutes);
        return null;
      }}
      onStep={(direction) => onTake(within(next(value, direction, 30), from, to))}
      lessLabel="Half an hour less"
      moreLabel="Half an hour more"
      atLeast={value <= from}
      atMost={value >= to}
      hint={hint}
    />
  );
}
