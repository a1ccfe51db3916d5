/** What is looked for: the reader's words and the filters, each empty where not used. */
export interface SearchQuery {
  words: string;
  age: string;
  topic: string;
  kind: string;
}

/** The longest query that is looked for, in characters. What follows is cut off. */
export const longestQuery = 200;

/** Reads a query from an address's search part (`?q=short+nap&age=…`). Never throws. */
export const queryFromUrl = (search: string): SearchQuery => {
  const params = new URLSearchParams(search);
  const read = (name: string) => (params.get(name) ?? '').slice(0, longestQuery);
  return { words: read('q'), age: read('age'), topic: read('topic'), kind: read('kind') };
};

/** Writes a query as an address's search part: shareable, and empty for an empty query. */
export const queryToUrl = ({ words, age, topic, kind }: SearchQuery): string => {
  const params = new URLSearchParams();
  if (words.trim()) params.set('q', words.trim());
  if (age) params.set('age', age);
  if (topic) params.set('topic', topic);
  if (kind) params.set('kind', kind);
  const text = params.toString();
  return text ? `?${text}` : '';
};
