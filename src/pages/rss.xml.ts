import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { loadLibrary } from '../site/library.ts';
import { project } from '../site/project.ts';
import { urls } from '../site/urls.ts';

/** The feed: every article, newest change first. */
export const GET = async ({ site }: APIContext) => {
  const { articles } = await loadLibrary();
  return rss({
    title: project.name,
    description: project.description,
    site: new URL(urls.home(), site).href,
    customData: `<language>${project.language}</language>`,
    items: articles
      .toSorted((a, b) => b.data.updated.getTime() - a.data.updated.getTime())
      .map(({ id, data }) => ({
        title: data.title,
        description: data.description,
        link: urls.article(id),
        pubDate: data.updated,
      })),
  });
};
