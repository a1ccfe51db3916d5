/**
 * Import resolver for eslint-plugin-boundaries. Every import of ours is a relative path that
 * carries its extension, so its target is plain path arithmetic: nothing is guessed, nothing is
 * read from disk, and an import of a file that does not exist yet is judged by its room too.
 */
import path from 'node:path';

export const interfaceVersion = 2;

/** Finds a relative import; leaves packages and virtual modules (`astro:content`) to others. */
export function resolve(source, importer) {
  if (!source.startsWith('.')) return { found: false };
  const [file] = source.split('?');
  // A script inside a component is linted under a made-up name below it: `Name.astro/0_0.ts`.
  const home = importer.replace(/(\.astro)[\\/].*$/, '$1');
  return { found: true, path: path.resolve(path.dirname(home), file) };
}
