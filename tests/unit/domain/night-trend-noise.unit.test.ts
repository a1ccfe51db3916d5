import { describe, expect, test } from 'vitest';
import { nightTrend, type NightNumber, type NotedNight } from '../../../src/domain/night-trend.ts';
import { patchKinds, type RoughPatch } from '../../../src/domain/rough-patch.ts';
import { atMost, chanceFrom, hangingTogether } from './noise.ts';
import { ago, nightAgo, patchAgo, today } from './noted-arbitraries.ts';

type Shape = (bell: number) => number;

const within = (value: number) => Math.min(Math.max(value, 0), 840);
const toFive: Shape = (bell) => within(Math.round((200 + 60 * bell) / 5) * 5);
const skewed: Shape = (bell) => within(Math.round(150 * Math.exp(0.6 * bell)));
const wholeHours: Shape = (bell) => within(Math.round((200 + 60 * bell) / 60) * 60);
const twoKinds: Shape = (bell) => (bell > 0.5 ? 360 : 120);
const wakings: Shape = (bell) => Math.max(Math.round(3 + 1.8 * bell), 0);

const shapes: readonly (readonly [string, NightNumber, Shape])[] = [
  ['like the bell curve', 'longest', toFive],
  ['skewed, with some very long ones', 'longest', skewed],
  ['in whole hours, with many ties', 'ownRest', wholeHours],
  ['either short or long', 'longest', twoKinds],
  ['counted wakings', 'wakings', wakings],
];

type Noted = (chance: () => number, daysAgo: number) => boolean;

const calendars: readonly (readonly [string, number, Noted])[] = [
  ['every night for three weeks', 21, () => true],
  ['every night for eight weeks', 56, () => true],
  ['six nights in ten for six weeks', 42, (chance) => chance() < 0.6],
  ['three weeks, a gap, one more week', 56, (_, daysAgo) => daysAgo > 34 || daysAgo < 7],
  ['two nights a week for eight weeks', 56, (_, daysAgo) => daysAgo % 7 < 2],
];

/** Enough to be right in 999 of 1,000 about 5 in 100 (noise.ts). */
const runs = 4000;
/** Milliseconds; thousands of runs take a while where the machine has other work. */
const patience = 60_000;
/** How strongly nights hang together, up to what is promised (trend-test.ts), and in how many runs. */
const strengths = [
  [0, 1000],
  [0.5, runs],
] as const;

interface Look {
  readonly number: NightNumber;
  readonly shape: Shape;
  readonly days: number;
  readonly noted: Noted;
  readonly strength: number;
  /** What a night so many days ago has more (minutes, wakings) than one of today. */
  readonly growth?: (daysAgo: number) => number;
}

const nightsFor = (chance: () => number, look: Look): readonly NotedNight[] =>
  hangingTogether(chance, look.days, look.strength).flatMap((bell, at) => {
    const daysAgo = look.days - 1 - at;
    const value = within(look.shape(bell) + (look.growth?.(daysAgo) ?? 0));
    return look.noted(chance, daysAgo) ? [nightAgo(daysAgo, { [look.number]: value })] : [];
  });

/** In how many of the runs a change is claimed. */
const claims = (look: Look, count: number, patches: readonly RoughPatch[] = []) => {
  const chance = chanceFrom(20_261_122);
  let claimed = 0;
  for (let run = 0; run < count; run += 1) {
    const said = nightTrend(look.number, nightsFor(chance, look), patches, today);
    if (said.kind === 'change') claimed += 1;
  }
  return claimed;
};

/** Each kind of noise in the shortest and the longest calendar, and one kind in all of them. */
const noises = shapes.flatMap(([shape, number, draw], at) =>
  calendars.slice(0, at === 0 ? calendars.length : 2).map(([calendar, days, noted]) => ({
    shape,
    calendar,
    look: { number, shape: draw, days, noted },
  })),
);

test.each(noises)(
  'from nights without a trend, $shape, a change is claimed in at most 5 of 100: $calendar',
  ({ look }) => {
    for (const [strength, count] of strengths) {
      const claimed = claims({ ...look, strength }, count);
      expect(atMost(claimed, count), `hanging together by ${strength}`).toBeLessThanOrEqual(0.05);
    }
  },
  patience,
);

test(
  'all three numbers together claim something in at most 5 of 100 where nights hang together a little',
  () => {
    const chance = chanceFrom(7);
    let claimed = 0;
    for (let run = 0; run < runs; run += 1) {
      const [longest, rest, count] = [0, 1, 2].map(() => hangingTogether(chance, 42, 0.3));
      const nights = longest!.map((bell, at) =>
        nightAgo(41 - at, {
          longest: toFive(bell),
          ownRest: wholeHours(rest![at]!),
          wakings: wakings(count![at]!),
        }),
      );
      const numbers: readonly NightNumber[] = ['longest', 'ownRest', 'wakings'];
      if (numbers.some((one) => nightTrend(one, nights, [], today).kind === 'change')) claimed += 1;
    }
    expect(atMost(claimed, runs)).toBeLessThanOrEqual(0.05);
  },
  patience,
);

test(
  'a rough patch, however rough, does not make noise into a change',
  () => {
    const patch = patchAgo(30, 10, patchKinds[1]);
    const inIt = (daysAgo: number) => (daysAgo <= 30 && daysAgo >= 10 ? -600 : 0);
    const look: Look = {
      number: 'longest',
      shape: toFive,
      days: 56,
      noted: () => true,
      strength: 0.5,
      growth: inIt,
    };
    expect(patch.from).toBe(ago(30));
    expect(atMost(claims(look, runs, [patch]), runs)).toBeLessThanOrEqual(0.05);
  },
  patience,
);

describe('from nights with a trend, as unsteady as nights are,', () => {
  const grow = (perWeek: number, days: number, noted: Noted, strength: number): Look => ({
    number: 'longest',
    shape: (bell) => 150 + 45 * bell,
    days,
    noted,
    strength,
    growth: (daysAgo) => (perWeek * (days - 1 - daysAgo)) / 7,
  });
  const always: Noted = () => true;

  test.each([
    ['20 minutes more a week, for eight weeks', 95, grow(20, 56, always, 0.3)],
    [
      '20 minutes more a week, every other night',
      85,
      grow(20, 56, (chance) => chance() < 0.5, 0.3),
    ],
    ['half an hour more a week, for six weeks', 95, grow(30, 42, always, 0.3)],
    ['half an hour more a week, nights that hang together', 80, grow(30, 42, always, 0.5)],
  ])(
    '%s is found in at least %i of 100',
    (_, least, look) => {
      expect(claims(look, 500)).toBeGreaterThanOrEqual(least * 5);
    },
    patience,
  );

  test(
    'the change that is told is the change there was, to half an hour in most cases',
    () => {
      const chance = chanceFrom(3);
      const look = grow(20, 56, always, 0.3);
      const told = Array.from({ length: 300 }, () =>
        nightTrend('longest', nightsFor(chance, look), [], today),
      ).filter((said) => said.kind === 'change');
      const near = told.filter(
        ({ from, to }) => Math.abs(from - 150) <= 30 && Math.abs(to - 307) <= 37,
      );
      expect(near.length / told.length).toBeGreaterThan(0.9);
      expect(new Set(told.map(({ direction }) => direction))).toEqual(new Set(['more']));
    },
    patience,
  );
});
