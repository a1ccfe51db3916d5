import { parseAge } from '../../domain/age-input.ts';
import { oldestMonths } from '../../domain/child-age.ts';
import { later } from '../ui/later.tsx';
import { Segments } from '../ui/Segments.tsx';
import { ageInWords } from '../ui/age-words.ts';
import { StepperField } from '../ui/StepperField.tsx';
import { problemSaid } from './problem-said.tsx';
import type { RoutineState } from './routine-state.ts';

const BirthDate = later(() => import('./BirthDate.tsx'), 'BirthDate');

interface AgeFieldProps {
  id: string;
  routine: RoutineState;
}

function Months({ id, routine: { answers, take, ageProblem } }: AgeFieldProps) {
  const { ageMonths } = answers;
  return (
    <StepperField
      id={`${id}-months`}
      label="Age in months"
      text={ageInWords(ageMonths)}
      onType={(text) => problemSaid(take({ ageBy: 'months', ageMonths: parseAge(text) ?? NaN }))}
      onStep={(direction) => {
        const next = direction < 0 ? Math.ceil(ageMonths) - 1 : Math.floor(ageMonths) + 1;
        take({ ageBy: 'months', ageMonths: Math.min(Math.max(next, 0), oldestMonths) });
      }}
      lessLabel="1 month younger"
      moreLabel="1 month older"
      atLeast={ageMonths <= 0}
      atMost={ageMonths >= oldestMonths}
      hint="Born early? Count from the due date."
      amiss={problemSaid(ageProblem)}
    />
  );
}

/** The child's age: in months, or by birth date and weeks early. */
export function AgeField({ id, routine }: AgeFieldProps) {
  const { ageBy } = routine.answers;
  return (
    <div class="age-field">
      <Segments
        name={`${id}-by`}
        legend="How to give the age"
        options={[
          { value: 'months', label: 'In months' },
          { value: 'birth-date', label: 'By birth date' },
        ]}
        chosen={ageBy}
        onChoose={(value) => {
          routine.take({ ageBy: value });
        }}
      />
      {ageBy === 'months' ? (
        <Months id={id} routine={routine} />
      ) : (
        <BirthDate id={id} routine={routine} />
      )}
    </div>
  );
}
