import { Moon, type MoonPhase } from '../ui/Moon.tsx';
import type { OnScale, Step } from './step-words.ts';

const choices: readonly [OnScale, words: string, MoonPhase][] = [
  ['not-yet', 'Not yet', 'crescent'],
  ['sometimes', 'Sometimes', 'half'],
  ['mostly', 'Mostly', 'full'],
];

interface MoonScaleProps {
  /** Unique on the page; also what the radio buttons are called. */
  name: string;
  step: Pick<Step, 'text' | 'hint'>;
  chosen: OnScale;
  onMove: (to: OnScale) => void;
}

/** A small step as a moon that waxes and wanes: native radio buttons underneath. */
export function MoonScale({ name, step, chosen, onMove }: MoonScaleProps) {
  return (
    <fieldset class="goal">
      <legend>
        {step.text}
        {step.hint && <small>{step.hint}</small>}
      </legend>
      <div class="tri">
        {choices.map(([value, words, phase]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => {
                onMove(value);
              }}
            />
            <span>
              <Moon phase={phase} />
              {words}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
