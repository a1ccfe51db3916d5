import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dayKinds, formFor } from '../../../src/domain/family-day.ts';
import type { Family } from '../../../src/domain/family.ts';
import { routineRequest } from '../../../src/domain/routine-request.ts';
import { sharedDay } from '../../../src/domain/shared-day.ts';
import {
  decodeLink,
  decodeShared,
  encodeLink,
  encodeShared,
  type SharedResult,
} from '../../../src/domain/shared-routine.ts';
import { ages } from '../../support/load-ages.ts';
import { families, today } from './shared-arbitraries.ts';

// Ten thousand texts, and a whole day planned for every one that is let in.
vi.setConfig({ testTimeout: 240_000 });

const problems = ['too-big', 'not-ours', 'damaged', 'newer'];

/** Plans the first kind of day of each routine: in bounds, except that a child may have outgrown us. */
const planAll = ({ children, routines }: Family) => {
  for (const routine of routines) {
    const child = children.find(({ id }) => id === routine.child) ?? children[0];
    const weekday = dayKinds(routine)[0]?.[0] ?? 0;
    const asked = routineRequest(formFor(child, routine, weekday, today));
    const amiss = asked.ok ? [] : asked.problems;
    expect(amiss.filter(({ field }) => field !== 'age')).toEqual([]);
    const { plan } = sharedDay(child, routine, weekday, today, ages);
    if (plan.kind !== 'rhythm') expect(Number.isInteger(plan.bedtime.at)).toBe(true);
  }
};

const check = (result: SharedResult) => {
  if (result.ok) planAll(result.family);
  else expect(problems).toContain(result.problem);
  return result.ok;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every place in a value, as the object or list that holds it and the key there. */
const placesIn = (value: unknown): [holder: Record<string, unknown>, key: string][] =>
  isRecord(value)
    ? Object.keys(value).flatMap((key) => [
        [value, key] as [Record<string, unknown>, string],
        ...placesIn(value[key]),
      ])
    : [];

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', '2026-11-23', -1, 0.5, 1e308, 1440, 47.9, {}, [], [[]]),
  fc.integer({ min: -2000, max: 3000 }),
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
);

const oddKey = fc.constantFrom('__proto__', 'constructor', 'put', 'since', 'id', 'child', 'naps');

/** A right text in which some values are changed, taken out, put in or doubled. */
const mutated = fc
  .tuple(
    families,
    fc.array(
      fc.record({
        at: fc.nat(),
        how: fc.constantFrom('change', 'take', 'add', 'double'),
        value: oddValue,
        key: oddKey,
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([family, changes]) => {
    const shared: unknown = JSON.parse(encodeShared(family));
    for (const { at, how, value, key } of changes) {
      const places = placesIn(shared);
      const place = places[at % places.length];
      if (!place) continue;
      const [holder, name] = place;
      if (how === 'change') holder[name] = value;
      else if (how === 'double' && Array.isArray(holder)) holder.push(holder[Number(name)]);
      else if (how === 'take') Reflect.deleteProperty(holder, name);
      else
        Object.defineProperty(holder, key, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
    }
    return JSON.stringify(shared);
  });

/** A right text with letters knocked out of it or into it. */
const knocked = fc
  .record({
    family: families,
    at: fc.nat(),
    cut: fc.nat({ max: 30 }),
    add: fc.string({ unit: 'binary', maxLength: 8 }),
  })
  .map(({ family, at, cut, add }) => {
    const text = encodeShared(family);
    const from = at % text.length;
    return text.slice(0, from) + add + text.slice(from + cut);
  });

const deep = fc
  .tuple(fc.constantFrom('[', '{"a":', '{"children":['), fc.integer({ min: 1, max: 20_000 }))
  .map(([open, times]) => open.repeat(times).slice(0, 32_000));

const huge = fc
  .tuple(fc.constantFrom('1', '{}', '"a"', 'null', '{"id":"1"}'), fc.nat({ max: 3000 }))
  .map(
    ([one, times]) =>
      `{"app":"small-hours","kind":"shared-routine","version":1,"children":[{"id":"1"}],"routines":[${Array(times).fill(one).join()}]}`,
  );

const loneSurrogates = fc
  .array(fc.integer({ min: 0xd800, max: 0xdfff }), { minLength: 1, maxLength: 60 })
  .map((codes) => `{"app":"small-hours","kind":"shared-routine${String.fromCharCode(...codes)}"}`);

const rubbish = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.json(),
  deep,
  huge,
  loneSurrogates,
);

const percentSigns = fc
  .array(
    fc.constantFrom('%', '%2', '%00', '%E0%A4', '%u0041', '+', '=', '-', '_', 'A', '#', '\u0000'),
  )
  .map((parts) => parts.join(''));

const links = fc.oneof(
  families.map(encodeLink),
  fc.tuple(families.map(encodeLink), fc.nat()).map(([link, at]) => link.slice(0, at % link.length)),
  fc.tuple(families.map(encodeLink), percentSigns).map(([link, end]) => link + end),
  fc.tuple(fc.base64String({ maxLength: 600 }), percentSigns).map((parts) => parts.join('')),
  fc
    .oneof(percentSigns, fc.string({ unit: 'binary' }), fc.base64String())
    .map((text) => `#plan=${text}`),
);

test('whatever a file holds, it is refused in words or can be planned', () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.oneof(mutated, knocked, rubbish), (text) => {
      if (check(decodeShared(text))) kept += 1;
    }),
    { numRuns: 6000 },
  );
  expect(kept, 'some of it is let in').toBeGreaterThan(50);
});

test('whatever a link holds, it is refused in words or can be planned', () => {
  let kept = 0;
  fc.assert(
    fc.property(links, (hash) => {
      if (check(decodeLink(hash))) kept += 1;
    }),
    { numRuns: 4000 },
  );
  expect(kept, 'some of it is let in').toBeGreaterThan(50);
});

test('a routine as full as can be is still planned in good time', () => {
  const stretches = Array.from({ length: 12 }, (_, index) => ({
    start: index * 115,
    end: index * 115 + 60,
    label: 'x'.repeat(40),
    days: [],
  }));
  const shared = {
    app: 'small-hours',
    kind: 'shared-routine',
    version: 1,
    children: [{ id: '1', ageBy: 'months', ageMonths: 8, ageOn: today }],
    routines: Array.from({ length: 3 }, () => ({
      naps: 6,
      wakeUp: 180,
      bedtime: 1500,
      busy: stretches,
      setNaps: stretches.map(({ start, end, ...rest }) => ({
        ...rest,
        start: start + 7,
        end: end + 30,
      })),
    })),
  };
  const begun = performance.now();
  expect(check(decodeShared(JSON.stringify(shared)))).toBe(true);
  expect(performance.now() - begun).toBeLessThan(2000);
});
