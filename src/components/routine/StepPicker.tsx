import { familyLimits } from '../../domain/family-fields.ts';
import type { WindDownStep } from '../../domain/family.ts';
import { Icon } from '../ui/Icon.tsx';
import { fullInWords, presetSteps } from './wind-down-words.ts';

interface StepPickerProps {
  /** Unique on the page. */
  id: string;
  steps: readonly WindDownStep[];
  /** Takes a step, and its place among the family’s own: -1 where it isn’t there. */
  onPick: (step: WindDownStep, place: number) => void;
}

/** Steps to pick from, as tick boxes. */
export function StepPicker({ id, steps, onPick }: StepPickerProps) {
  return (
    <fieldset class="field">
      <legend>What do you do before bed?</legend>
      <div class="chips">
        {presetSteps.map((step) => {
          const place = steps.findIndex((one) => one.id === step.id);
          return (
            <label key={step.id} class="chip">
              <input
                type="checkbox"
                id={`${id}-${step.id}`}
                checked={place >= 0}
                disabled={place < 0 && steps.length >= familyLimits.list}
                onChange={() => {
                  onPick(step, place);
                }}
              />
              <span>
                <Icon name="check" class="tick" />
                {step.name}
              </span>
            </label>
          );
        })}
      </div>
      <p class="hint">
        {steps.length >= familyLimits.list
          ? fullInWords
          : 'A few quiet things, in the same order, most nights. Around 30 to 45 minutes is plenty, and 10 calm ones count too.'}
      </p>
    </fieldset>
  );
}

/** Feeding is the family's choice; what keeps a sleepy feed safe is said beside it. */
export function FeedSafety() {
  return (
    <p>
      Under 12 months, a baby who falls asleep on the feed is put down on their back, in their own
      clear, flat, firm space. If feeding makes you drowsy, choose somewhere other than a sofa or
      armchair.
    </p>
  );
}
