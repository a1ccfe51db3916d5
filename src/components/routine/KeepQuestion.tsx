import { useState } from 'preact/hooks';
import type { Family } from '../../domain/family.ts';
import { isUntouched } from './answered.ts';
import { childInWords } from './share-words.ts';

interface KeepQuestionProps {
  /** Unique on the page. */
  id: string;
  /** Whom the reader plans for already. */
  family: Family;
  shared: Family;
  /** Called with the id of the child it is for; null for the child it came with. */
  onKeep: (forChild: string | null) => void;
  onRefuse: () => void;
}

const newChild = '';

/** Whether to keep a plan, and for whom. */
export function KeepQuestion({ id, family, shared, onKeep, onRefuse }: KeepQuestionProps) {
  const [forChild, setForChild] = useState(newChild);
  const { children } = family;
  const asks = shared.children.length === 1 && !isUntouched(family);
  const choices = [
    { value: newChild, label: 'A new child' },
    ...children.map((child, index) => ({
      value: child.id,
      label: childInWords(child, index, children.length),
    })),
  ];
  const several = shared.routines.length > 1;
  return (
    <div class="panel stack">
      {asks && (
        <fieldset>
          <legend class="label">Whose day is it?</legend>
          <div class="chips">
            {choices.map(({ value, label }) => (
              <label key={value} class="chip">
                <input
                  type="radio"
                  name={id}
                  checked={value === forChild}
                  onChange={() => {
                    setForChild(value);
                  }}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <p>
        {several ? 'They are added as new routines.' : 'It’s added as a new routine.'} Nothing you
        have changes, and nothing is kept unless you say so.
      </p>
      <div class="row">
        <button
          type="button"
          class="btn btn-main"
          onClick={() => {
            onKeep(asks && forChild !== newChild ? forChild : null);
          }}
        >
          {several ? `Keep all ${shared.routines.length}` : 'Keep it'}
        </button>
        <button type="button" class="btn" onClick={onRefuse}>
          No, thanks
        </button>
      </div>
    </div>
  );
}
