import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  authorities,
  bedSharingForChild,
  everyTime,
  neverIf,
} from '../../../src/components/routine/bed-sharing-words.ts';
import { mattersInWords } from '../../../src/components/routine/matters-summary.ts';
import {
  articleTitles,
  feedingHelp,
  paceInWords,
  placeHelp,
  protestHelp,
  type Help,
} from '../../../src/components/routine/matters-words.ts';
import {
  temperamentInWords,
  temperaments,
} from '../../../src/components/routine/temperament-words.ts';
import { planDay } from '../../../src/domain/day-plan.ts';
import { articleFiles, yamlFiles } from '../../support/content.ts';
import { expectKindWords } from '../../support/kind-words.ts';
import { ages } from '../../support/load-ages.ts';
import { proseOf } from '../../support/prose.ts';

const feedings = ['suits-us', 'to-change', 'not-us'] as const;
const places = ['own-room', 'our-room'] as const;
const protests = ['least', 'some', 'more'] as const;
const atAges = [0, 3, 5.5, 6, 9, 11.5, 12, 20, 30, 48];

const everyHelp = (ageMonths: number): Help[] => [
  ...feedings.flatMap((feeding) =>
    [null, ...protests].map((protest) => feedingHelp(feeding, protest, ageMonths)),
  ),
  ...places.map((place) => placeHelp(place, ageMonths)),
  ...protests.map((protest) => protestHelp(protest, ageMonths)),
];
const words = ({ safety = '', says }: Help) => [safety, ...says].join('\n');

describe('what is said to an answer', () => {
  test.each(atAges)('is kind and short at %f months', (ageMonths) => {
    for (const help of everyHelp(ageMonths)) expectKindWords(words(help));
    for (const { value, label, about } of temperaments) {
      expectKindWords(`${label}: ${about} ${temperamentInWords(value)}`);
    }
  });

  test('leads to articles that are there, under their own titles', () => {
    const titles = Object.fromEntries(
      articleFiles().map(({ id, data }) => [id, data.title] as const),
    );
    expect(titles).toMatchObject(articleTitles);
  });

  test('names records of sources that are there', () => {
    const known = yamlFiles('sources').map(({ id }) => id);
    const named = [
      ...atAges.flatMap(everyHelp).flatMap(({ sources = [] }) => sources),
      ...neverIf.sources,
      ...[...everyTime, ...authorities].flatMap(({ sources }) => sources),
    ];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe('under 6 months', () => {
  test('no feed is changed and no protest is asked for, whatever the answers', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5.99, noNaN: true }), (ageMonths) => {
        for (const help of everyHelp(ageMonths)) {
          expect(words(help)).not.toMatch(/small step|steps of|earlier in|come first|leave out/iu);
        }
        for (const protest of protests) {
          expect(words(protestHelp(protest, ageMonths))).toMatch(/go to your baby/u);
        }
      }),
    );
  });

  test('their own room is answered with the advice, openly', () => {
    const { safety = '', says } = placeHelp('own-room', 4);
    expect(safety).toMatch(/at least the first 6 months/u);
    expect(says.join(' ')).toMatch(/naps too.*6 to 12 months.*on their back/u);
    expect(placeHelp('own-room', 8).safety).toBeUndefined();
  });
});

describe('from 6 months on', () => {
  test('a family that wants to change feeding to sleep gets one small step, at its pace', () => {
    expect(words(feedingHelp('to-change', 'least', 8))).toMatch(
      /every 3 days, until it comes first/u,
    );
    expect(words(feedingHelp('to-change', 'more', 8))).toMatch(
      /every 2 days, until it comes first/u,
    );
    expect(words(feedingHelp('suits-us', 'more', 8))).not.toMatch(/earlier|change/u);
  });

  test('less protest means smaller and slower steps', () => {
    expect(protests.map((protest) => paceInWords(protest, 9))).toEqual([
      'Gradual changes go in steps of 10 minutes, with 3 days for each.',
      'Gradual changes go in steps of 15 minutes, with 3 days for each.',
      'Gradual changes go in steps of 15 minutes, with 2 days for each.',
    ]);
  });
});

describe('the safety check for sharing a bed', () => {
  const article = articleFiles().find(({ id }) => id === 'safe-sleep');
  const prose = proseOf(article?.body ?? '').replaceAll('\u00A0', ' ');

  test('has each case of the article’s list, in the article’s words', () => {
    expect(neverIf.cases).toHaveLength(4);
    for (const one of neverIf.cases) {
      expect(prose).toContain(one.replaceAll('\u00A0', ' ').replace(/ at birth$/u, ''));
    }
  });

  test('says who says what, and that they disagree', () => {
    const said = authorities.map(({ text }) => text).join(' ');
    expect(said).toMatch(/Lullaby Trust.*American Academy of Pediatrics.*against.*NICE/u);
  });

  test.each([
    /never fall asleep .* sofa or armchair\. .* 50 times/iu,
    /never leave a baby alone in an adult bed/iu,
    /no pillow, duvet .* no pet and no other child/iu,
    /on their back, on a firm, flat mattress/iu,
  ])('says each time: %s', (line) => {
    expect(everyTime.filter(({ text }) => line.test(text))).toHaveLength(1);
  });

  test('is kind in its words, and whole', () => {
    const lines = [...everyTime, ...authorities].map(({ text }) => text);
    expectKindWords([...lines, ...neverIf.cases.map((one) => `Never if ${one}.`)].join('\n'));
  });

  test('speaks of a birth before 37 weeks where the family told of one', () => {
    expect([0, 3].map((weeks) => bedSharingForChild(weeks, 5))).toEqual(['', '']);
    for (const weeks of [4, 9, 18]) {
      const said = bedSharingForChild(weeks, 5);
      expect(said).toMatch(new RegExp(`${weeks} weeks early.*never share a bed`, 'u'));
      expectKindWords(said);
    }
    expectKindWords(bedSharingForChild(0, 18));
  });
});

describe('a temperament', () => {
  test.each([
    ['easygoing', -10],
    ['average', 0],
    ['sensitive', 15],
  ] as const)('%s changes the wind-down by %i minutes, as it says', (temperament, minutes) => {
    const windDown = (more: { temperament?: typeof temperament }) => {
      const plan = planDay({ ageMonths: 9, wakeUp: 420, ...more }, ages);
      return plan.kind === 'rhythm' ? 0 : plan.bedtime.at - plan.windDown;
    };
    expect(windDown({ temperament }) - windDown({})).toBe(minutes);
    const said = temperamentInWords(temperament);
    expect(said).toContain('How much sleep they need stays the same.');
    if (minutes !== 0) {
      expect(said).toContain(`${Math.abs(minutes)} minutes ${minutes < 0 ? 'shorter' : 'longer'}`);
    }
  });
});

describe('the answers in a summary', () => {
  test('are short, and nothing where nothing was answered', () => {
    const none = { feeding: null, sleepPlace: null, protest: null };
    expect(mattersInWords(none)).toBe('');
    expect(mattersInWords({ ...none, sleepPlace: 'our-bed' })).toBe('Our bed');
    expect(mattersInWords({ feeding: 'suits-us', sleepPlace: 'our-room', protest: 'least' })).toBe(
      'Feeding to sleep suits us, our room, as little protest as possible',
    );
  });
});
