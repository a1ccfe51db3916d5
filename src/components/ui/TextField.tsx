import { FieldProblem } from './FieldProblem.tsx';
import { useState } from 'preact/hooks';

interface TextFieldProps {
  /** Unique on the page. */
  id: string;
  label: string;
  /** What is kept, shown while nobody types. */
  text: string;
  /** Takes what was typed. Answers with a kind sentence if it can't be used, else `null`. */
  onType: (text: string) => string | null;
  placeholder?: string;
  hint?: string;
}

/**
 * A line of text. While somebody types, what is usable is taken at once; a sentence about what isn't
 * waits until they leave the field, and what they typed stays.
 */
export function TextField({ id, label, text, onType, placeholder, hint }: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const describedBy = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        class="input"
        id={id}
        type="text"
        autocomplete="off"
        placeholder={placeholder}
        value={draft ?? text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy || undefined}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setDraft(typed);
          if (onType(typed) === null) setProblem('');
        }}
        onChange={(event) => {
          const sentence = onType(event.currentTarget.value);
          setProblem(sentence ?? '');
          if (sentence === null) setDraft(null);
        }}
      />
      <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
