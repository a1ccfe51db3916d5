// cspell:ignore Damerau qwertyuiop asdfghjkl zxcvbnm aeiouy carseat aeiou
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/*
 * Costs and lengths are judgements, like those of the ranking (docs/search.md): what a thumb on glass
 * and a spelling by ear do often costs less than what nobody does.
 */

const areNeighbours = (a: string, b: string) =>
  rows.some((row, at) => {
    const x = row.indexOf(a);
    if (x < 0) return false;
    return [at - 1, at, at + 1].some((other) => {
      const y = rows[other]?.indexOf(b) ?? -1;
      return y >= 0 && Math.abs(x - y) <= 1;
    });
  });

const isVowel = (sign: string) => 'aeiouy'.includes(sign);

const swapCost = (a: string, b: string) => {
  if (a === b) return 0;
  return areNeighbours(a, b) || (isVowel(a) && isVowel(b)) ? 0.8 : 1;
};

/**
 * How far two words are apart: letters left out, added, changed or swapped with the next
 * (Damerau–Levenshtein). Doubled letters, neighbours on the keyboard and vowels cost less than 1.
 * Stops at `most` and returns Infinity beyond it.
 */
export const wordDistance = (a: string, b: string, most: number): number => {
  // The cheapest letter to add or leave out is a doubled one.
  if (Math.abs(a.length - b.length) > most * 2) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const now = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const [x = '', y = ''] = [a[i - 1], b[j - 1]];
      const drop = x === a[i - 2] ? 0.5 : 1;
      const add = y === b[j - 2] ? 0.5 : 1;
      let cost = Math.min(
        (last[j] ?? 0) + drop,
        (now[j - 1] ?? 0) + add,
        (last[j - 1] ?? 0) + swapCost(x, y),
      );
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.7);
      }
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
    before = last;
    last = now;
  }
  const distance = last[b.length] ?? Infinity;
  return distance > most ? Infinity : distance;
};

const letterA = 97;

/** The letters of a word as bits, whatever their order and number. */
const lettersOf = (word: string) => {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) - letterA);
  return bits;
};

const lettersOfAll = new WeakMap<ReadonlyMap<string, number>, [string, number, number][]>();

/** The known words with their letters, worked out once. */
const withLetters = (known: ReadonlyMap<string, number>) => {
  const before = lettersOfAll.get(known);
  if (before) return before;
  const list = [...known]
    .filter(([word]) => word.length > 2)
    .map(([word, pages]): [string, number, number] => [word, pages, lettersOf(word)]);
  lettersOfAll.set(known, list);
  return list;
};

const bitCount = (bits: number) => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
};

/** A word that may have been meant, and how far it is from what was typed. */
export interface Correction {
  word: string;
  distance: number;
}

const mostFor = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : Math.min(2, length / 4));

/**
 * The known word that was most likely meant by one that is not known, if there is one near enough:
 * none below 4 letters, one slip in 4 or 5, a slip and a cheap one in 6 or 7, two from 8 on. Of
 * equals, the one more pages use.
 */
export const corrected = (
  word: string,
  known: ReadonlyMap<string, number>,
  most = mostFor(word.length),
): Correction | undefined => {
  if (most === 0 || !/^[a-z]{3,24}$/u.test(word)) return undefined;
  const letters = lettersOf(word);
  // Only another letter in a letter's place changes which letters there are, by two at most.
  const mostLetters = 2 * Math.floor(most / 0.8);
  let best: Correction | undefined;
  let bestRank = Infinity;
  for (const [candidate, pages, its] of withLetters(known)) {
    if (candidate === word || bitCount(letters ^ its) > mostLetters) continue;
    const distance = wordDistance(word, candidate, most);
    if (distance === Infinity) continue;
    const start = candidate.startsWith(word.charAt(0)) ? 0 : 0.6;
    const rank = distance + start - 0.12 * Math.log2(1 + pages);
    if (rank < bestRank && distance + start <= most + 0.5) {
      best = { word: candidate, distance: distance + start };
      bestRank = rank;
    }
  }
  return best;
};

/** One word as two known ones ("carseat" as "car seat"), if it is that. */
export const parted = (
  word: string,
  known: ReadonlyMap<string, number>,
): [string, string] | undefined => {
  let best: [string, string] | undefined;
  let bestPages = 1;
  if (word.length > 24) return undefined;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [a, b] = [word.slice(0, at), word.slice(at)];
    const pages = Math.min(known.get(a) ?? 0, known.get(b) ?? 0);
    if (pages > bestPages) {
      best = [a, b];
      bestPages = pages;
    }
  }
  return best;
};

/** Known words that begin with what was typed so far, the most used first, at most `most`. */
export const completions = (
  start: string,
  known: ReadonlyMap<string, number>,
  most = 6,
): string[] =>
  [...known]
    .filter(([word]) => word.startsWith(start))
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([word]) => word);
