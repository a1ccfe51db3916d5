import { Icon } from '../ui/Icon.tsx';
import type { Step } from './step-words.ts';

interface TickStepProps {
  step: Pick<Step, 'text' | 'hint'>;
  done: boolean;
  onTick: (done: boolean) => void;
}

/** A small step that is done once: a tick. */
export function TickStep({ step, done, onTick }: TickStepProps) {
  return (
    <label class="tick-row">
      <input
        type="checkbox"
        checked={done}
        onChange={(event) => {
          onTick(event.currentTarget.checked);
        }}
      />
      <span class="box">
        <Icon name="check" />
      </span>
      <span>
        {step.text}
        {step.hint && <small>{step.hint}</small>}
      </span>
    </label>
  );
}
