import { getCollection, type CollectionEntry } from 'astro:content';
import { methodSources } from '../domain/method-sources.ts';
import { loadLibrary } from './library.ts';
import { urls } from './urls.ts';

/** A source, and the pages that rest on it. */
export interface SourceRecord {
  source: CollectionEntry<'sources'>;
  usedIn: readonly { url: string; title: string }[];
}

/** All sources with the same first letter of their id, in the order of their ids. */
export interface SourceLetter {
  letter: string;
  records: readonly SourceRecord[];
}

const load = async (): Promise<SourceLetter[]> => {
  const [{ articles }, sources, bands, flags] = await Promise.all([
    loadLibrary(),
    getCollection('sources'),
    getCollection('ages'),
    getCollection('redFlags'),
  ]);
  const bandText = JSON.stringify(bands.map(({ data }) => data));
  const flagged = new Set(flags.flatMap(({ data }) => data.signs.flatMap((sign) => sign.sources)));
  const usedIn = ({ id }: CollectionEntry<'sources'>) => [
    ...articles
      .filter((article) => article.data.sources.includes(id))
      .map((article) => ({ url: urls.article(article.id), title: article.data.title })),
    ...(flagged.has(id) ? [{ url: urls.help(), title: 'When to get help' }] : []),
    ...(bandText.includes(`"${id}"`)
      ? [{ url: urls.routine(), title: 'The routine builder' }]
      : []),
    ...(methodSources.some((source) => source.id === id)
      ? [{ url: urls.progress(), title: 'Small wins: how nights are going' }]
      : []),
  ];
  const records = sources
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map((source): SourceRecord => ({ source, usedIn: usedIn(source) }));
  const letterOf = ({ source }: SourceRecord) => source.id.charAt(0);
  return [...new Set(records.map(letterOf))].map((letter) => ({
    letter,
    records: records.filter((record) => letterOf(record) === letter),
  }));
};

let letters: ReturnType<typeof load> | undefined;

/** The whole bibliography by letter, each record with the pages that rest on it. */
export const sourceLetters = (): ReturnType<typeof load> => (letters ??= load());
