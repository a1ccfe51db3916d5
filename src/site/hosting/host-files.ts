import { cacheRuleOf, cacheRules, foreverPaths, freshPaths, pathPattern } from './cache-rules.ts';
import { safetyHeaders } from './headers.ts';
import { redirects } from './redirects.ts';

const note =
  '# Made from src/site/hosting/. To change it, change that and run `npm run deploy:files`.';

const block = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The paths that `_headers` needs to give each built file its one cache rule. Hosts join the values
 * of all rules that fit, so these may never overlap: hence a folder of pages each, and no `/*`.
 */
function pathsOf(files: readonly string[]): string[] {
  const special = [...foreverPaths, ...freshPaths];
  const covered = special.map((path) => new RegExp(pathPattern(path), 'u'));
  const rest = files
    .map((file) => `/${file}`)
    .filter((path) => !covered.some((pattern) => pattern.test(path)))
    .map((path) => (path === '/index.html' ? '/' : path.replace(/^(\/[^/]+\/).*$/u, '$1*')));
  const mixed = rest.find((path) =>
    special.some((one) => path.endsWith('*') && one.startsWith(path.slice(0, -1))),
  );
  if (mixed) {
    throw new Error(
      `${mixed} holds files without a cache rule: add them to src/site/hosting/cache-rules.ts.`,
    );
  }
  return [...special, ...new Set(rest.toSorted())];
}

/** Whether a folder of the built site, as `/name/*`, has pages in it. */
const hasPages = (path: string, files: readonly string[]) =>
  path.endsWith('/*') &&
  files.some((file) => `/${file}`.startsWith(path.slice(0, -1)) && file.endsWith('.html'));

/**
 * The text of `_headers` for Netlify and Cloudflare Pages.
 * @param files what was built, relative to `dist`, with `/` between folders
 * @param base the path the site lives under, without a slash at its end
 */
export function headersFile(files: readonly string[], base = ''): string {
  const blocks = pathsOf(files).map((path) => {
    const { value } = hasPages(path, files)
      ? cacheRules.fresh
      : cacheRuleOf(path.replace(/\*$/u, 'x'));
    return block(base + path, { 'Cache-Control': value });
  });
  return `${[note, block(`${base}/*`, safetyHeaders), ...blocks].join('\n\n')}\n`;
}

/** The text of `_redirects` for Netlify and Cloudflare Pages, under the base path. */
export const redirectsFile = (base = ''): string =>
  `${[note, ...redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301`)].join('\n')}\n`;
