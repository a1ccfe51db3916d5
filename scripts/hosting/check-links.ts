// cspell:ignore llms
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtFiles } from '../../src/site/hosting/hosting-files.ts';
import { builtPages } from '../../tests/support/built-site.ts';
import type { Report } from './report.ts';

/** Every attribute that holds an address. */
const holders = ['href', 'src', 'action', 'formaction', 'component-url', 'renderer-url'];

/** Addresses of a page that lead somewhere on this site, whole or from its root. */
function ownLinks(document: Document, origin: string, page: string): URL[] {
  return holders
    .flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name) ?? ''),
    )
    .concat(
      [...document.querySelectorAll('meta[property="og:url"], meta[property="og:image"]')].map(
        (one) => one.getAttribute('content') ?? '',
      ),
    )
    .filter((link) => link !== '' && !link.startsWith('#'))
    .map((link) => new URL(link, new URL(page, origin)))
    .filter((link) => link.origin === origin);
}

/** Files that name addresses of the site in text: feeds, lists, the manifest. */
const lists = ['rss.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'llms.txt', 'robots.txt'];

/**
 * Follows every address in a site that was built under `base` (`/small-hours`) for `origin`, in pages,
 * style sheets, lists and the manifest: each has to be under the base, and a file has to be there.
 */
export function checkLinks(report: Report, folder: string, origin: string, base: string): void {
  const leads = (address: string): boolean => {
    const { pathname } = new URL(address, origin);
    if (!pathname.startsWith(`${base}/`)) return false;
    const file = path.join(folder, decodeURIComponent(pathname.slice(base.length)));
    return existsSync(file.endsWith('/') ? `${file}index.html` : file);
  };
  for (const { url, document } of builtPages(folder)) {
    const links = ownLinks(document, origin, base + url);
    const wrong = new Set(links.map(({ href }) => href).filter((link) => !leads(link)));
    // What is not there has no address; its head names one that nobody follows.
    if (url === '/404.html') wrong.delete(`${origin}${base}/404/`);
    report.check(`${url}: ${links.length} addresses`, links.length > 5 && wrong.size === 0, [
      ...wrong,
    ]);
  }
  for (const list of lists) {
    const text = readFileSync(path.join(folder, list), 'utf8');
    const links = [...text.matchAll(/https?:\/\/[^\s<>()"]+/gu)].map(([link]) => link);
    const own = links.filter((link) => new URL(link).origin === origin);
    const wrong = own.filter((link) => !leads(link));
    report.check(`${list}: ${own.length} addresses`, own.length > 0 && wrong.length === 0, wrong);
  }
  for (const sheet of builtFiles(folder).filter((file) => file.endsWith('.css'))) {
    const css = readFileSync(path.join(folder, sheet), 'utf8');
    const links = [...css.matchAll(/url\(["']?([^"')]+)/gu)].map(([, link = '']) => link);
    const wrong = links.filter((link) => !leads(new URL(link, `${origin}${base}/${sheet}`).href));
    report.check(`${sheet}: ${links.length} addresses`, wrong.length === 0, wrong);
  }
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.webmanifest'), 'utf8')) as {
    start_url: string;
    scope: string;
    icons: { src: string }[];
  };
  const named = [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)];
  const wrong = named.filter((address) => !leads(address));
  report.check(`the manifest: ${named.length} addresses`, wrong.length === 0, wrong);
}
