import { addChild, addTwin, removeChild } from '../../domain/family-change.ts';
import { familyLimits } from '../../domain/family-fields.ts';
import { routinesOf } from '../../domain/family-parts.ts';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { childName } from './family-words.ts';
import { newId } from './new-id.ts';
import type { FamilyFormProps } from './RoutineForm.tsx';
import { typedName } from './typed-name.ts';

/** The child in view: what they are called, and deleting. Then adding another child, or a twin. */
export function ChildForm({ id, routine, changes, focus }: FamilyFormProps) {
  const { family, child, routine: shown } = routine;
  const name = childName(family, child);
  const added = `Child ${family.children.length + 1} is in`;
  const another = () => {
    changes.change(`${added}.`, (_, now) => addChild({ id: newId(), now }, newId()));
    focus(`${id}-child`);
  };
  const twin = () => {
    changes.change(`${added}, with the same age and times.`, (current, now) => {
      const ids = [newId(), ...routinesOf(current, child).map(newId)];
      return addTwin(current, child, { id: newId(), now }, (index) => ids[index] ?? '');
    });
    focus(`${id}-child`);
  };
  return (
    <fieldset class="stack">
      <legend class="vh">{name}</legend>
      <TextField
        key={child.id}
        id={`${id}-child`}
        label="What you call your child"
        text={child.name ?? ''}
        placeholder={name}
        onType={(text) => {
          const typed = typedName(text, familyLimits.name);
          if ('problem' in typed) return typed.problem;
          changes.put({ children: { [child.id]: { name: typed.name || null } } });
          return null;
        }}
        hint="A name or a nickname. It stays on this device."
      />
      <p class="row">
        <button type="button" class="btn" onClick={another}>
          <Icon name="plus" />
          Add a child
        </button>
        <button type="button" class="btn" onClick={twin}>
          <Icon name="plus" />
          Add a child of the same age
        </button>
        {family.children.length > 1 && (
          <button
            type="button"
            class="btn"
            onClick={() => {
              const hasGone = changes.change(
                `${name} and their routines are deleted.`,
                (now) => removeChild(now, child, shown),
                `${name} is the only one here, so they stay.`,
              );
              if (hasGone) focus(`${id}-undo`);
            }}
          >
            <Icon name="trash" />
            Delete {name}
          </button>
        )}
      </p>
      <p class="hint">For twins, the second takes over the age and the times.</p>
    </fieldset>
  );
}
