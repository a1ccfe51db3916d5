import { getCollection, render } from 'astro:content';
import type { AgeSpan } from '../domain/search-numbers.ts';
import type { Section } from '../domain/search-passage.ts';
import { sleepNeedsAt, type SleepNeeds } from '../domain/sleep-needs.ts';
import { loadHelplines } from './helplines.ts';
import { loadLibrary, type Article } from './library.ts';
import type { SearchPage } from './search-levels.ts';
import { tools } from './search-tools.ts';
import { urls } from './urls.ts';

/** The words of a number of an age: months, and which number. */
type Band = (age: number, show: string) => string;

/** The words of MDX without its imports, tags and signs. */
export const textOfMdx = (body: string): string =>
  body
    .replaceAll(/^import .*$/gmu, '')
    .replaceAll(/<(?:SafeSleep|GetHelpNow|SideNote)[^>]*?title="([^"]*)"[^>]*>/gu, '$1. ')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\{\/\*.*?\*\/\}/gsu, ' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/^\s*(?:[-*]|\d+\.|#+)\s+/gmu, '')
    .replaceAll(/[*_`|]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[.,;:!?])/gu, '')
    .trim();

/** How the site says what its pages work out. */
export interface SaidBySite {
  /** An article’s ages. */
  ages: (ages: AgeSpan) => string;
  /** What <SleepBand> prints for its `show`. */
  band: (needs: SleepNeeds, show: string) => string;
}

/** A body with the words that <SleepBand> and <Sign> print, in their place. */
const asPrinted = (body: string, signs: ReadonlyMap<string, string>, band: Band): string =>
  body
    .replaceAll(
      /<SleepBand age=\{([\d.]+)\} show="([^"]*)" \/>/gu,
      (_, age: string, show: string) => band(Number(age), show),
    )
    .replaceAll(/<Sign id="([^"]*)">/gu, (_, id: string) => signs.get(id) ?? '');

const sectionsOf = async (
  article: Article,
  printed: (body: string) => string,
): Promise<Section[]> => {
  const { headings } = await render(article);
  const top = headings.filter(({ depth }) => depth === 2);
  const [intro = '', ...rest] = printed(article.body ?? '').split(/^##\s+.*$/mu);
  const { description, inShort } = article.data;
  return [
    ['', '', [description, ...inShort, textOfMdx(intro)].join(' ')],
    ...rest.map((body, at): Section => {
      const heading = top[at];
      return [heading?.text ?? '', heading?.slug ?? '', textOfMdx(body)];
    }),
  ];
};

const everyAge = { from: 0, to: 48 };

/** Everything that the search can find: articles, tools, the help page and the glossary’s words. */
export const searchPages = async (said: SaidBySite): Promise<SearchPage[]> => {
  const { articles, bands, topics } = await loadLibrary();
  const ages = bands.map(({ data }) => data);
  const signs = (await getCollection('redFlags')).flatMap(({ data }) => data.signs);
  const wordsOfSigns = new Map(
    signs.flatMap(({ id, inArticles }) => (id && inArticles ? [[id, inArticles] as const] : [])),
  );
  const printed = (body: string) =>
    asPrinted(body, wordsOfSigns, (age, show) => said.band(sleepNeedsAt(age, ages), show));
  const topicTitles = new Map(topics.map(({ id, data }) => [id, data.title]));
  const articlePages = await Promise.all(
    articles.map(async (article): Promise<SearchPage> => {
      const { data, id } = article;
      const topic = topicTitles.get(data.topic) ?? '';
      return {
        url: urls.article(id),
        title: data.title,
        kind: 'Article',
        topic,
        ages: data.ages,
        facts: [topic, said.ages(data.ages)],
        description: data.description,
        question: data.question,
        searchWords: data.searchWords,
        inShort: data.inShort,
        sections: await sectionsOf(article, printed),
      };
    }),
  );
  const toolPages = tools.map((tool): SearchPage => ({
    ...tool,
    kind: 'Tool',
    topic: '',
    ages: everyAge,
    facts: ['Tool'],
    inShort: [],
    sections: [['', '', tool.description]],
  }));
  const lines = (await loadHelplines()).map(({ service, forWhat }) => `${service} ${forWhat}`);
  const help: SearchPage = {
    url: urls.help(),
    title: 'When to get help',
    kind: 'Help',
    topic: '',
    ages: everyAge,
    facts: ['Help'],
    description: 'Warning signs in a baby or toddler, what to do about each, and numbers to call.',
    question: 'Who do I call?',
    searchWords: [
      'emergency',
      '999',
      '911',
      '111',
      'ambulance',
      'not breathing',
      'helpline',
      'phone number',
      'who to call',
      'help',
    ],
    inShort: [],
    sections: [
      ['', '', signs.map(({ text }) => text).join(' ')],
      ['Numbers to call', 'numbers', lines.join('. ')],
    ],
  };
  const bySlug = new Map(articles.map(({ id, data }) => [id, data]));
  const words = (await getCollection('glossary')).map(({ id, data }): SearchPage => ({
    url: `${urls.glossary()}#${id}`,
    title: data.term,
    kind: 'Word',
    topic: '',
    ages: bySlug.get(data.article)?.ages ?? everyAge,
    facts: ['Glossary'],
    description: '',
    question: `What does ${data.term} mean?`,
    searchWords: [...data.us, ...data.also],
    inShort: [],
    sections: [['', '', data.means]],
  }));
  return [...articlePages, ...toolPages, help, ...words];
};
