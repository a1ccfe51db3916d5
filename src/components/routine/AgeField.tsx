import { useState } from 'preact/hooks';
import { parseAge } from '../../domain/age-input.ts';
import { mostWeeksEarly, oldestMonths } from '../../domain/child-age.ts';
import { Icon } from '../ui/Icon.tsx';
import { Segments } from '../ui/Segments.tsx';
import { notADate } from './problem-words.ts';
import { ageInWords } from '../ui/age-words.ts';
import { StepperField } from '../ui/StepperField.tsx';
import type { RoutineState } from './routine-state.ts';

interface AgeFieldProps {
  id: string;
  routine: RoutineState;
}

const weeksInWords = (weeks: number) => `${weeks} week${weeks === 1 ? '' : 's'}`;

function Months({ id, routine: { answers, take } }: AgeFieldProps) {
  const { ageMonths } = answers;
  return (
    <StepperField
      id={`${id}-months`}
      label="Age in months"
      text={ageInWords(ageMonths)}
      onType={(text) => take({ ageBy: 'months', ageMonths: parseAge(text) ?? NaN })}
      onStep={(direction) => {
        const next = direction < 0 ? Math.ceil(ageMonths) - 1 : Math.floor(ageMonths) + 1;
        take({ ageBy: 'months', ageMonths: Math.min(Math.max(next, 0), oldestMonths) });
      }}
      lessLabel="1 month younger"
      moreLabel="1 month older"
      atLeast={ageMonths <= 0}
      atMost={ageMonths >= oldestMonths}
      hint="Born early? Count from the due date."
    />
  );
}

/** A typed date as it is: empty while it is unfinished, and in the year 0002 while its year is. */
const isFinished = (date: string) => date >= '1';

function BirthDate({ id, routine }: AgeFieldProps) {
  const { answers, take, today, ageMonths, ageProblem } = routine;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const sentence = problem || (draft === null ? ageProblem : '');
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
              setProblem('');
            }
          }}
          onBlur={(event) => {
            const { value: birthDate, validity } = event.currentTarget;
            // A day that does not exist has no value.
            const amiss = birthDate
              ? take({ ageBy: 'birth-date', birthDate })
              : validity.badInput && notADate;
            setProblem(amiss || '');
            if (!amiss) setDraft(null);
          }}
          aria-invalid={sentence ? true : undefined}
          aria-describedby={`${id}-date-problem ${id}-date-hint`}
        />
        <p class="error" id={`${id}-date-problem`} role="alert">
          {sentence && (
            <>
              <Icon name="info" class="icon-s" />
              <span>{sentence}</span>
            </>
          )}
        </p>
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
        onType={(text) => take({ weeksEarly: Number.parseInt(text, 10) })}
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
