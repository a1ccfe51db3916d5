import { useState } from 'preact/hooks';
import { FieldProblem } from './FieldProblem.tsx';
import { charactersInWords, typedLine } from './typed-line.ts';

interface AddLineProps {
  /** Unique on the page; of the field. */
  id: string;
  label: string;
  /** What the button says. */
  button: string;
  /** The most characters a line may have. */
  longest: number;
  /** Takes a line that is neither empty nor too long, without space around it. */
  onAdd: (text: string) => void;
}

/** A field for one more line, with a button; Enter adds it too. The focus stays, ready for the next. */
export function AddLine({ id, label, button, longest, onAdd }: AddLineProps) {
  const [draft, setDraft] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        const text = typedLine(draft);
        document.getElementById(id)?.focus();
        if (text === '') {
          setProblem('Write a few words first.');
        } else if (text.length > longest) {
          setProblem(`That’s a long one. Keep it to ${charactersInWords(longest, text)}.`);
        } else {
          setProblem('');
          setDraft('');
          onAdd(text);
        }
      }}
    >
      <label for={id}>{label}</label>
      <div class="add-line">
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
            setProblem('');
          }}
        />
        <button class="btn">{button}</button>
      </div>
      <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
    </form>
  );
}
