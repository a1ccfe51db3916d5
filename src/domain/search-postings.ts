/** How much a page is about a term: its place in the list of pages, and a level from 0 to 30. */
export interface Posting {
  page: number;
  level: number;
}

/** The highest level of a posting. */
export const topLevel = 30;

const first = 35;
const low = 57;
const prefix = 93;
// Up to 125: the sign 126 (`~`) parts postings from phrases.
const high = 33;

/** Postings as a short text of plain signs, for a file; the pages in rising order. */
export const writePostings = (postings: readonly Posting[]): string => {
  let last = 0;
  let text = '';
  for (const { page, level } of postings) {
    let ahead = Math.floor((page - last) / low);
    let signs = '';
    while (ahead > 0) {
      signs = String.fromCodePoint(prefix + (ahead % high)) + signs;
      ahead = Math.floor(ahead / high);
    }
    text += signs + String.fromCodePoint(first + ((page - last) % low), first + level);
    last = page;
  }
  return text;
};

/** The postings of such a text. What is cut short gives what is whole of it. */
export const readPostings = (text: string): Posting[] => {
  const postings: Posting[] = [];
  let page = 0;
  let ahead = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign >= prefix) {
      ahead = ahead * high + sign - prefix;
      continue;
    }
    at += 1;
    if (at >= text.length) break;
    page += ahead * low + sign - first;
    ahead = 0;
    postings.push({ page, level: text.charCodeAt(at) - first });
  }
  return postings;
};

/** Words in alphabetical order as one text: each with what it shares with the last left out. */
export const writeWords = (words: readonly (readonly [string, number])[]): string => {
  let last = '';
  return words
    .map(([word, pages]) => {
      let shared = 0;
      while (shared < 9 && shared < last.length && last[shared] === word[shared]) shared += 1;
      last = word;
      const often = Math.min(9, Math.round(Math.log2(1 + pages)));
      return `${String.fromCodePoint(65 + often)}${shared}${word.slice(shared)}`;
    })
    .join('');
};

/** The words of such a text, each with about how many pages use it. */
export const readWords = (text: string): Map<string, number> => {
  const words = new Map<string, number>();
  let last = '';
  for (const [, often = 'A', shared = '0', rest = ''] of text.matchAll(/([A-J])(\d)([^A-J]*)/gu)) {
    last = last.slice(0, Number(shared)) + rest;
    words.set(last, 2 ** ((often.codePointAt(0) ?? 65) - 65) - 1);
  }
  return words;
};
