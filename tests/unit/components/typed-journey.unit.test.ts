import { expect, it } from 'vitest';
import { parseHours } from '../../../src/components/trip/typed-journey.ts';
import { hoursInWords } from '../../../src/components/ui/duration-words.ts';

it.each([
  ['8', 480],
  ['8:30', 510],
  ['8½ hours', 510],
  ['8.5', 510],
  ['8,5 h', 510],
  ['8 h 30', 510],
  ['8h 30 min', 510],
  ['¾ hour', 45],
  ['45 min', 45],
  ['10:75', null],
  ['long', null],
  ['', null],
])('a way that takes %j is %j minutes', (text, minutes) => {
  expect(parseHours(text)).toBe(minutes);
});

it('reads what the field itself writes', () => {
  for (let minutes = 30; minutes <= 2880; minutes += 15) {
    expect(parseHours(hoursInWords(minutes))).toBe(minutes);
  }
});
