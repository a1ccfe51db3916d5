import { signsForArticles } from './content.ts';

const wordsOfSign = new Map(signsForArticles().map(({ id, inArticles }) => [id, inArticles]));

/**
 * What a reader reads of an MDX body: warning signs in their words, no component tags, no link addresses, no Markdown signs. One
 * paragraph, heading or list item a line; the text of side notes and call-outs stays.
 */
export function proseOf(body: string): string {
  return body
    .replaceAll(/<Sign id="([^"]*)">/gu, (_, id: string) => wordsOfSign.get(id) ?? id)
    .replaceAll(/<Source id="[^"]*" \/>/gu, '')
    .replaceAll(/<\w+[^>]*\btitle="([^"]*)"[^>]*>/gu, '\n$1\n')
    .replaceAll(/<[^>]+>/gu, '\n')
    .replaceAll(/\]\([^)]*\)/gu, '')
    .replaceAll(/[[\]*_`]/gu, '')
    .replaceAll(/^\s*(?:#{1,6}|[-+]|\d+\.)\s+/gmu, '')
    .replaceAll(/[ \t]+/gu, ' ')
    .replaceAll(/\n\s*/gu, '\n')
    .trim();
}

/** The words of a text: runs between spaces that hold a letter or a digit. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The sentences of a text. A line ends one as well: headings and list items have no full stop. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n|(?<=[.!?…]["”’)]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The mean number of words of the sentences that end in a stop; 0 where there are none. */
export function wordsInASentence(text: string): number {
  const sentences = sentencesOf(text).filter((sentence) => /[.!?:…]["”’)]*$/u.test(sentence));
  if (sentences.length === 0) return 0;
  return wordsOf(sentences.join(' ')).length / sentences.length;
}

/** How many words an article's body has; notes on its sources are not counted. */
export function wordsInAll(body: string): number {
  return wordsOf(proseOf(body.replaceAll(/<SideNote\b.*?<\/SideNote>/gsu, ''))).length;
}
