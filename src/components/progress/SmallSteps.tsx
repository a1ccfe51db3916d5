import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { SaveNotice } from '../ui/SaveNotice.tsx';
import { useProgress } from './progress-state.ts';

/** One small step: its stable id, what it says, and what is said when it is ticked. */
export interface Step {
  id: string;
  text: string;
  hint?: string | undefined;
  said: string;
}

interface SmallStepsProps {
  /** What the list is called, for screen readers. */
  label: string;
  steps: Step[];
}

const triedInWords = (count: number) => {
  if (count === 0) return 'Pick one, or none today. Ticking is only for you.';
  if (count === 1) return 'One tried. One is plenty.';
  return `${count} tried so far, in any order.`;
};

/**
 * A checklist of small steps. It only ever adds up: no share, no streak, nothing missed. Ticks are
 * kept on this device, and every other place that shows them agrees at once.
 */
export function SmallSteps({ label, steps }: SmallStepsProps) {
  const progress = useProgress();
  const [said, setSaid] = useState('');

  const tick = (step: Step, done: boolean) => {
    progress.setDone(step.id, done);
    setSaid(done ? step.said : 'Back to not yet. Steps can go both ways.');
  };
  const tried = steps.filter(({ id }) => progress.isDone(id)).length;
  return (
    <div class="small-steps" role="group" aria-label={label}>
      <div class="ticks">
        {steps.map((step) => (
          <label key={step.id} class="tick-row">
            <input
              type="checkbox"
              checked={progress.isDone(step.id)}
              onChange={(event) => {
                tick(step, event.currentTarget.checked);
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
        ))}
      </div>
      <p class="done">
        <b>{triedInWords(tried)}</b> <span role="status">{said}</span>
      </p>
      <SaveNotice status={progress.status} aside={progress.aside} />
    </div>
  );
}
