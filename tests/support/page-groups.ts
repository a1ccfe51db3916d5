import { articleFiles } from './content.ts';

/** Some pages of the sitemap that a test visits in one go. */
export interface PageGroup {
  /** Who they are, for the name of a test: `the articles from 3am-help to big-changes`. */
  name: string;
  /** Whether a path of the sitemap is one of them. */
  has: (path: string) => boolean;
}

/** Most pages of a group, so that a visit to all of them is done in a minute on a busy machine. */
export const mostPages = 16;

const articlesAtOnce = 10;

/** As many groups of articles as the library needs: it grows, and no group does. */
const articleGroups = (): PageGroup[] => {
  const slugs = articleFiles().map(({ id }) => id);
  const starts = slugs.keys().filter((place) => place % articlesAtOnce === 0);
  return [...starts].map((start) => {
    const some = slugs.slice(start, start + articlesAtOnce);
    const paths = new Set(some.map((slug) => `/articles/${slug}/`));
    return {
      name: `the articles from ${some[0] ?? ''} to ${some.at(-1) ?? ''}`,
      has: (path) => paths.has(path),
    };
  });
};

const matching = (name: string, pattern: RegExp): PageGroup => ({
  name,
  has: (path) => pattern.test(path),
});

/** The groups of articles; every article is in one of them. */
export const articles: readonly PageGroup[] = articleGroups();

const tools = '(?:routine|progress|search|your-data)/';
const away = '(?:holiday|clock-change|back-on-track|nursery-days|back-to-work)/';
const toRead = '(?:articles|topics|ages|sources)/.';

const others = [
  matching('the tools', new RegExp(`^/${tools}`, 'u')),
  matching('the tools for when life interrupts', new RegExp(`^/${away}`, 'u')),
  matching(
    'the lists and the pages about the site',
    new RegExp(`^/(?!${tools}|${away}|${toRead})`, 'u'),
  ),
];

/** All the groups; every page of the sitemap is in exactly one of them (published.e2e.test.ts). */
export const pageGroups: readonly PageGroup[] = [
  ...articles,
  matching('the topics and ages', /^\/(?:topics|ages)\/./u),
  matching('the sources from A to L', /^\/sources\/[a-l]\/$/u),
  matching('the sources from M to Z', /^\/sources\/[m-z]\/$/u),
  ...others,
];

/** What an article is made of: the components that its author used, and tables. */
const parts = (body: string) => body.match(/<[A-Z]\w*|^\|/gmu) ?? [];

/** A few articles that together show every part that any article has. */
const shapelyArticles = (): string[] => {
  const shown = new Set<string>();
  return articleFiles()
    .map(({ id, body }) => ({ id, has: new Set(parts(body)) }))
    .toSorted((one, other) => other.has.size - one.has.size)
    .filter(({ has }) => {
      const before = shown.size;
      for (const part of has) shown.add(part);
      return shown.size > before;
    })
    .map(({ id }) => `/articles/${id}/`);
};

/** Of what there is to read, one page of each shape; of the sources, the letter that has most. */
const oneOfEach = new Set([
  ...shapelyArticles(),
  '/topics/start-here/',
  '/ages/6-8-months/',
  '/sources/n/',
]);

/** Few pages that show all that a page can be made of, for what is costly to look at. */
export const shapeGroups: readonly PageGroup[] = [
  { name: 'one page of each kind to read', has: (path) => oneOfEach.has(path) },
  ...others,
];
