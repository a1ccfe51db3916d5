import { useState } from 'preact/hooks';
import { SavedNote } from '../ui/SavedNote.tsx';
import { SaveNotice } from '../ui/SaveNotice.tsx';
import { OwnItems } from './OwnItems.tsx';
import { MoonScale } from './MoonScale.tsx';
import { useProgress } from './progress-state.ts';
import { useSavedProgress } from './saved-state.ts';
import {
  moveInWords,
  onScale,
  ownStep,
  triedInWords,
  type OnScale,
  type Step,
} from './step-words.ts';
import { TickStep } from './TickStep.tsx';

interface SmallStepsProps {
  /** Unique on the page. */
  id: string;
  /** What the list is called, for screen readers. */
  label: string;
  steps: readonly Step[];
  /** Whether the reader may put steps of their own on it. */
  takesOwn?: boolean;
  /** Whether it says when it was saved: where nothing else on its page does. */
  saysSaved?: boolean;
}

/**
 * A checklist of small steps. It only ever adds up: no share, no streak, nothing missed. Where a
 * step stands is kept on this device, and every other place that shows it agrees at once.
 */
export function SmallSteps(props: SmallStepsProps) {
  const { id, label, steps: given, takesOwn = true, saysSaved = false } = props;
  const progress = useProgress();
  const saved = useSavedProgress();
  const steps = takesOwn ? [...given, ...progress.ownOn(id).map(ownStep)] : given;
  const [said, setSaid] = useState('');

  const move = (step: Step, to: OnScale) => {
    setSaid(moveInWords(step, onScale(progress.markOf(step.id)), to));
    progress.setMark(step.id, step.once && to === 'sometimes' ? 'done' : to);
  };
  const tried = steps.filter((step) => progress.markOf(step.id) !== 'not-yet').length;
  return (
    <div class="small-steps" role="group" aria-label={label}>
      <div class="ticks">
        {steps.map((step) =>
          step.once ? (
            <TickStep
              key={step.id}
              step={step}
              done={progress.markOf(step.id) !== 'not-yet'}
              onTick={(done) => {
                move(step, done ? 'sometimes' : 'not-yet');
              }}
            />
          ) : (
            <MoonScale
              key={step.id}
              name={`${id}-${step.id}`}
              step={step}
              chosen={onScale(progress.markOf(step.id))}
              onMove={(to) => {
                move(step, to);
              }}
            />
          ),
        )}
      </div>
      <p class="done">
        <b>{triedInWords(tried)}</b> <span role="status">{said}</span>
      </p>
      {takesOwn && <OwnItems id={id} label={label} isOpen={steps.length === 0} />}
      {saysSaved && saved.status === 'ok' && <SavedNote {...saved} />}
      <SaveNotice status={progress.status} aside={progress.aside} />
    </div>
  );
}
