import { useState } from 'preact/hooks';
import { FieldProblem } from './FieldProblem.tsx';

interface DateFieldProps {
  /** Unique on the page. */
  id: string;
  label: string;
  /** What is kept, `YYYY-MM-DD`. */
  date: string;
  /** The last day that can be picked, if there is one. */
  max?: string;
  /** Takes a day that was chosen or typed; answers with a kind sentence if it can't be used, else `null`. */
  onDate: (date: string) => string | null;
}

/** A typed date is in the year 0002 while its year is unfinished. */
const isFinished = (date: string) => date >= '1';

/**
 * A day of the calendar. A usable one is taken at once; a sentence about one that isn't waits until
 * the reader leaves the field, and what they typed stays.
 */
export function DateField({ id, label, date, max, onDate }: DateFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        class="input"
        id={id}
        type="date"
        max={max}
        value={draft ?? date}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-problem`}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setDraft(typed);
          if (isFinished(typed) && onDate(typed) === null) setProblem('');
        }}
        onBlur={(event) => {
          if (draft === null) return;
          const { value } = event.currentTarget;
          const said = value ? onDate(value) : 'Choose a day, such as today.';
          setProblem(said ?? '');
          if (said === null) setDraft(null);
        }}
      />
      <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
    </div>
  );
}
