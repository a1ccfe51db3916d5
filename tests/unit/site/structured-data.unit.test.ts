import { expect, test } from 'vitest';
import { articleData, websiteData } from '../../../src/site/structured-data.ts';

interface Node {
  '@type': string;
  [key: string]: unknown;
}

const site = 'https://smallhours.example/';
const article = {
  site,
  url: `${site}articles/naps/`,
  crumbs: [
    { name: 'Home', url: site },
    { name: 'Nights', url: `${site}topics/nights/` },
  ],
  title: 'Short naps',
  description: 'Why naps are short.',
  published: new Date('2026-11-23'),
  updated: new Date('2027-01-02'),
  citations: ['https://doi.org/10.1/x', 'https://www.nhs.uk/y'],
};

const graphOf = (data: object) =>
  (JSON.parse(JSON.stringify(data)) as { '@context': string; '@graph': Node[] })['@graph'];
const node = (type: string) => graphOf(articleData(article)).find((one) => one['@type'] === type);

test('an article says what it is, when it was written and changed, and what it stands on', () => {
  expect(node('Article')).toMatchObject({
    headline: 'Short naps',
    description: 'Why naps are short.',
    datePublished: '2026-11-23',
    dateModified: '2027-01-02',
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    mainEntityOfPage: article.url,
    citation: article.citations,
  });
});

test('an article names no person and no medical reviewer, because there is none', () => {
  const text = JSON.stringify(articleData(article));
  expect(text).not.toMatch(/"Person"|reviewedBy|MedicalWebPage|MedicalAudience|lastReviewed/u);
  const organisation = { '@type': 'Organization', name: 'Small Hours', url: site };
  expect(node('Article')?.['author']).toEqual(organisation);
  expect(node('Article')?.['publisher']).toEqual(organisation);
});

test('an article’s way home is counted from 1, with full addresses', () => {
  expect(node('BreadcrumbList')?.['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: site },
    { '@type': 'ListItem', position: 2, name: 'Nights', item: `${site}topics/nights/` },
  ]);
});

test('the site says where its search is', () => {
  const data = JSON.parse(JSON.stringify(websiteData(site, `${site}search/`))) as Node;
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'Small Hours',
    url: site,
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: `${site}search/?q={search_term_string}` },
    },
  });
});
