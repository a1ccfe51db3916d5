import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addChild,
  addRoutine,
  addTwin,
  bringBack,
  copyRoutine,
  putDays,
  removeChild,
  removeRoutine,
  undoing,
  type FamilyChange,
} from '../../../src/domain/family-change.ts';
import { childFields, routineFields } from '../../../src/domain/family-fields.ts';
import { isUsed } from '../../../src/domain/family-day.ts';
import { childOf, routinesOf } from '../../../src/domain/family-parts.ts';
import type { Family } from '../../../src/domain/family.ts';
import { week } from '../../../src/domain/weekday.ts';
import { after, changed } from './family-after.ts';
import { children, routines } from './family-arbitraries.ts';

const fresh = { id: 'new', now: 1_795_392_000_000 };

/** A family of one or two children with up to 5 routines, any of which may be put away. */
const families: fc.Arbitrary<Family> = fc
  .record({
    some: fc.array(children('2026-11-23'), { minLength: 1, maxLength: 2 }),
    list: fc.array(fc.tuple(routines, fc.nat(1)), { minLength: 1, maxLength: 5 }),
  })
  .map(({ some, list }) => ({
    children: some.map((one, index) => ({ ...one, id: `c${index}` })) as never,
    routines: list.map(([one, child], index) => ({
      ...one,
      id: `r${index}`,
      child: `c${child % some.length}`,
    })) as never,
  }));

/** Any change of a family, with what came before it. */
const changes = families.chain((start) =>
  fc
    .record({
      routine: fc.constantFrom(...start.routines),
      weekday: fc.constantFrom(...week),
      does: fc.nat(8),
    })
    .map(({ routine, weekday, does }) => {
      const child = childOf(start, routine);
      const view = { id: routine.id, weekday };
      const all: (() => FamilyChange | null)[] = [
        () => addRoutine(child, { name: 'Weekend', days: [5, 6] }, fresh),
        () => copyRoutine(routine, 'Copy', fresh),
        () => addChild(fresh, 'new2'),
        () => addTwin(start, child, fresh, (index) => `new${index}`),
        () => removeRoutine(start, routine, 'deleted', view),
        () => removeRoutine(start, routine, 'archived', view),
        () => removeChild(start, child, view),
        () => bringBack(routine),
        () => putDays(routine, [weekday], !routine.days?.includes(weekday)),
      ];
      return { start, routine, change: all[does]!() };
    })
    .filter(({ change }) => change !== null),
);

describe('every change', () => {
  test('can be taken back: the family is as it was, and so is what is looked at', () => {
    fc.assert(
      fc.property(changes, ({ start, routine, change }) => {
        const undo = undoing(start, change!, routine.id);
        const put = <R extends { put: unknown }>(list: readonly R[]) =>
          list.map((one) => ({ ...one, put: one.put ?? 'kept' }));
        const back = after(changed(start, change!), undo);
        expect([put(back.children), put(back.routines)]).toEqual([
          put(start.children),
          put(start.routines),
        ]);
        expect(undo.chosen ?? routine.id).toBe(routine.id);
      }),
    );
  });

  test('is one that can be kept, and looks at a routine in use', () => {
    fc.assert(
      fc.property(changes, ({ start, change }) => {
        const { children: ofChild = {}, routines: ofRoutine = {}, chosen } = change!;
        const valid = (fields: typeof childFields | typeof routineFields, answers: object) => {
          for (const [field, value] of Object.entries(answers)) {
            const check = (fields as Record<string, (value: unknown) => boolean>)[field];
            expect(value === null || check?.(value), field).toBe(true);
          }
        };
        for (const answers of Object.values(ofChild)) valid(childFields, answers);
        for (const answers of Object.values(ofRoutine)) valid(routineFields, answers);
        const then = after(start, change!);
        if (chosen) expect(then.routines.filter(isUsed).map(({ id }) => id)).toContain(chosen);
      }),
    );
  });

  test('leaves every child that had one with a routine in use', () => {
    fc.assert(
      fc.property(changes, ({ start, change }) => {
        const then = after(start, change!);
        expect(then.children.length).toBeGreaterThan(0);
        for (const child of then.children) {
          const old = start.children.find(({ id }) => id === child.id);
          const had = !old || routinesOf(start, old).some(isUsed);
          if (had) expect(routinesOf(then, child).some(isUsed)).toBe(true);
        }
      }),
    );
  });
});
