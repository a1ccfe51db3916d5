import { FieldProblem } from '../ui/FieldProblem.tsx';
import { useState } from 'preact/hooks';
import { mostWeeksEarly } from '../../domain/child-age.ts';
import { ageInWords } from '../ui/age-words.ts';
import { StepperField } from '../ui/StepperField.tsx';
import type { RoutineProblem } from '../../domain/routine-request.ts';
import { problemInWords } from './problem-words.ts';
import { problemSaid } from './problem-said.tsx';
import type { RoutineState } from './routine-state.ts';

interface BirthDateProps {
  id: string;
  routine: RoutineState;
}

const weeksInWords = (weeks: number) => `${weeks} week${weeks === 1 ? '' : 's'}`;

/** A typed date as it is: empty while it is unfinished, and in the year 0002 while its year is. */
const isFinished = (date: string) => date >= '1';

/** The age by birth date, and how many weeks early that was. */
export function BirthDate({ id, routine }: BirthDateProps) {
  const { answers, take, today, ageMonths, ageProblem } = routine;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<RoutineProblem | null>(null);
  const amiss = problem ?? (draft === null ? ageProblem : null);
  const known = answers.birthDate !== '' && !ageProblem;
  return (
    <>
      <div class="field">
        <label for={`${id}-date`}>Birth date</label>
        <input
          class="input"
          id={`${id}-date`}
          type="date"
          max={today}
          value={draft ?? answers.birthDate}
          onInput={(event) => {
            const birthDate = event.currentTarget.value;
            setDraft(birthDate);
            if (isFinished(birthDate) && take({ ageBy: 'birth-date', birthDate }) === null) {
              setProblem(null);
            }
          }}
          onBlur={(event) => {
            const { value: birthDate, validity } = event.currentTarget;
            // A day that does not exist has no value.
            const isNoDay = birthDate === '' && validity.badInput;
            const found = birthDate ? take({ ageBy: 'birth-date', birthDate }) : null;
            setProblem(isNoDay ? { field: 'age', problem: 'not-a-date' } : found);
            if (!isNoDay && found === null) setDraft(null);
          }}
          aria-invalid={amiss ? true : undefined}
          aria-describedby={`${id}-date-problem ${id}-date-hint`}
        />
        <FieldProblem id={`${id}-date-problem`}>{amiss && problemInWords(amiss)}</FieldProblem>
        <p class="hint" id={`${id}-date-hint`}>
          {known ? `The plan goes by ${ageInWords(ageMonths)}.` : 'It stays on this device.'}
          {known &&
            answers.weeksEarly > 0 &&
            ageMonths < 24 &&
            ' That is counted from the due date.'}
        </p>
      </div>
      <StepperField
        id={`${id}-early`}
        label="Born early by"
        text={weeksInWords(answers.weeksEarly)}
        inputMode="numeric"
        onType={(text) => problemSaid(take({ weeksEarly: Number.parseInt(text, 10) }))}
        onStep={(direction) => {
          take({ weeksEarly: answers.weeksEarly + direction });
        }}
        lessLabel="1 week less"
        moreLabel="1 week more"
        atLeast={answers.weeksEarly <= 0}
        atMost={answers.weeksEarly >= mostWeeksEarly}
        hint="Up to 2 years, sleep follows the due date more than the birthday."
      />
    </>
  );
}
