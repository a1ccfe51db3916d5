/** What a direct dependency is for. */
export interface Reason {
  /** One line: what we would have to write ourselves without it. */
  why: string;
  /** Whether some of its code is sent to readers. */
  reachesReaders?: true;
}

/** Why each package of package.json is there. A new one needs a line, and an old one loses its own. */
export const reasons: Readonly<Record<string, Reason>> = {
  '@astrojs/check': { why: 'the types of .astro files' },
  '@astrojs/mdx': { why: 'articles with components in them' },
  '@astrojs/preact': { why: 'the islands in Astro’s pages', reachesReaders: true },
  '@astrojs/rss': { why: 'the feed' },
  '@astrojs/sitemap': { why: 'the sitemap' },
  '@axe-core/playwright': { why: 'what a machine can tell of accessibility' },
  '@playwright/test': { why: 'tests in a real browser' },
  '@testing-library/preact': { why: 'tests of islands through roles and text' },
  '@types/node': { why: 'the types of Node' },
  astro: { why: 'makes plain pages of articles', reachesReaders: true },
  cspell: { why: 'British spelling' },
  esbuild: { why: 'puts the worker into one file' },
  eslint: { why: 'mistakes in code, and which room imports which' },
  'eslint-plugin-astro': { why: 'the same for .astro files' },
  'eslint-plugin-boundaries': { why: 'the rooms' },
  'eslint-plugin-jsx-a11y-x': { why: 'mistakes of accessibility in islands' },
  'fast-check': { why: 'properties instead of single cases' },
  'happy-dom': { why: 'a page for tests that need no browser' },
  'html-validate': { why: 'mistakes in the built pages' },
  'ical.js': { why: 'reads our calendar files as another program would' },
  knip: { why: 'code that nobody uses' },
  linkinator: { why: 'links that lead nowhere' },
  'markdownlint-cli2': { why: 'mistakes in Markdown' },
  node: { why: 'the right Node, whichever is installed' },
  pagefind: { why: 'a search to measure ours against (`npm run bench:search`)' },
  preact: { why: 'the islands', reachesReaders: true },
  prettier: { why: 'one layout of code' },
  'prettier-plugin-astro': { why: 'the same for .astro files' },
  'schema-dts': { why: 'the types of structured data' },
  stylelint: { why: 'mistakes in style sheets' },
  'stylelint-config-standard': { why: 'its rules' },
  syllable: { why: 'the reading grade of articles (`npm run reading`)' },
  'temporal-polyfill': {
    why: 'time zones and clock changes where a browser lacks Temporal',
    reachesReaders: true,
  },
  'ts-ics': { why: 'calendar files', reachesReaders: true },
  typescript: { why: 'types' },
  'typescript-eslint': { why: 'lint rules that know the types' },
  uqr: { why: 'the code to point a phone at', reachesReaders: true },
  vitest: { why: 'tests that need no browser' },
  'workbox-build': { why: 'what is in the build, with a digest of each file' },
  'workbox-strategies': { why: 'answers from what is kept', reachesReaders: true },
  yaml: { why: 'reads content in tests and scripts' },
};
