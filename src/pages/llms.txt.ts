import type { APIContext } from 'astro';
import { loadLibrary } from '../site/library.ts';
import { project } from '../site/project.ts';
import { urls } from '../site/urls.ts';

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
    '## Safety',
    '',
    `- [When to get help](${absolute(urls.help())}): warning signs and numbers to call`,
    '',
  ];
  return new Response(lines.join('\n'));
};
