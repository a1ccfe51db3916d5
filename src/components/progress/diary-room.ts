import { diaryLength, type DiaryDay } from '../../domain/sleep-diary.ts';
import { otherInWords, wellInWords } from './diary-words.ts';

/** What one cell of the diary shows. */
export interface Fitted {
  readonly texts: readonly string[];
  /** How many more there are, which the page has no room for. */
  readonly more: number;
  /** Whether nothing is left out and nothing is cut. */
  readonly isWhole: boolean;
}

/** A day of the diary, with as much of its texts as fits on the page. */
export interface FittedDay extends Pick<DiaryDay, 'day' | 'night'> {
  readonly well: Fitted;
  readonly other: Fitted;
}

/** The width of a column in small letters, measured on A4, the narrower paper, with something to spare. */
const columns = { well: 35, other: 25 } as const;

/** The height of the rows in mm: at least so much each, and so much all together on Letter. */
const row = { least: 11.5, padding: 1.5, line: 3.82 } as const;
const page = 184;

/** The most lines that one row may have, where all the others have the fewest. */
const most = Math.floor((page - (diaryLength - 1) * row.least - row.padding) / row.line);

const widthOf = (letter: string) => {
  if (
    /[^\p{Script=Latin}\p{Script=Common}]|\p{Extended_Pictographic}|[^\u0020-\u2fff]/u.test(letter)
  )
    return 2.2;
  return /[mw@%&—…]/iu.test(letter) ? 2 : /\p{Lu}/u.test(letter) ? 1.5 : 1;
};
const width = (text: string) => Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0);

/** How many lines a text takes; a word that is too long for a line begins a new one and is broken. */
const linesOf = (text: string, letters: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = width(word);
    if (used > 0 && used + 1 + wide > letters) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + wide;
    // A broken word may leave room for not quite one wide letter on each line.
    const full = Math.ceil(used / (letters - 2)) - 1;
    if (used > letters) {
      lines += full;
      used -= full * (letters - 2);
    }
  }
  return lines;
};

/** The beginning of a text that takes so many lines, with “…” where it was cut. */
const cut = (text: string, letters: number, lines: number): string => {
  if (linesOf(text, letters) <= lines) return text;
  const signs = Array.from(text);
  const begun = (length: number) => `${signs.slice(0, length).join('').trimEnd()}…`;
  let [fits, tooLong] = [0, signs.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (linesOf(begun(middle), letters) <= lines) fits = middle;
    else tooLong = middle;
  }
  return begun(fits);
};

/** As many whole texts as fit into so many lines (2 or more), at least the beginning of one. */
const fit = (texts: readonly string[], letters: number, lines: number): Fitted => {
  const shown: string[] = [];
  let isWhole = true;
  let room = lines;
  for (const [index, text] of texts.entries()) {
    const forMore = index < texts.length - 1 ? 1 : 0;
    const left = room - forMore;
    if (index > 0 && linesOf(text, letters) > left) break;
    const said = cut(text, letters, left);
    shown.push(said);
    isWhole &&= said === text;
    room -= linesOf(said, letters);
  }
  const more = texts.length - shown.length;
  return { texts: shown, more, isWhole: isWhole && more === 0 };
};

const linesIn = ({ texts, more }: Fitted, letters: number) =>
  texts.reduce((sum, text) => sum + linesOf(text, letters), more > 0 ? 1 : 0);

const heightOf = ({ well, other }: FittedDay) => {
  const lines = Math.max(linesIn(well, columns.well), linesIn(other, columns.other));
  return Math.max(row.least, row.padding + row.line * lines);
};

/**
 * A diary that stays one page, A4 or Letter, whatever was noted: texts are whole where there is room
 * for them; else the fullest days are shortened first, never below two lines.
 */
export const fittedDiary = (days: readonly DiaryDay[]): readonly FittedDay[] => {
  const noted = days.map((day, index) => ({
    day: day.day,
    night: day.night,
    well: wellInWords(day),
    other: otherInWords(day, days[index - 1]),
  }));
  const within = (lines: number): readonly FittedDay[] =>
    noted.map(({ well, other, ...rest }) => ({
      ...rest,
      well: fit(well, columns.well, lines),
      other: fit(other, columns.other, lines),
    }));
  for (let lines = most; lines > 2; lines -= 1) {
    const fitted = within(lines);
    if (fitted.reduce((sum, day) => sum + heightOf(day), 0) <= page) return fitted;
  }
  return within(2);
};

/** Whether texts of a diary had to be shortened so that it stays one page. */
export const isShortened = (days: readonly FittedDay[]): boolean =>
  days.some(({ well, other }) => !well.isWhole || !other.isWhole);
