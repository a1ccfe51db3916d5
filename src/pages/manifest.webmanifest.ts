import { frame } from '../brand/index.ts';
import { project } from '../site/project.ts';
import { href, urls } from '../site/urls.ts';

/** What the site is called and looks like on a home screen. */
export const GET = () =>
  new Response(
    JSON.stringify({
      name: project.name,
      short_name: project.name,
      description: project.description,
      lang: project.language,
      start_url: urls.home(),
      scope: urls.home(),
      display: 'standalone',
      background_color: frame[1],
      theme_color: frame[1],
      icons: [
        { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
        { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
        { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      ],
    }),
  );
