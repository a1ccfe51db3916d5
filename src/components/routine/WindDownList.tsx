import { useState } from 'preact/hooks';
import { familyLimits } from '../../domain/family-fields.ts';
import type { WindDownStep } from '../../domain/family.ts';
import { moved } from '../../domain/wind-down.ts';
import { Icon } from '../ui/Icon.tsx';
import { OrderedList } from '../ui/OrderedList.tsx';
import { StepperField } from '../ui/StepperField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { typedStep } from './typed-name.ts';
import { minutesInWords } from './wind-down-words.ts';

interface WindDownListProps {
  /** Unique on the page. */
  id: string;
  steps: readonly WindDownStep[];
  /** Keeps the steps. */
  keep: (steps: readonly WindDownStep[]) => void;
  onRemove: (index: number) => void;
  say: (sentence: string) => void;
  /** The id of what gets the focus when the last step was removed. */
  whenEmpty: string;
}

const most = familyLimits.stepMinutes;

interface StepFieldsProps {
  id: string;
  step: WindDownStep;
  change: (change: Partial<WindDownStep>) => void;
}

/** The name and the minutes of a step. */
function StepFields({ id, step, change }: StepFieldsProps) {
  const { name, minutes } = step;
  return (
    <div class="ordered-below stack" id={id}>
      <TextField
        id={`${id}-name`}
        label="What you do"
        text={name}
        onType={(text) => {
          const typed = typedStep(text);
          if ('problem' in typed) return typed.problem;
          change(typed);
          return null;
        }}
      />
      <StepperField
        id={`${id}-minutes`}
        label="How long it takes"
        text={minutesInWords(minutes)}
        inputMode="numeric"
        onType={(text) => {
          const typed = Number(/^\s*(\d{1,3})\s*(?:m|min|mins|minutes?)?\s*$/u.exec(text)?.[1]);
          if (!(typed >= 1 && typed <= most)) return `Anywhere between 1 and ${most} minutes fits.`;
          change({ minutes: typed });
          return null;
        }}
        onStep={(direction) => {
          change({ minutes: Math.min(Math.max(minutes + direction, 1), most) });
        }}
        lessLabel="1 minute less"
        moreLabel="1 minute more"
        atLeast={minutes <= 1}
        atMost={minutes >= most}
      />
    </div>
  );
}

/** The family's steps in order: to move, to remove, and one at a time to change. */
export function WindDownList(props: WindDownListProps) {
  const { id, steps, keep, onRemove, say, whenEmpty } = props;
  const [open, setOpen] = useState('');
  return (
    <OrderedList
      id={id}
      label="Your wind-down, in order"
      items={steps}
      keyOf={(step) => step.id}
      nameOf={({ name }) => name}
      onMove={(from, to) => {
        keep(moved(steps, from, to));
      }}
      onRemove={onRemove}
      say={say}
      whenEmpty={whenEmpty}
    >
      {(step) => {
        const isOpen = step.id === open;
        const fields = `${id}-${step.id}-fields`;
        return {
          row: (
            <button
              type="button"
              class="btn ordered-name"
              aria-expanded={isOpen}
              aria-controls={isOpen ? fields : undefined}
              onClick={() => {
                setOpen(isOpen ? '' : step.id);
              }}
            >
              <span>
                <span class="vh">Change </span>
                {step.name} <small>{minutesInWords(step.minutes)}</small>
              </span>
              <Icon name="note" class="icon-s" />
            </button>
          ),
          below: isOpen && (
            <StepFields
              id={fields}
              step={step}
              change={(change) => {
                keep(steps.map((one) => (one.id === step.id ? { ...one, ...change } : one)));
              }}
            />
          ),
        };
      }}
    </OrderedList>
  );
}
