/** An address that people and programs guess, and where the thing is. Paths without the base path. */
export interface Redirect {
  from: string;
  to: string;
}

/** Guessed addresses. (A missing slash at the end is mended by every server for itself.) */
export const redirects: readonly Redirect[] = [
  { from: '/feed', to: '/rss.xml' },
  { from: '/feed.xml', to: '/rss.xml' },
  { from: '/atom.xml', to: '/rss.xml' },
  { from: '/rss', to: '/rss.xml' },
  { from: '/sitemap.xml', to: '/sitemap-index.xml' },
  { from: '/favicon.ico', to: '/favicon.svg' },
  { from: '/apple-touch-icon.png', to: '/icon-180.png' },
  { from: '/security.txt', to: '/.well-known/security.txt' },
];
