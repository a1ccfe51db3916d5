import type {
  Article as ArticleNode,
  BreadcrumbList,
  Graph,
  WebSite,
  WithContext,
} from 'schema-dts';
import { project } from './project.ts';
import { isoDate } from './review.ts';

/** One step of a breadcrumb trail: its name and its full address. */
export interface Crumb {
  name: string;
  url: string;
}

const publisher = (site: string) =>
  ({ '@type': 'Organization', name: project.name, url: site }) as const;

const breadcrumbs = (crumbs: readonly Crumb[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});

/** Structured data of the home page: the site and where its search is. */
export const websiteData = (site: string, search: string): WithContext<WebSite> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: project.name,
  description: project.description,
  url: site,
  inLanguage: project.language,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
    // @ts-expect-error schema.org's own recipe for search actions uses this hyphenated key.
    'query-input': 'required name=search_term_string',
  },
});

/**
 * Structured data of an article. It names no author and no medical reviewer, because there is
 * none: the publisher is the project.
 */
export const articleData = (article: {
  site: string;
  url: string;
  crumbs: readonly Crumb[];
  title: string;
  description: string;
  published: Date;
  updated: Date;
  /** The addresses of its sources. */
  citations: readonly string[];
}): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      headline: article.title,
      description: article.description,
      datePublished: isoDate(article.published),
      dateModified: isoDate(article.updated),
      inLanguage: project.language,
      isAccessibleForFree: true,
      license: project.licence,
      mainEntityOfPage: article.url,
      author: publisher(article.site),
      publisher: publisher(article.site),
      citation: [...article.citations],
    } satisfies ArticleNode,
    breadcrumbs(article.crumbs),
  ],
});
