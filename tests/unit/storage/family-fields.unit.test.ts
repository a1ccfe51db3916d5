import { describe, expect, it } from 'vitest';
import { type ChildField, type RoutineField, firstId } from '../../../src/domain/family.ts';
import { familyOf, routineKind, withChild, withRoutine } from '../../../src/storage/routine.ts';
import { createStore } from '../../../src/storage/store.ts';
import { FakeBrowser } from './fake-browser.ts';

describe('of a family, the device', () => {
  const aStep = { id: 'a1', name: 'Two books', minutes: 10 };
  const aStretch = { start: 510, end: 555, label: 'School run', days: [0, 1, 2, 3, 4] };
  const ofChild = (field: ChildField, value: unknown) => {
    const tab = new FakeBrowser().openTab();
    createStore(routineKind, tab).update((data, now) =>
      withChild(data, firstId, { [field]: value }, now),
    );
    return familyOf(createStore(routineKind, tab).read()).children[0][field];
  };
  const ofRoutine = (field: RoutineField, value: unknown) => {
    const tab = new FakeBrowser().openTab();
    createStore(routineKind, tab).update((data, now) =>
      withRoutine(data, firstId, { [field]: value }, now),
    );
    return familyOf(createStore(routineKind, tab).read()).routines[0][field];
  };

  it.each<[ChildField, unknown[]]>([
    ['name', ['', 'Mia', 'Zoë', '👩‍👧 Ana', 'x'.repeat(40), null]],
    ['ageBy', ['months', 'birth-date', null]],
    ['ageMonths', [0, 7, 7.5, 48, null]],
    ['ageOn', ['2026-11-23', null]],
    ['birthDate', ['2026-05-04', '2024-02-29', null]],
    ['weeksEarly', [0, 18, null]],
    ['temperament', ['easygoing', 'average', 'sensitive', null]],
    ['sleepPlace', ['own-room', 'our-room', 'our-bed', null]],
    ['feeding', ['suits-us', 'to-change', 'not-us', null]],
    ['protest', ['least', 'some', 'more', null]],
    ['put', ['kept', null]],
    ['since', [0, 1_795_392_000_000, null]],
  ])('remembers of a child: %s', (field, values) => {
    expect(values.map((value) => ofChild(field, value))).toEqual(values);
  });

  it.each<[RoutineField, unknown[]]>([
    ['name', ['', 'Nursery day', 'x'.repeat(40), null]],
    ['child', ['first', 'a1b2c3d4', null]],
    ['days', [[], [0, 6], [0, 1, 2, 3, 4, 5, 6], null]],
    ['wakeUp', [180, 405, 660, null]],
    ['naps', [0, 3, 6, null]],
    ['bedtime', [960, 1140, 1455, 1500, null]],
    ['busy', [[], [aStretch], [{ ...aStretch, label: '', days: [] }], null]],
    ['setNaps', [[aStretch, { ...aStretch, start: 0, end: 1440 }], null]],
    ['windDown', [[], [aStep], Array.from({ length: 12 }, () => aStep), null]],
    ['put', ['kept', 'archived', null]],
    ['since', [0, 1_795_392_000_000, null]],
  ])('remembers of a routine: %s', (field, values) => {
    expect(values.map((value) => ofRoutine(field, value))).toEqual(values);
  });

  it.each<[ChildField, unknown[]]>([
    ['name', [7, 'x'.repeat(41), 'two\nlines', 'a\u0000b', 'a\u2028b', 'half an emoji \ud83d']],
    ['ageBy', ['weeks', 1, '']],
    ['ageMonths', [-1, 48.5, NaN, Infinity, '7']],
    ['ageOn', ['', '1026-11-23', '2026-02-30', 7]],
    ['birthDate', ['', '2026-02-30', '4 May 2026', '2026-5-4', '2026-05-04T00:00', 7]],
    ['weeksEarly', [-1, 19, 1.5, NaN, '3']],
    ['temperament', ['wild', true]],
    ['sleepPlace', ['sofa', []]],
    ['feeding', ['bad-habit', 0]],
    ['protest', ['none', 1]],
    ['put', ['archived', 'shredded', false]],
    ['since', [-1, 1.5, '2026', 1e300]],
  ])('stores of a child no %s that cannot be', (field, values) => {
    for (const value of values) expect(ofChild(field, value), String(value)).toBeNull();
  });

  it.each<[RoutineField, unknown[]]>([
    ['name', [['Nursery'], 'x'.repeat(41), 'tab\there']],
    ['child', ['', 'Mia', 'a/b', 'x'.repeat(13), 1]],
    ['days', [[7], [-1], ['Mon'], [0, 1, 2, 3, 4, 5, 6, 0], { 0: 1 }, 'Mon']],
    ['wakeUp', [179, 661, 405.5, NaN, '06:45', []]],
    ['naps', [-1, 7, 1.5, NaN, '2', true]],
    ['bedtime', [959, 1501, 1140.5, NaN, '19:00', {}]],
    [
      'busy',
      [
        [{ ...aStretch, start: 555, end: 510 }],
        [{ ...aStretch, end: 1441 }],
        [{ ...aStretch, colour: 'red' }],
        [{ start: 510, end: 555, label: 'No days' }],
        [{ ...aStretch, label: 'x'.repeat(41) }],
        [{ ...aStretch, days: [7] }],
        [null],
        Array.from({ length: 13 }, () => aStretch),
        new Array(2),
      ],
    ],
    ['setNaps', [[[]], aStretch, 'noon']],
    [
      'windDown',
      [
        [{ ...aStep, id: 'Not An Id' }],
        [{ ...aStep, name: '' }],
        [{ ...aStep, name: 'x'.repeat(61) }],
        [{ ...aStep, minutes: 0 }],
        [{ ...aStep, minutes: 61 }],
        [{ ...aStep, minutes: 2.5 }],
        Array.from({ length: 13 }, () => aStep),
      ],
    ],
    ['put', ['gone', 1]],
    ['since', [-1, NaN, '2026']],
  ])('stores of a routine no %s that cannot be', (field, values) => {
    for (const value of values) {
      expect(ofRoutine(field, value), JSON.stringify(value)).toBeNull();
    }
  });

  it('keeps the valid answers of a change in which another was not valid', () => {
    const store = createStore(routineKind, new FakeBrowser().openTab());
    store.update((data, now) => withRoutine(data, firstId, { naps: 99, wakeUp: 405 }, now));
    expect(familyOf(store.read()).routines[0]).toMatchObject({ naps: null, wakeUp: 405 });
  });

  it('takes no answer to a question it does not ask', () => {
    const odd = { value: 1, at: 1 };
    const store = createStore(routineKind, new FakeBrowser().openTab());
    store.update(() => ({
      children: { 'first/shoeSize': odd, 'first/toString': odd, 'first/id': odd, name: odd },
      routines: {
        '/wakeUp': odd,
        'First/naps': odd,
        'first/naps/more': odd,
        '__proto__/naps': odd,
      },
      chosen: { child: odd, constructor: odd },
      today: { 'Not An Id': odd },
    }));
    expect(store.read()).toEqual({ children: {}, routines: {}, chosen: {}, today: {} });
  });
});
