import { isOverdue } from './review.ts';

/** The parts of an article that the checks need. */
export interface ArticleToCheck {
  id: string;
  body: string;
  data: {
    topic: string;
    reviewDue: Date;
    sources: string[];
    related: string[];
    /** A draft may list a source before the text cites it. */
    draft?: boolean;
  };
}

/** What an article may refer to. */
export interface LibraryToCheck {
  articles: readonly ArticleToCheck[];
  sources: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  checklists: ReadonlySet<string>;
  /** Paths of pages that exist besides articles, with slashes at both ends. */
  pages: ReadonlySet<string>;
  today: Date;
}

const mentioned = (body: string, pattern: RegExp) =>
  [...body.matchAll(pattern)].map((match) => match[1] ?? '');

const sourceProblems = ({ body, data }: ArticleToCheck, known: ReadonlySet<string>) => {
  const cited = new Set(mentioned(body, /<Source id="([^"]*)"/gu));
  return [
    ...data.sources
      .filter((id) => !known.has(id))
      .map((id) => `source “${id}” has no record: write src/content/sources/${id}.yaml`),
    ...data.sources
      .filter((id) => !data.draft && !cited.has(id))
      .map(
        (id) => `source “${id}” is listed but never cited: add <Source id="${id}" /> or drop it`,
      ),
    ...[...cited]
      .filter((id) => !data.sources.includes(id))
      .map((id) => `source “${id}” is cited but not listed: add it to “sources”`),
  ];
};

const linkProblems = ({ body, data }: ArticleToCheck, library: LibraryToCheck) => {
  const slugs = new Set(library.articles.map(({ id }) => id));
  const exists = (path: string) =>
    library.pages.has(path) || slugs.has(/^\/articles\/([^/]+)\/$/u.exec(path)?.[1] ?? '');
  return [
    ...mentioned(body, /\]\((\/[^)#\s]*)/gu)
      .filter((path) => !exists(path))
      .map((path) => `the link to ${path} leads nowhere: mend the path or take the link out`),
    ...data.related
      .filter((slug) => !slugs.has(slug))
      .map((slug) => `related article “${slug}” does not exist: name one that does`),
    ...mentioned(body, /<Checklist id="([^"]*)"/gu)
      .filter((id) => !library.checklists.has(id))
      .map((id) => `checklist “${id}” does not exist: write src/content/checklists/${id}.yaml`),
  ];
};

/**
 * Everything that is wrong with the library and that a schema of one file cannot see. Each problem
 * names the file and says what to do.
 */
export const libraryProblems = (library: LibraryToCheck): string[] =>
  library.articles.flatMap((article) =>
    [
      ...(library.topics.has(article.data.topic)
        ? []
        : [
            `topic “${article.data.topic}” is unknown: use one of ${[...library.topics].join(', ')}`,
          ]),
      ...(isOverdue(article.data.reviewDue, library.today)
        ? ['its review is overdue: check it against its sources, then set new review dates']
        : []),
      ...sourceProblems(article, library.sources),
      ...linkProblems(article, library),
    ].map((problem) => `src/content/articles/${article.id}.mdx: ${problem}.`),
  );
