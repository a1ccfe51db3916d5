import type { APIContext } from 'astro';
import { urls } from '../../site/urls.ts';

/** How to report a security problem (RFC 9116). It expires a year after the site was built. */
export const GET = ({ site }: APIContext) => {
  const absolute = (url: string) => new URL(url, site).href;
  const expires = new Date();
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return new Response(
    [
      `Contact: ${absolute(`${urls.about()}#contact`)}`,
      `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
      'Preferred-Languages: en',
      `Canonical: ${absolute(new URL('.well-known/security.txt', absolute(urls.home())).pathname)}`,
      '',
    ].join('\n'),
  );
};
