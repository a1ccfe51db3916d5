import { getCollection, type CollectionEntry } from 'astro:content';
import { libraryProblems } from './library-checks.ts';
import { isDueSoon, isoDate } from './review.ts';

/** One article of the library. */
export type Article = CollectionEntry<'articles'>;
/** One topic of the library. */
export type Topic = CollectionEntry<'topics'>;
/** One age band of the library. */
export type Band = CollectionEntry<'ages'>;

/** The paths of pages that articles may link to, besides other articles, topics and ages. */
const otherPages = [
  '/',
  '/articles/',
  '/search/',
  '/routine/',
  '/clock-change/',
  '/back-on-track/',
  '/nursery-days/',
  '/back-to-work/',
  '/holiday/',
  '/progress/',
  '/progress/diary/',
  '/help/',
  '/about/',
  '/privacy/',
  '/your-data/',
  '/accessibility/',
  '/sources/',
  '/glossary/',
  '/how-we-write/',
];

const byOrder = (a: Topic, b: Topic) => a.data.order - b.data.order;

const load = async () => {
  const [articles, topics, bands, sources, checklists] = await Promise.all([
    // Drafts are for whoever writes them: they show in `npm run dev`, and are in no built site.
    getCollection('articles', ({ data }) => __SHOWS_DRAFTS__ || !data.draft),
    getCollection('topics'),
    getCollection('ages'),
    getCollection('sources'),
    getCollection('checklists'),
  ]);
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  const pages = new Set([
    ...otherPages,
    ...topics.map(({ id }) => `/topics/${id}/`),
    ...bands.map(({ id }) => `/ages/${id}/`),
  ]);
  const problems = libraryProblems({
    articles: articles.map(({ id, body = '', data }) => ({ id, body, data })),
    sources: ids(sources),
    topics: ids(topics),
    checklists: ids(checklists),
    pages,
    today: new Date(),
  });
  for (const { id, data } of articles.filter((one) => isDueSoon(one.data.reviewDue, new Date()))) {
    process.emitWarning(
      `src/content/articles/${id}.mdx: its review is due by ${isoDate(data.reviewDue)}.`,
    );
  }
  if (problems.length > 0) throw new Error(`The library needs mending:\n${problems.join('\n')}`);

  const topicsInOrder = topics.toSorted(byOrder);
  const place = new Map(topicsInOrder.map(({ id }, index) => [id, index]));
  return {
    topics: topicsInOrder,
    bands: bands.toSorted((a, b) => a.data.from - b.data.from),
    articles: articles.toSorted(
      (a, b) =>
        (place.get(a.data.topic) ?? 0) - (place.get(b.data.topic) ?? 0) ||
        a.data.order - b.data.order,
    ),
  };
};

let library: ReturnType<typeof load> | undefined;

/**
 * The whole library in the editor's order: topics, age bands from young to old, articles by topic
 * and place. Throws one error that lists every problem with the file's name and what to do.
 */
export const loadLibrary = (): ReturnType<typeof load> => (library ??= load());

/** The articles of the library that are for children of an age band. */
export const articlesForBand = (articles: readonly Article[], band: Band): Article[] =>
  articles.filter(({ data }) => data.ages.from < band.data.to && data.ages.to > band.data.from);

/** Minutes of reading, at 220 words a minute, at least 1. Components' tags do not count. */
export const readingMinutes = (body: string): number => {
  const words = body
    .replaceAll(/<[^>]+>/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean).length;
  return Math.max(1, Math.round(words / 220));
};
