// cspell:ignore llms
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** One thing that the site serves, as an example of all of its kind. */
export interface Kind {
  name: string;
  /** Its address: `/articles/naps/`. */
  path: string;
  /** Its file, relative to the built site: `articles/naps/index.html`. */
  file: string;
}

const firstFolder = (site: string, folder: string): string =>
  readdirSync(path.join(site, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()[0] ?? '';

const firstFile = (site: string, folder: string, ending: string): string =>
  readdirSync(path.join(site, folder))
    .filter((name) => name.endsWith(ending))
    .sort()[0] ?? '';

/** One of each kind of page and file of the built site in the folder `site`. */
export function pageKinds(site: string): Kind[] {
  const page = (name: string, folder: string): Kind => ({
    name,
    path: folder === '' ? '/' : `/${folder}/`,
    file: path.posix.join(folder, 'index.html'),
  });
  const file = (name: string, where: string): Kind => ({ name, path: `/${where}`, file: where });
  const first = (folder: string) => `${folder}/${firstFolder(site, folder)}`;
  const hashed = (ending: string) => `_astro/${firstFile(site, '_astro', ending)}`;
  const index = first('search-index');
  return [
    page('home', ''),
    page('list of articles', 'articles'),
    page('article', first('articles')),
    page('topic', first('topics')),
    page('age', first('ages')),
    page('routine', 'routine'),
    page('progress', 'progress'),
    page('trip', 'holiday'),
    page('search', 'search'),
    page('sources', first('sources')),
    page('help', 'help'),
    file('feed', 'rss.xml'),
    file('sitemap', 'sitemap-index.xml'),
    file('robots', 'robots.txt'),
    file('for language models', 'llms.txt'),
    file('security contact', '.well-known/security.txt'),
    file('manifest', 'manifest.webmanifest'),
    file('open data', 'ages.json'),
    file('icon (SVG)', 'favicon.svg'),
    file('icon (PNG)', 'icon-192.png'),
    file('hashed script', hashed('.js')),
    file('hashed style sheet', hashed('.css')),
    file('font', hashed('.woff2')),
    file('start of the search index', 'search-index/start.json'),
    file('file of the search index', `${index}/${firstFile(site, index, '.json')}`),
  ];
}
