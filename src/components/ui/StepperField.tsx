import { FieldProblem } from './FieldProblem.tsx';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useHold } from './use-hold.ts';

interface StepperFieldProps {
  /** Unique on the page. */
  id: string;
  label: string;
  /** The value as it is written while nobody types. */
  text: string;
  /** Takes what was typed. Answers with a kind sentence if it can't be used, else `null`. */
  onType: (text: string) => ComponentChildren;
  /** Takes one step down (-1) or up (1). */
  onStep: (direction: -1 | 1) => void;
  /** What the two buttons do, for example “15 minutes earlier”. */
  lessLabel: string;
  moreLabel: string;
  /** Whether there is no further step down, or up. */
  atLeast?: boolean;
  atMost?: boolean;
  inputMode?: 'numeric' | 'text';
  hint?: ComponentChildren;
  /** What is amiss with the value itself, while nobody types. */
  amiss?: ComponentChildren;
}

function StepButton(props: {
  label: string;
  stopped: boolean;
  sign: 'minus' | 'plus';
  onStep: () => void;
}) {
  const { label, stopped, sign, onStep } = props;
  const hold = useHold(() => {
    if (!stopped) onStep();
  });
  return (
    <button type="button" aria-label={label} aria-disabled={stopped} {...hold}>
      <Icon name={sign} />
    </button>
  );
}

/**
 * A value with a button for less and one for more, that can be typed too. While somebody types, a
 * usable value is taken at once; a sentence about an unusable one waits until they leave the field,
 * and what they typed stays.
 */
export function StepperField(props: StepperFieldProps) {
  const { id, label, text, onType, onStep, lessLabel, moreLabel, hint } = props;
  const { atLeast = false, atMost = false, inputMode, amiss } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [typedProblem, setProblem] = useState<ComponentChildren>(null);
  const problem = typedProblem ?? (draft === null ? amiss : null);

  const step = (direction: -1 | 1) => {
    setDraft(null);
    setProblem(null);
    onStep(direction);
  };
  const describedBy = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="stepper">
        <input
          id={id}
          type="text"
          inputMode={inputMode}
          autocomplete="off"
          value={draft ?? text}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy || undefined}
          onInput={({ currentTarget: { value } }) => {
            setDraft(value);
            if (onType(value) === null) setProblem(null);
          }}
          onChange={({ currentTarget: { value } }) => {
            const sentence = onType(value);
            setProblem(sentence);
            if (sentence === null) setDraft(null);
          }}
        />
        <StepButton
          label={lessLabel}
          stopped={atLeast}
          sign="minus"
          onStep={() => {
            step(-1);
          }}
        />
        <StepButton
          label={moreLabel}
          stopped={atMost}
          sign="plus"
          onStep={() => {
            step(1);
          }}
        />
      </div>
      <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
