/** What each kind of file is called on the wire, by the ending of its name. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  ico: 'image/x-icon',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
};

/** The endings that are text, and so get smaller: each such file is compressed at build time. */
export const textEndings = ['html', 'css', 'js', 'json', 'svg', 'txt', 'webmanifest', 'xml'];

/** A way of compressing: as `Accept-Encoding` calls it, and the ending of the file beside the file. */
export interface Encoding {
  name: 'br' | 'zstd' | 'gzip';
  ending: '.br' | '.zst' | '.gz';
}

/** The ways a file is compressed at build time; where a browser takes several, the first wins. */
export const encodings: readonly Encoding[] = [
  { name: 'br', ending: '.br' },
  { name: 'zstd', ending: '.zst' },
  { name: 'gzip', ending: '.gz' },
];
