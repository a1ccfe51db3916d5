import { FieldProblem } from '../ui/FieldProblem.tsx';
import { useState } from 'preact/hooks';
import { dayNumber, parseCalendarDate } from '../../domain/calendar-date.ts';
import type { Moved } from '../../domain/gradual-move.ts';
import { routineLimits } from '../../domain/routine-request.ts';
import { formatTimeOfDay, parseTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import { Segments } from '../ui/Segments.tsx';
import { StepperField } from '../ui/StepperField.tsx';
import { notADate } from './problem-words.ts';

interface MoveTimeProps {
  /** Unique on the page. */
  id: string;
  label: string;
  moved: Moved;
  /** Minutes from local midnight; a bedtime after midnight counts from 1440 on. */
  value: number;
  clock: ClockStyle;
  onTake: (minutes: number) => void;
  hint?: string;
}

/** How far one press moves a time, in minutes. */
const press = 15;

/** A typed bedtime: “7:30” is the evening’s, and half past midnight comes after the day. */
const asBedtime = (minutes: number, text: string): number => {
  if (minutes <= routineLimits.bedtime.to - 1440) return minutes + 1440;
  return minutes >= 240 && minutes < 720 && !/a/iu.test(text) ? minutes + 720 : minutes;
};

/** One end of a move: a time to step through or to type. */
export function MoveTime({ id, label, moved, value, clock, onTake, hint }: MoveTimeProps) {
  const { from, to } = routineLimits[moved];
  const type = (text: string): string | null => {
    const typed = parseTimeOfDay(text);
    if (typed === null) return 'Write a time like 6:45, 7 pm or 1930.';
    const minutes = moved === 'bedtime' ? asBedtime(typed, text) : typed;
    if (minutes < from || minutes > to) {
      const [least, most] = [from, to].map((limit) => formatTimeOfDay(limit, clock));
      return `This can be anywhere between ${least} and ${most}. What time would you like?`;
    }
    onTake(minutes);
    return null;
  };
  return (
    <StepperField
      id={id}
      label={label}
      text={formatTimeOfDay(value, clock)}
      onType={type}
      onStep={(way) => {
        const next =
          way < 0
            ? (Math.ceil(value / press) - 1) * press
            : (Math.floor(value / press) + 1) * press;
        onTake(Math.min(Math.max(next, from), to));
      }}
      lessLabel="15 minutes earlier"
      moreLabel="15 minutes later"
      atLeast={value <= from}
      atMost={value >= to}
      hint={hint}
    />
  );
}

/** One number out of a few, with its question in view. */
export function MoveChoice(props: {
  name: string;
  legend: string;
  options: readonly number[];
  unit: string;
  chosen: number;
  onChoose: (value: number) => void;
}) {
  const { name, legend, options, unit, chosen, onChoose } = props;
  return (
    <div class="field">
      <span class="label" aria-hidden="true">
        {legend}
      </span>
      <Segments
        name={name}
        legend={legend}
        options={options.map((value) => ({ value: String(value), label: `${value} ${unit}` }))}
        chosen={String(chosen)}
        onChoose={(value) => {
          onChoose(Number(value));
        }}
      />
    </div>
  );
}

const tooFar = 'Choose a day within a year of today. Could you check the year?';

/** A date far from today is a slip of the finger. */
const withinAYear = (text: string, today: string): boolean => {
  const [date, now] = [parseCalendarDate(text), parseCalendarDate(today)];
  return date !== null && now !== null && Math.abs(dayNumber(date) - dayNumber(now)) <= 366;
};

/** The first day of a move: today, or a chosen one. */
export function StartDate(props: {
  id: string;
  value: string;
  today: string;
  onTake: (date: string) => void;
}) {
  const { id, value, today, onTake } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const take = (date: string): boolean => {
    const usable = withinAYear(date, today);
    if (usable) onTake(date);
    return usable;
  };
  return (
    <div class="field">
      <label for={id}>First day</label>
      <input
        class="input"
        id={id}
        type="date"
        value={typed ?? value}
        onInput={(event) => {
          const { value: date } = event.currentTarget;
          setTyped(date);
          if (take(date)) setProblem('');
        }}
        onBlur={(event) => {
          const { value: date, validity } = event.currentTarget;
          if (validity.badInput) setProblem(notADate);
          else if (date !== '' && !take(date)) setProblem(tooFar);
          else {
            // Emptied: back to the day there was.
            setProblem('');
            setTyped(null);
          }
        }}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-problem`}
      />
      <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
    </div>
  );
}
