import { useState } from 'preact/hooks';
import { undoing, type FamilyChange } from '../../domain/family-change.ts';
import type { Family } from '../../domain/family.ts';
import { familyOf, withChild, withRoutine, type RoutineData } from '../../storage/routine.ts';
import type { RoutineState } from './routine-state.ts';

/** What a panel needs to change a family: at once, politely said, and so that it can be undone. */
export interface FamilyState {
  /** What was last changed, or ''. */
  said: string;
  /** Takes the last change back; left out where there is nothing to take back. */
  undo: (() => void) | undefined;
  /**
   * Changes the family as it is now (`now` in ms since 1970), and answers whether it did: where there
   * is nothing to change (null), `otherwise` is said.
   */
  change: (
    said: string,
    make: (family: Family, now: number) => FamilyChange | null,
    otherwise?: string,
  ) => boolean;
  /** The same for a field: nothing is said, and the field itself takes it back. */
  put: (change: FamilyChange) => void;
  /** Says something about what is there now. */
  say: (sentence: string) => void;
}

const withFamily = (data: RoutineData, change: FamilyChange, now: number): RoutineData => {
  const { children = {}, routines = {} } = change;
  const changed = Object.entries(children).reduce(
    (kept, [id, answers]) => withChild(kept, id, answers, now),
    data,
  );
  return Object.entries(routines).reduce(
    (kept, [id, answers]) => withRoutine(kept, id, answers, now),
    changed,
  );
};

/** The changes of a family, through the routine builder’s state. */
export const useFamily = ({ edit, choose, routine }: RoutineState): FamilyState => {
  const [last, setLast] = useState<{ said: string; undo?: FamilyChange }>({ said: '' });

  const put = (change: FamilyChange) => {
    edit((data, now) => withFamily(data, change, now));
    if (change.chosen) choose(change.chosen);
  };
  const { said, undo } = last;
  return {
    said,
    undo:
      undo &&
      (() => {
        put(undo);
        setLast({ said: 'Back as it was.' });
      }),
    change: (sentence, make, otherwise = '') => {
      const made: { change: FamilyChange; undo: FamilyChange }[] = [];
      edit((data, now) => {
        const family = familyOf(data);
        const change = make(family, now);
        if (!change) return data;
        made.push({ change, undo: undoing(family, change, routine.id) });
        return withFamily(data, change, now);
      });
      const [done] = made;
      if (done?.change.chosen) choose(done.change.chosen);
      setLast(done ? { said: sentence, undo: done.undo } : { said: otherwise });
      return done !== undefined;
    },
    put,
    say: (sentence) => {
      setLast({ said: sentence });
    },
  };
};
