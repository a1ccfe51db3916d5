import { isUsed } from '../../domain/family-day.ts';
import { UndoNotice } from '../ui/UndoNotice.tsx';
import { useFocus } from '../ui/use-focus.ts';
import { AddRoutine } from './AddRoutine.tsx';
import { ChildForm } from './ChildForm.tsx';
import { useFamily } from './family-state.ts';
import { PutAway } from './PutAway.tsx';
import { RoutineForm } from './RoutineForm.tsx';
import { RoutineRow } from './RoutineRow.tsx';
import type { RoutineState } from './routine-state.ts';

interface FamilyPanelProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
}

/**
 * Several routines, several children: which one is in view, what each is called and which days it is
 * for. Each change is kept at once, and can be taken back.
 */
export function FamilyPanel({ id, routine }: FamilyPanelProps) {
  const changes = useFamily(routine);
  const focus = useFocus();
  const parts = { id, routine, changes, focus };
  const { children, routines } = routine.family;
  const { said, undo } = changes;
  return (
    <div class="family-panel stack">
      {(children.length > 1 || routines.filter(isUsed).length > 1) &&
        children.map((child) => (
          <RoutineRow key={child.id} id={`${id}-shown`} child={child} routine={routine} />
        ))}
      <UndoNotice
        id={id}
        said={said}
        onUndo={
          undo &&
          (() => {
            undo();
            focus(`${id}-name`);
          })
        }
      />
      <RoutineForm {...parts} />
      <AddRoutine {...parts} />
      <ChildForm {...parts} />
      <PutAway {...parts} />
    </div>
  );
}
