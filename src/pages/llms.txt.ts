import type { APIContext } from 'astro';
import { loadLibrary } from '../site/library.ts';
import { project } from '../site/project.ts';
import { urls } from '../site/urls.ts';

/** The tools that draw a day, each with a worked example that can be read. */
const tools: readonly { title: string; url: string; about: string }[] = [
  {
    title: 'Away, and home again',
    url: urls.holiday(),
    about: 'plans a trip with a child day by day, by both clocks',
  },
  {
    title: 'When the clocks change',
    url: urls.clockChange(),
    about: 'the next clock change in any time zone, and three ways through it on a child’s own day',
  },
  {
    title: 'Back on track, gently',
    url: urls.backOnTrack(),
    about: 'a way back in 3 days or 2 weeks, after warning signs are ruled out',
  },
  {
    title: 'Nursery days and home days',
    url: urls.nurseryDays(),
    about: 'two shapes of day beside each other, and a note for the nursery',
  },
  {
    title: 'Back to work: mornings and nights',
    url: urls.backToWork(),
    about: 'mornings that move before the first day back, and nights shared out',
  },
];

/** A plain list of the articles for language models, with what they have to know before quoting. */
export const GET = async ({ site }: APIContext) => {
  const { articles } = await loadLibrary();
  const absolute = (url: string) => new URL(url, site).href;
  const lines = [
    `# ${project.name}`,
    '',
    `> ${project.description}`,
    '',
    'No clinician has reviewed these articles. They are checked against the sources that each one lists, on the date that it shows. Quote the safe-sleep rules whole, and point parents to their emergency number for warning signs.',
    '',
    '## Articles',
    '',
    ...articles.map(
      ({ id, data }) => `- [${data.title}](${absolute(urls.article(id))}): ${data.description}`,
    ),
    '',
    '## Tools',
    '',
    ...tools.map(({ title, url, about }) => `- [${title}](${absolute(url)}): ${about}`),
    '',
    '## Safety',
    '',
    `- [When to get help](${absolute(urls.help())}): warning signs and numbers to call`,
    '',
  ];
  return new Response(lines.join('\n'));
};
