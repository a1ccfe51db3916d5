// cspell:ignore mths mnths nightam earlyam oclock
import { plainText } from './search-words.ts';

/** Ages in months, from and to. */
export interface AgeSpan {
  from: number;
  to: number;
}

/** Text whose numbers have been read: what is left, the ages, and one word per time or heat. */
export interface ReadNumbers {
  text: string;
  ages: AgeSpan[];
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const large: Record<string, number> = { fifteen: 15, eighteen: 18, twenty: 20, thirty: 30 };
const digits = new Map([
  ...small.map((word, number) => [word, number] as const),
  ...Object.entries(large),
]);
const numberWord = new RegExp(String.raw`\b(${[...digits.keys()].join('|')})\b`, 'gu');

const monthsIn: Record<string, number> = { d: 12 / 365, w: 12 / 52, m: 1, y: 12 };
const unit = String.raw`(days?|weeks?|wks?|w|months?|mths?|mnths?|mos?|m|years?|yrs?|y)`;
const number = String.raw`(\d{1,3}(?:\.\d)?)`;
const old = String.raw`(?:s?[\s-]*(?:olds?\b|/?\s?o\b(?!\s?clock)))?`;
const age = new RegExp(
  String.raw`\b(born at |for |every |each |last |past |after |in |another )?(?:the )?${number}(?:[\s-]*(?:-|to|or|and)[\s-]*${number})?[\s-]*${unit}${old}(?![a-z])`,
  'gu',
);
const clock =
  /\b(\d{1,2})(?:[:.](\d\d))?\s*(?:([ap])\.?m\b\.?|(o\s?clock)|in the (morning|night))|\b(\d{1,2}):(\d\d)\b/gu;
// Also a bare number with a decimal, where nothing says that it is an age or a weight.
const heat =
  /\b(\d{2,3}(?:\.\d)?)\s*(?:°|degrees?|deg)?\s*([cf])\b|\b(\d{2,3}(?:\.\d)?)\s*(?:°|degrees?\b)|(?<=\b(?:fever|temp|temperature)(?: of| is)? )(\d{2,3}(?:\.\d)?)\b|\b((?:3[7-9]|4[0-2]|99|10[0-7])\.\d)\b(?!\s*(?:days?|w|wks?|weeks?|m|mo|mos|mths?|months?|y|yrs?|years?|kg|lbs?|cm)\b)/gu;

const asTime = (hour: number, afternoon: boolean) => {
  if (hour > 23) return ' ';
  if (afternoon || hour > 12) return ` ${hour > 12 ? hour - 12 : hour}pm `;
  if (hour === 0 || hour === 12) return ' 12am nightam ';
  return ` ${hour}am ${hour < 4 ? 'nightam' : hour < 7 ? 'earlyam' : ''} `;
};

const asHeat = (degrees: number) =>
  (degrees >= 37.5 && degrees <= 43) || (degrees >= 99.5 && degrees <= 108)
    ? ' fever '
    : ' temperature ';

const halves = (text: string) =>
  text
    .replace(/(?:(\d+)\s?)?1\/2(?=[^\d]|$)/gu, (_, whole: string) => `${whole || 0}.5`)
    .replace(/\ba (year|month|week)/gu, '1 $1')
    .replace(/\b(\d{1,2}) (years?|months?|weeks?) and a half/gu, '$1.5 $2')
    .replace(/\b(\d{1,2})(?: and)? (?:a )?half\b/gu, '$1.5')
    .replace(/\bhalf past (\d{1,2})\b/gu, '$1:30');

/**
 * Reads the numbers of a parent's words: ages in any form ("6mo", "six months old", "26 weeks")
 * become spans of months and leave the text, except a mark such as `8m`; times of day become `5am`
 * and a part of the night; degrees become fever or temperature. Never throws.
 */
export const readNumbers = (words: string): ReadNumbers => {
  const ages: AgeSpan[] = [];
  const counted = plainText(words).replace(numberWord, (word) => String(digits.get(word)));
  const text = halves(counted)
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/gu, '$1')
    .replace(clock, (_, h1, _m, half, _oclock, when, h2) => {
      const hour = Number(h1 ?? h2);
      return asTime(hour, half === 'p' || (when === 'night' && hour > 6));
    })
    .replace(
      heat,
      (all: string, a?: string, scale?: string, b?: string, c?: string, d?: string) => {
        const degrees = Number(a ?? b ?? c ?? d);
        return scale && degrees < 10 ? all : asHeat(degrees);
      },
    )
    .replace(
      age,
      (all: string, lead: string | undefined, a: string, b: string | undefined, of: string) => {
        if (lead === 'born at ') return ' born premature ';
        const isOld = /o(?:ld)?s?$/u.test(all) && !/mo$|mos$/u.test(all);
        if (lead && !isOld) return /^d|^w|^m|^y/u.test(of) ? ` ${lead} ${of} ` : all;
        const each = monthsIn[of.charAt(0)] ?? 1;
        const from = Number(a) * each;
        const to = b === undefined ? from : Number(b) * each;
        if (of.startsWith('d') && !isOld) return ` ${of} `;
        if (Math.max(from, to) > 84) return ' ';
        ages.push({ from: Math.min(from, to), to: Math.max(from, to) });
        return ` ${Math.round(from)}m `;
      },
    );
  return { text, ages };
};
