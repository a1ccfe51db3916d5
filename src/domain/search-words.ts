// cspell:ignore shes ches sses ingly ings edly iness aeiouls aeiou
const quotes = /[\u2018\u2019\u02BC\u0060\u00B4']/gu;
const marks = /\p{M}/gu;

/** Text in the one spelling that is compared: lower case, no accents, no apostrophes, plain signs. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(quotes, '')
    .replaceAll('\u2044', '/')
    .replaceAll(/[\u2010-\u2015]/gu, '-');

/** The words of plain text, in order: runs of letters or digits of any script. Never throws. */
export const wordsOf = (plain: string): string[] => plain.match(/[\p{L}\p{N}]+/gu) ?? [];

const irregular: Record<string, string> = {
  woke: 'wake',
  woken: 'wake',
  awoke: 'wake',
  slept: 'sleep',
  fell: 'fall',
  fallen: 'fall',
  fed: 'feed',
  went: 'go',
  gone: 'go',
  goes: 'go',
  taken: 'take',
  took: 'take',
  kept: 'keep',
  bitten: 'bite',
  children: 'child',
  teeth: 'tooth',
  feet: 'foot',
  lying: 'lie',
  sids: 'sids',
  died: 'die',
  dying: 'die',
  flew: 'fly',
  flown: 'fly',
};

const vowel = /[aeiouy]/u;

const cutStem = (word: string): string => {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known === word) return word;
  let stem = known ?? word;
  if (stem.length < 4 || !/^[a-z]+$/u.test(stem)) return stem;
  stem = stem
    .replace(/(?:sses|shes|ches|xes|zes)$/u, (end) => end.slice(0, -2))
    .replace(/ies$/u, 'y')
    .replace(/(.{3})iness$/u, '$1y')
    .replace(/(.{3})ness$/u, '$1')
    .replace(/([^su])s$/u, '$1');
  const cut = /(?:ingly|edly|ings?|ed|ly)$/u.exec(stem);
  if (cut && cut.index > 1 && vowel.test(stem.slice(0, cut.index)) && !stem.endsWith('eed')) {
    stem = stem.slice(0, cut.index);
    if (/([^aeiouls])\1$/u.test(stem)) stem = stem.slice(0, -1);
  }
  return stem.replace(/(.{2}.)e$/u, '$1').replace(/([^aeiou])y$/u, '$1i');
};

const stemmed = new Map<string, string>();

/** A word without its ending: forms of one word have one stem. For English; other words stay. */
export const stemOf = (word: string): string => {
  const before = stemmed.get(word);
  if (before !== undefined) return before;
  const stem = cutStem(word);
  if (stemmed.size < 20_000) stemmed.set(word, stem);
  return stem;
};
