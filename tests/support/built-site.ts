import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Window } from 'happy-dom';

/** One page of the built site. */
export interface BuiltPage {
  /** Its path on the site: `/articles/safe-sleep/`, or `/404.html`. */
  url: string;
  html: string;
  document: Document;
}

const parser = new new Window().DOMParser();

/** Every file under `folder` whose name ends in one of `endings`, relative to it, in order. */
export function filesOf(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort();
}

/** Every built page, in the order of their addresses. */
export function builtPages(dist = 'dist'): BuiltPage[] {
  return filesOf(dist, '.html').map((file) => {
    const html = readFileSync(path.join(dist, file), 'utf8');
    const document = parser.parseFromString(html, 'text/html') as unknown as Document;
    return { url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, document };
  });
}

/**
 * The file of `dist` that a link on `page` loads, or undefined where it leads to another origin.
 * Throws where the file does not exist: a page must not ask for what is not there.
 */
export function loadedFile(link: string, page: string, dist = 'dist'): string | undefined {
  const target = new URL(link, new URL(page, 'http://site.invalid'));
  if (target.host !== 'site.invalid') return undefined;
  const file = path.join(dist, decodeURIComponent(target.pathname));
  if (!existsSync(file)) throw new Error(`${page} loads ${link}, which was not built.`);
  return file;
}
