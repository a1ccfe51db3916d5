import { describe, expect, test } from 'vitest';
import { adviceRules } from '../support/advice-rules.ts';
import { everythingToRead, unkindAdvice, unsafeAdvice } from '../support/content-lint.ts';

const unsafe = (text: string) => unsafeAdvice({ file: 'a.mdx', text });
const unkind = (text: string) => unkindAdvice({ file: 'a.mdx', text });

/** Sentences like those that well-meaning sites publish, and a word of what to say instead. */
const bad: [sentence: string, instead: string][] = [
  ['Catch some sleep with your baby on the couch.', 'never to fall asleep'],
  ['The sofa is a cosy place for the two of you to doze.', 'never to fall asleep'],
  ['Let her nap on your chest while you sleep too.', 'stays awake'],
  ['Send a cuddly toy to nursery for nap time.', 'nothing is in the cot'],
  ['Try a rolled towel on each side of your newborn.', 'nothing is in the cot'],
  ['Pack several loveys for the travel cot.', 'nothing is in the cot'],
  ['Raise the head of the mattress when they have a cold.', 'flat and firm'],
  ['Sleep positioning aids help babies born early.', 'flat and firm'],
  ['A room of 21 to 22 °C is best for small babies.', '16 to 20 °C'],
  ['Keep the bedroom at 68 to 72 °F.', '16 to 20 °C'],
  ['Plan the long nap in the car seat.', 'on arrival'],
  ['A car seat by the bed helps a stuffy baby sleep.', 'on arrival'],
  ['Use a sleep sack in the car seat on cold days.', 'harness'],
  ['If your toddler comes out, lock the bedroom door.', 'stair gate'],
  ['From 4 months, leave them to cry until morning.', 'one of several methods'],
  ['You can begin sleep training from 4 months.', 'under 6 months'],
  ['All of them are sleeping through by 6 months!', 'observed range'],
  ['A herbal sleep aid can help a 2-year-old.', 'ask a doctor'],
  ['In spring, move bedtime later for a few nights.', 'moves earlier'],
  ['When the clocks go back, shift naps earlier.', 'moves later'],
  ['Before you fly east, move bedtime later each night.', 'Travelling east'],
  ['Going west, shift the whole day earlier first.', 'Travelling east'],
  ['Some babies do better on their tummy.', 'on their back'],
  ['A spoon of baby rice in the bottle fills them up.', 'cereal'],
  ['A weighted sleeping bag feels like a hug.', 'no weighted'],
  ['Cover the pram with a muslin so they drop off.', 'never to cover'],
  ['The travel cot fits in a walk-in closet.', 'never a cupboard'],
  ['If nothing else works, let her sleep beside you on the sofa.', 'never to fall asleep'],
  ['There’s no harm in a nap in the car seat at home.', 'on arrival'],
  ['If they won’t settle, prop up the head of the cot.', 'flat and firm'],
  ['Why not put a small pillow under her head?', 'nothing is in the cot'],
  ['Take their favourite blanket to nursery.', 'nothing is in the cot'],
  ['An inclined sleeper helps a baby with reflux.', 'nothing that slopes'],
  ['From 4 months you can try controlled crying.', 'under 6 months'],
  ['Give 2.5 mg half an hour before bed.', 'no dose'],
  ['Paracetamol every 4 hours keeps teething quiet.', 'no dose'],
  ['Water down the night bottle a little more each evening.', 'as the packet says'],
  ['Milk with an extra scoop keeps them full until morning.', 'as the packet says'],
  ['A spoon of honey eases a cough at night.', 'no honey'],
  ['Warm the cot with a hot-water bottle and leave it in.', 'away from a baby’s bed'],
  ['An amber necklace soothes sore gums.', 'away from a baby’s bed'],
  ['Bed-sharing is perfectly safe for every family.', 'never to share'],
  ['Many families keep swaddling after their baby can roll.', 'first sign of rolling'],
  ['A smart sock protects against sudden infant death.', 'no monitor'],
];

const safe = [
  'Never fall asleep with a baby on a sofa or armchair.',
  'I’ve chosen a feeding place that isn’t the sofa, so I don’t sleep there.',
  'US researchers who studied 1,024 deaths on sofas called them an extremely hazardous place to sleep.',
  'A nap on your chest is lovely while you’re awake.',
  'No pillows, duvets, loose blankets, bumpers or soft toys.',
  'Soft toys and comforters (loveys) stay out of the cot until 12 months.',
  'Nothing props the mattress or makes it slope, even with a blocked nose.',
  'UK advice is a room of 16 to 20 °C (61 to 68 °F), as a guide.',
  'Under 3 months with 38 °C (100.4 °F) or more: get medical help straight away.',
  'Car seats aren’t for routine sleep.',
  'No weighted blankets or weighted sleepwear.',
  'Never cover a pram.',
  'Not on the sofa, not in the car seat: that’s where a nap is most dangerous.',
  'If you can’t stay awake, never settle down with your baby on a sofa.',
  'Don’t water down formula to wean a night feed.',
  'No honey before the first birthday.',
  'Stop swaddling at the first sign of rolling, often between 2 and 4 months.',
  'The studies tested 1 to 5 mg, in older children, with a doctor.',
  'Inclined sleepers aren’t safe for sleep.',
  'In spring, move bedtime earlier for a few nights.',
  'Travelling east, bring the day earlier.',
  'Once they can roll onto their tummy and back, let them find their own position.',
];

describe('the lint of advice', () => {
  test.each(bad)('stops “%s”', (sentence, instead) => {
    const found = unsafe(`Evenings are long. ${sentence} Then rest.`);
    expect(found.filter((problem) => problem.startsWith(`a.mdx: “${sentence}”`))).not.toEqual([]);
    expect(found.join('\n')).toContain(instead);
  });

  test.each(safe)('lets “%s” pass', (sentence) => {
    expect(unsafe(sentence)).toEqual([]);
  });

  test('has been seen to stop something with each of its rules', () => {
    const idle = adviceRules.filter(
      ({ pattern, unless }) =>
        !bad.some(([sentence]) => pattern.test(sentence) && !unless.test(sentence)),
    );
    expect(idle.map(({ pattern }) => pattern.source)).toEqual([]);
  });

  test.each([
    'You should be firm.',
    'Feeding to sleep is a bad habit.',
    'Teach them to self-soothe.',
    'A baby who can self-settle sleeps best.',
    'Last night failed again.',
    'Too many cuddles spoil a child.',
    'He is a bad sleeper.',
    'Most babies sleep through the night by 6 months.',
    'Great job, the whole list is done!',
  ])('stops the unkind words of “%s”', (sentence) => {
    expect(unkind(sentence)).toHaveLength(1);
    expect(unkind(sentence)[0]).toMatch(/^a\.mdx: “.+” in “.+”: .+\.$/u);
  });

  test('lets a shoulder be a shoulder', () => {
    expect(unkind('Tucked in no higher than the shoulders.')).toEqual([]);
  });
});

describe.each(everythingToRead())('$file', (reading) => {
  test('gives no unsafe advice', () => {
    expect(reading.text).not.toBe('');
    expect(unsafeAdvice(reading)).toEqual([]);
  });

  test('blames nobody', () => {
    expect(unkindAdvice(reading)).toEqual([]);
  });
});
