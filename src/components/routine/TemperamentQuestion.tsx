import { Choices } from '../ui/Choices.tsx';
import type { RoutineState } from './routine-state.ts';
import { temperamentInWords, temperaments } from './temperament-words.ts';
import { ThinEvidence } from './ThinEvidence.tsx';

const unanswered = {
  value: 'none',
  label: 'Not sure yet',
  about: 'The plan goes in between.',
} as const;

interface TemperamentQuestionProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
}

/** How the child takes the day, in three plain descriptions. It never changes the sleep need. */
export function TemperamentQuestion({ id, routine: { answers, take } }: TemperamentQuestionProps) {
  const { temperament } = answers;
  return (
    <div class="stack">
      <Choices
        name={`${id}-choice`}
        legend="Which is most like your child?"
        options={[...temperaments, unanswered]}
        chosen={temperament ?? 'none'}
        onChoose={(value) => {
          take({ temperament: value === 'none' ? null : value });
        }}
      />
      <p role="status">
        {temperament
          ? temperamentInWords(temperament)
          : 'It changes how closely the plan keeps to typical times, and how long the wind-down is. Never how much sleep they need.'}
      </p>
      <ThinEvidence />
    </div>
  );
}
