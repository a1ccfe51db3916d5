/** A run of an excerpt's text, and whether it is one of the words that were looked for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

const decoded = (text: string) =>
  text.replaceAll(/&(?:lt|gt|quot|amp|#39|#x27);/gu, (entity) => entities[entity] ?? entity);

/**
 * Splits the search index's excerpt (escaped HTML whose only tags are `<mark>`) into plain text
 * runs, so that it is shown as text nodes and never as HTML. Any other tag comes out as text.
 */
export const excerptParts = (excerpt: string): ExcerptPart[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/su)
    .map((text, index) => ({ text: decoded(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
