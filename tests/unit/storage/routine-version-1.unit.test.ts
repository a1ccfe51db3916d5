import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstId } from '../../../src/domain/family.ts';
import { decode } from '../../../src/storage/envelope.ts';
import { familyOf, routineKind, withRoutine } from '../../../src/storage/routine.ts';
import { createStore } from '../../../src/storage/store.ts';
import { FakeBrowser } from './fake-browser.ts';

describe('a routine that version 1 stored', () => {
  const at = Date.parse('2026-11-23T02:45:00Z');
  const stored = (answers: object) =>
    JSON.stringify({
      app: 'small-hours',
      kind: 'routine',
      version: 1,
      revision: 9,
      savedAt: at,
      data: { answers },
    });
  const found = (answers: object) => decode(routineKind, stored(answers));

  it('keeps every answer', () => {
    const { status, data } = found({
      ageBy: { value: 'birth-date', at },
      ageMonths: { value: 7.5, at },
      birthDate: { value: '2026-03-23', at: at + 1 },
      weeksEarly: { value: 3, at: at + 2 },
      wakeUp: { value: 405, at: at + 3 },
      naps: { value: 2, at: at + 4 },
      bedtime: { value: 1140, at: at + 5 },
    });
    expect(status).toBe('ok');
    const { children, routines } = familyOf(data);
    expect([children.length, routines.length]).toEqual([1, 1]);
    expect(children[0]).toMatchObject({
      ageBy: 'birth-date',
      ageMonths: 7.5,
      ageOn: '2026-11-23',
      birthDate: '2026-03-23',
      weeksEarly: 3,
    });
    expect(routines[0]).toMatchObject({ wakeUp: 405, naps: 2, bedtime: 1140 });
    expect(data.routines['first/bedtime']).toEqual({ value: 1140, at: at + 5 });
  });

  it('keeps every answer that its page let through, emptied ones too', () => {
    const answers = fc.record(
      {
        ageBy: fc.option(fc.constantFrom('months', 'birth-date')),
        ageMonths: fc.option(fc.integer({ min: 0, max: 96 }).map((halves) => halves / 2)),
        birthDate: fc.option(fc.constantFrom('2022-12-01', '2024-02-29', '2026-11-23')),
        weeksEarly: fc.option(fc.integer({ min: 0, max: 18 })),
        wakeUp: fc.option(fc.integer({ min: 180, max: 660 })),
        naps: fc.option(fc.integer({ min: 0, max: 6 })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, fc.nat(4_000_000_000_000), (given, time) => {
        const items = Object.entries(given).map(([field, value]) => [field, { value, at: time }]);
        const { status, data } = found(Object.fromEntries(items) as object);
        expect(status).toBe('ok');
        const { children, routines } = familyOf(data);
        expect({ ...children[0], ...routines[0] }).toMatchObject(given);
      }),
    );
  });

  it.each([0, -1, 1e300, 'now', null])(
    'keeps the months that were given at a time that cannot be (%j)',
    (time) => {
      const { status, data } = found({ ageMonths: { value: 7, at: time } });
      expect(status).toBe('ok');
      expect(familyOf(data).children[0]).toMatchObject({ ageMonths: 7, ageOn: null });
    },
  );

  it('is rescued as far as it can be read', () => {
    const { status, data } = found({ wakeUp: { value: 405, at }, naps: { value: 'two', at } });
    expect(status).toBe('damaged');
    expect(familyOf(data).routines[0]).toMatchObject({ wakeUp: 405, naps: null });
    for (const broken of [[], 'text', { answers: null }]) {
      const text = stored({}).replace('{"answers":{}}', JSON.stringify(broken));
      expect(decode(routineKind, text).status).toBe('damaged');
    }
  });

  it('is saved as version 2 with the next change', () => {
    const browser = new FakeBrowser();
    browser.put('small-hours:routine', stored({ wakeUp: { value: 405, at } }));
    const store = createStore(routineKind, browser.openTab());
    store.update((data, now) => withRoutine(data, firstId, { naps: 2 }, now));
    const text = JSON.parse(browser.text('small-hours:routine') ?? '') as object;
    expect(text).toMatchObject({ version: 2 });
    const [routine] = familyOf(createStore(routineKind, browser.openTab()).read()).routines;
    expect(routine).toMatchObject({ wakeUp: 405, naps: 2 });
  });
});
