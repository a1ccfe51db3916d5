// cspell:ignore loveies pediatricians flav behavi neighb harb ites recogn apolog priorit stabil memor ation bpajamas bmom pajamas
import { describe, expect, test } from 'vitest';
import { everythingToRead } from '../support/content-lint.ts';
import { sentencesOf } from '../support/prose.ts';

/** What Americans say, and the British word that it may stand after, in brackets. */
const pairs: [american: string, british: RegExp][] = [
  ['diapers?', /nappy|nappies/iu],
  ['cribs?', /cots?/iu],
  ['bassinet', /Moses basket/iu],
  ['pacifiers?', /dummy|dummies/iu],
  ['strollers?', /prams?|pushchairs?|buggy|buggies/iu],
  ['daycare', /nursery|childminder/iu],
  ['sleep sacks?', /sleeping bags?/iu],
  ['lovey|loveys|loveies', /comforters?|soft toys?/iu],
  ['pack ’n play', /travel cots?/iu],
  ['washcloth', /flannel/iu],
  ['pediatricians?', /doctor|GP|health visitor/iu],
  ['vacations?', /holidays?/iu],
  ['carrier', /sling/iu],
  ['seizure', /fit/iu],
];

/** American spellings that have no place here at all. */
const spellings: [american: RegExp, british: string][] = [
  [/\b(?:col|fav|flav|behavi|neighb|harb|hum)or(?:s|ed|ing|ite|ites|al)?\b/iu, '…our'],
  [/\b(?:organ|recogn|real|apolog|priorit|stabil|normal|memor)iz(?:e|es|ed|ing|ation)\b/iu, '…ise'],
  [/\bcenter(?:s|ed|ing)?\b/iu, 'centre'],
  [/\bpajamas\b/iu, 'pyjamas'],
  [/\bmom(?:s|my)?\b/iu, 'mum'],
  [/\bgray\b/iu, 'grey'],
  [/\bprograms?\b/iu, 'programme'],
  [/\b(?:cancel|travel|label|signal)(?:ed|ing)\b/iu, 'two l'],
  [/\bpediatric\b/u, 'paediatric (as the name of a body it has a capital)'],
];

/** What is said in American only, or with American letters, and what to write. */
function american(text: string): string[] {
  // “In the US, that’s the pacifier” explains a word; it does not use it.
  const sentences = sentencesOf(text).filter(
    (sentence) => !sentence.startsWith('In the US, that’s'),
  );
  return sentences.flatMap((sentence) => {
    const plain = sentence.replaceAll(/\([^)]*\)/gu, (inside) => ' '.repeat(inside.length));
    const words = pairs.flatMap(([word, british]) => {
      const outside = new RegExp(`\\b(?:${word})\\b`, 'iu').exec(plain)?.[0];
      if (outside) return [`“${sentence}”: put “${outside}” in brackets after the British word.`];
      const within = new RegExp(`\\([^)]*\\b(?:${word})\\b`, 'iu').exec(sentence);
      return within && !british.test(sentence.slice(0, within.index))
        ? [`“${sentence}”: “${within[0].slice(1)}” comes after the British word.`]
        : [];
    });
    const letters = spellings.flatMap(([pattern, british]) => {
      const spelt = pattern.exec(sentence)?.[0];
      return spelt ? [`“${sentence}”: write ${british} for “${spelt}”.`] : [];
    });
    return [...words, ...letters];
  });
}

describe('the spelling list', () => {
  test.each([
    ['A fresh diaper will do.', 'in brackets after the British word'],
    ['A fresh change (diaper) will do.', 'comes after the British word'],
    ['Put them in the crib.', 'in brackets'],
    ['Call your pediatrician.', 'in brackets'],
    ['Their behavior changes.', 'write …our for “behavior”'],
    ['You may recognize this.', '…ise'],
    ['Ask at the children’s center.', 'centre'],
    ['Clean pajamas.', 'pyjamas'],
    ['Ask mom.', 'mum'],
    ['A sleep program.', 'programme'],
    ['We canceled it.', 'two l'],
  ])('stops “%s”', (text, advice) => {
    expect(american(text).join()).toContain(advice);
  });

  test.each([
    'No wet nappy (diaper) for 8 hours.',
    'A cot (crib), Moses basket (bassinet) or travel cot.',
    'Talk to your health visitor (or your doctor/pediatrician).',
    'In the US, that’s the pacifier.',
    'The Pediatric Sleep Council suggests keeping to home time.',
  ])('lets “%s” pass', (text) => {
    expect(american(text)).toEqual([]);
  });
});

test.each(everythingToRead())('$file is in British English', ({ text }) => {
  expect(american(text)).toEqual([]);
});
