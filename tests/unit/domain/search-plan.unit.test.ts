// cspell:disable: what parents type
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../../src/domain/search-lexicon.ts';
import { planSearch } from '../../../src/domain/search-plan.ts';
import { wordLists } from '../../../src/site/search-word-lists.ts';
import { plainText, stemOf, wordsOf } from '../../../src/domain/search-words.ts';

const pages =
  'nap night sleep wake cot nappy regression swaddle bedtime stay bed crying newborn toddler settle';
const lexicon = lexiconOf(
  {
    names: [
      ['nappy', 'diaper'],
      ['cot', 'crib'],
      ['sleeping bag', 'sleep sack'],
      ['controlled crying', 'cry it out'],
    ],
    forms: [['crying', 'cry', 'scream']],
    like: [['settle', 'nap']],
  },
  new Map([...pages.split(' ').map((word) => [word, 9] as const), ['nab', 1], ['cribs', 1]]),
  wordLists,
);
const plan = (words: string) => planSearch(words, lexicon);
const terms = (words: string) => plan(words).terms.map(({ any }) => any[0]?.term);

test('words without meaning are left out, and those that turn the meaning are kept', () => {
  expect(terms('why does my baby not stay in the bed')).toEqual(['babi', 'not', 'stay', 'bed']);
  expect(terms("won't nap")).toEqual(['wont', 'nap']);
  expect(terms('won’t nap')).toEqual(['wont', 'nap']);
});

test('a word with another name is looked for as the house says it, and the reader is told', () => {
  expect(terms('diapers')).toEqual(['nappi']);
  expect(plan('diaper at night').shownFor).toBe('nappy at night');
  expect(plan('nappies').shownFor).toBeUndefined();
  expect(terms('sleep sacks')[0]).toBe('sleep_bag');
});

test('other ways of saying a thing are looked for without a word about it', () => {
  expect(terms('screaming')).toEqual(['cri']);
  expect(plan('screaming').shownFor).toBeUndefined();
});

test('a slip is mended, a known word never is', () => {
  expect(plan('slepe regresion ').shownFor).toBe('sleep regression');
  expect(plan('nab ').shownFor).toBeUndefined();
});

test('the last word may be half typed; with a space behind it, it is not', () => {
  expect(terms('swad')).toEqual(['swaddl']);
  expect(terms('swad ')).toEqual(['swad']);
});

test('words that were parted or run together meet', () => {
  expect(terms('bed time')).toEqual(['bedtim']);
});

test('what stands behind “without” counts less', () => {
  const [settle, , crying] = plan('settle without cry it out').terms;
  expect(settle?.any[0]).toEqual({ term: 'settl', weight: 1 });
  expect(crying?.any[0]?.weight).toBeLessThan(0.5);
});

test('an age, in numbers or in a word, goes with the plan', () => {
  expect(plan('8mo nap').age).toEqual({ from: 8, to: 8 });
  expect(plan('toddler nap').age).toEqual({ from: 14, to: 36 });
  expect(plan('nap').age).toBeUndefined();
});

describe('words that can mean an emergency or despair', () => {
  test.each([
    'baby not breathing',
    'blue lips',
    'fever 2 month old',
    "can't cope",
    'cant cope any more',
    'i hate my baby',
    'i feel like shaking my baby',
    'hurt',
    'he wont wake up',
    'baby had a seizure',
    'thoughts of suicide',
    '39.5 degrees',
    'fell off the bed',
    'brething stopped breathing',
    'i want to give up',
    'wheezing',
    'head injury',
    '38.5 3 months old',
    'gave too much calpol',
    'drank bleach',
    'newborn grunting',
    'nobody would miss me',
    'i could throw my baby',
    'he isnt responding',
    'baby feels hot',
    'scared of my partner',
    'struggling to cope',
    'i feel numb',
  ])('%s', (words) => {
    expect(plan(words).urgent).toBe(true);
  });

  test.each([
    'short naps',
    'blue night light',
    'fit a nap in',
    'room temperature',
    'clock change',
    'up at 5.30 every day',
    'born at 38.5 weeks',
    'too much sleep in the day',
    '',
  ])('and not “%s”', (words) => {
    expect(plan(words).urgent).toBe(false);
  });
});

const anything = fc.oneof(
  fc.string({ maxLength: 500, unit: 'binary' }),
  fc.string({ maxLength: 500, unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'nap',
        '🍼',
        '<script>',
        '%00',
        'لا',
        'ينام',
        '6mo',
        '’',
        '½',
        'cot',
        '\u202E',
        ' ',
      ),
      {
        maxLength: 80,
      },
    )
    .map((list) => list.join(' ')),
);

test(
  'any text can be planned: it never throws, and what it gives can be asked',
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(anything, (words) => {
        const { terms: list } = plan(words);
        expect(list.length).toBeLessThanOrEqual(24);
        for (const { any } of list) {
          expect(any.length).toBeGreaterThan(0);
          for (const { weight } of any) expect(weight > 0 && weight <= 1).toBe(true);
        }
        expect(plan(words)).toEqual(plan(words));
      }),
    );
  },
);

test('10,000 characters are planned as fast as 500', () => {
  const before = performance.now();
  plan('wont slepe at nite '.repeat(600));
  // Measured at about 1 ms; the bound only catches a plan that grows with its text.
  expect(performance.now() - before).toBeLessThan(500);
});

test('the forms of a word have one stem', () => {
  for (const forms of [
    'nap naps napping napped',
    'wake wakes waking woke woken',
    'nappy nappies',
    'settle settles settling settled',
  ]) {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  }
  expect(stemOf('sids')).not.toBe(stemOf('side'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of wordsOf(plainText(text))) expect(stemOf(word).length).toBeGreaterThan(0);
    }),
  );
});
