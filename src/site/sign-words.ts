import { getCollection } from 'astro:content';

/**
 * A warning sign with what to do, in the words of src/content/red-flags.yaml, so that every page says
 * it alike. Throws where no sign has that id and words for articles.
 */
export const signWords = async (id: string): Promise<string> => {
  const signs = (await getCollection('redFlags')).flatMap(({ data }) => data.signs);
  const words = signs.find((sign) => sign.id === id)?.inArticles;
  if (words === undefined) {
    const known = signs.flatMap((sign) => sign.id ?? []).join(', ');
    throw new Error(`The sign “${id}” is not in src/content/red-flags.yaml. There are: ${known}.`);
  }
  return words;
};
