/** The numbered sources of one article, and which of them have been cited so far. */
export interface Citations {
  /** The article's slug, for error messages. */
  readonly slug: string;
  /** Source ids; a source's number is its place here, from 1. */
  readonly ids: readonly string[];
  /** Ids that were cited already: only the first citation is where the list links back to. */
  readonly cited: Set<string>;
}

/** Starts counting the citations of one article. */
export const startCitations = (slug: string, ids: readonly string[]): Citations => ({
  slug,
  ids,
  cited: new Set(),
});

/**
 * The number of a source in its article, from 1, and whether this is its first citation.
 * Throws, naming the file and what to do, where the article does not list the source.
 */
export const cite = (citations: Citations | undefined, id: string) => {
  if (!citations) throw new Error(`<Source id="${id}" /> works inside articles only.`);
  const number = citations.ids.indexOf(id) + 1;
  if (number === 0) {
    throw new Error(
      `src/content/articles/${citations.slug}.mdx cites “${id}”: add it to “sources” in the front matter.`,
    );
  }
  const first = !citations.cited.has(id);
  citations.cited.add(id);
  return { number, first };
};
