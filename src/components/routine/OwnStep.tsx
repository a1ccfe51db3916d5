import { FieldProblem } from '../ui/FieldProblem.tsx';
import { useState } from 'preact/hooks';

interface OwnStepProps {
  /** Unique on the page. */
  id: string;
  /** Takes a step's name. Answers with a kind sentence if it can't be used, else `null`. */
  onAdd: (name: string) => string | null;
}

/** A field for a step of one's own. The focus stays in it, for another. */
export function OwnStep({ id, onAdd }: OwnStepProps) {
  const [draft, setDraft] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        const sentence = onAdd(draft);
        setProblem(sentence ?? '');
        if (sentence === null) setDraft('');
        document.getElementById(id)?.focus();
      }}
    >
      <label for={id}>Something of your own</label>
      <div class="own-step">
        <input
          class="input"
          id={id}
          type="text"
          autocomplete="off"
          value={draft}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
          }}
        />
        <button type="submit" class="btn">
          Add
        </button>
      </div>
      <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
    </form>
  );
}
