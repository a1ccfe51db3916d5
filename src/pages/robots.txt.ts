import type { APIContext } from 'astro';
import { href } from '../site/urls.ts';

/** Everything may be read; the sitemap is named. */
export const GET = ({ site }: APIContext) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`,
  );
