import { useState } from 'preact/hooks';
import { familyLimits } from '../../domain/family-fields.ts';
import type { NamedStretch } from '../../domain/family.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import type { Weekday } from '../../domain/weekday.ts';
import { Icon } from '../ui/Icon.tsx';
import { StepperField } from '../ui/StepperField.tsx';
import { WeekdayChoice } from '../ui/WeekdayChoice.tsx';
import { plainName } from './plain-name.ts';
import { nextTime, parseByDay, parseEnd } from './typed-times.ts';

/** How far one press moves a time, in minutes, and the last minute that something can begin. */
const press = 5;
const latestStart = 1435;

export interface StretchRowProps {
  /** Unique on the page. */
  id: string;
  stretch: NamedStretch;
  /** What it is called, also while it has no name. */
  called: string;
  /** The weekdays of the routine. */
  offered: readonly Weekday[];
  clock: ClockStyle;
  /** Keeps a change; answers with a kind sentence where it can't. */
  save: (change: Partial<NamedStretch>) => string | null;
  onRemove: () => void;
}

/**
 * From when to when. The end moves along with the beginning. An end that was typed too early waits,
 * and counts as soon as the beginning is before it.
 */
function Times({
  id,
  stretch,
  clock,
  save,
}: Pick<StretchRowProps, 'id' | 'stretch' | 'clock' | 'save'>) {
  const { start, end } = stretch;
  const [waiting, setWaiting] = useState<number | null>(null);
  const [round, setRound] = useState(0);
  const begin = (next: number) => {
    if (waiting === null || next >= waiting) {
      return save({ start: next, end: Math.min(next + end - start, 1440) });
    }
    setWaiting(null);
    setRound(round + 1);
    return save({ start: next, end: waiting });
  };
  const finish = (next: number) => {
    setWaiting(next <= start ? next : null);
    return save({ end: next });
  };
  return (
    <>
      <StepperField
        id={`${id}-from`}
        label="From"
        text={formatTimeOfDay(start, clock)}
        onType={(text) => begin(parseByDay(text) ?? NaN)}
        onStep={(direction) => {
          begin(Math.min(Math.max(nextTime(start, direction, press), 0), latestStart));
        }}
        lessLabel="Begin 5 minutes earlier"
        moreLabel="Begin 5 minutes later"
        atLeast={start <= 0}
        atMost={start >= latestStart}
      />
      <StepperField
        key={round}
        id={`${id}-to`}
        label="To"
        text={formatTimeOfDay(end, clock)}
        onType={(text) => finish(parseEnd(text, start) ?? NaN)}
        onStep={(direction) => {
          finish(Math.min(Math.max(nextTime(end, direction, press), start + 1), 1440));
        }}
        lessLabel="End 5 minutes earlier"
        moreLabel="End 5 minutes later"
        atLeast={end <= start + press}
        atMost={end >= 1440}
      />
    </>
  );
}

const daysHint = (days: readonly Weekday[], offered: readonly Weekday[]) => {
  if (days.length === 0) return 'No day is chosen, so it counts for every day.';
  return offered.some((day) => days.includes(day)) ? '' : 'It’s on no day of this routine.';
};

/** One stretch of the day: its name, from when to when, and on which days. */
export function StretchRow(props: StretchRowProps) {
  const { id, stretch, called, offered, clock, save, onRemove } = props;
  const { label, days } = stretch;
  return (
    <fieldset class="stack">
      <legend class="vh">{called}</legend>
      <div class="field">
        <label for={`${id}-name`}>Name</label>
        <input
          class="input"
          id={`${id}-name`}
          type="text"
          autocomplete="off"
          maxLength={familyLimits.name}
          value={label}
          onInput={(event) => {
            save({ label: plainName(event.currentTarget.value, familyLimits.name) });
          }}
        />
      </div>
      <div class="times">
        <Times id={id} stretch={stretch} clock={clock} save={save} />
      </div>
      {offered.length > 1 && (
        <WeekdayChoice
          legend="On"
          offered={offered}
          chosen={days}
          onChoose={(chosen) => {
            save({ days: chosen });
          }}
          hint={daysHint(days, offered)}
        />
      )}
      <button type="button" class="btn" onClick={onRemove}>
        <Icon name="trash" />
        Remove {called}
      </button>
    </fieldset>
  );
}
