/**
 * The rooms of the house and which room may import which, for eslint-plugin-boundaries:
 * pages → layouts → components → `*-state.ts` → storage → domain.
 */
import { fileURLToPath } from 'node:url';
import boundaries from 'eslint-plugin-boundaries';

const islands = 'search|routine|progress|data|trip';

/** First match wins, so the narrow patterns stand above the wide ones. */
const files = [
  ['style', 'src/{styles,layouts,pages,components}/**/*.css'],
  ['asset', 'src/{assets,icons,styles}/**'],
  ['asset', 'src/**/*.{svg,woff2,png,webp,avif}'],
  ['page', 'src/pages/**'],
  ['page', 'src/pages/.well-known/**'],
  ['layout', 'src/layouts/**'],
  ['site', 'src/site/**'],
  ['site', 'src/content.config.ts'],
  ['content', 'src/content/**'],
  // What the site is called, and how it looks: words and colours that know nothing.
  ['brand', 'src/brand/**'],
  ['domain', 'src/domain/**'],
  // The one inline script, as a string that layouts print into the page's head.
  ['before-paint', 'src/storage/light-before-paint.ts'],
  ['storage', 'src/storage/**'],
  // The worker that keeps the site on the device, and what pages ask of it.
  ['offline', 'src/offline/**'],
  ['ui', 'src/components/ui/**'],
  ['site-state', 'src/components/site/{highlight,kept-pages,light,page,whole-site}-state.ts'],
  // How every island's state listens to a store, and hears when it was saved.
  ['store-state', 'src/components/{store,saved}-state.ts'],
  // A script inside an .astro file is linted as `Name.astro/0_0.ts`.
  ['astro-script', 'src/components/**/*.astro/*'],
  ['astro', 'src/components/**/*.astro'],
].map(([category, pattern]) => ({ category, pattern }));

const islandFiles = [
  { category: 'state', pattern: `src/components/(${islands})/**/*-state.ts`, capture: ['island'] },
  // Words and small reckonings of an island, which its state needs too.
  { category: 'helper', pattern: `src/components/(${islands})/**/*.ts`, capture: ['island'] },
  { category: 'island', pattern: `src/components/(${islands})/**`, capture: ['island'] },
  // Beside .astro components: plain tables and helpers of the build (`places.ts`).
  { category: 'component', pattern: 'src/components/**' },
];

/** Files of a category in the island the import stands in. */
const mine = (categories) => ({
  categories,
  captured: { island: '{{ from.file.captured.island }}' },
});

function may(from, to) {
  const allow = to.map((target) => ({
    to: { file: typeof target === 'string' ? { categories: target } : target },
  }));
  return { from: { file: { categories: from } }, allow };
}

/** What anything that is rendered by the build may import. */
const built = ['component', 'ui', 'site', 'brand', 'domain', 'style', 'asset'];

const policies = [
  may('domain', ['domain']),
  may('storage', ['storage', 'before-paint', 'domain']),
  may('before-paint', ['storage', 'domain']),
  may('offline', ['offline', 'storage', 'domain']),
  may('store-state', ['storage', 'domain']),
  may('state', [mine('state'), mine('helper'), 'store-state', 'storage', 'domain']),
  may('brand', ['brand']),
  may('helper', [mine('helper'), 'ui', 'brand', 'domain']),
  may('site-state', ['site-state', 'offline', 'storage', 'domain']),
  may('ui', ['ui', 'brand', 'style', 'asset']),
  may('island', [
    mine('island'),
    mine('state'),
    mine('helper'),
    'ui',
    'brand',
    'domain',
    'style',
    'asset',
  ]),
  may('component', [
    'component',
    'astro',
    'site',
    'brand',
    'site-state',
    'ui',
    'domain',
    'style',
    'asset',
  ]),
  may('astro-script', [
    'component',
    'site-state',
    'offline',
    'state',
    'helper',
    'island',
    'ui',
    'domain',
    'style',
  ]),
  may('astro', [...built, 'astro', 'island', 'helper', 'before-paint']),
  may('layout', [...built, 'layout', 'astro', 'before-paint']),
  may('page', [...built, 'layout', 'astro', 'island', 'helper']),
  may('site', ['site', 'brand', 'domain', 'content']),
];

const refusal =
  'This room may not import that one. Direction: pages → layouts → components → *-state.ts → ' +
  'storage → domain; islands meet only through storage (see "Rooms" in README.md).';

/** The boundary rules over all of src/. */
export const roomRules = {
  name: 'small-hours/rooms',
  files: ['src/**/*.{ts,tsx,mjs,astro}', 'src/**/*.astro/*'],
  ignores: ['src/*.d.ts'],
  plugins: { boundaries },
  settings: {
    'boundaries/root-path': fileURLToPath(new URL('../../', import.meta.url)),
    'boundaries/files': [...files, ...islandFiles],
    'boundaries/files-single-match': true,
    'boundaries/legacy-templates': false,
    'import/resolver': { [fileURLToPath(new URL('path-resolver.mjs', import.meta.url))]: {} },
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkUnknownLocals: true,
        checkInternals: true,
        message: refusal,
        policies,
      },
    ],
    'boundaries/no-unknown-files': 'error',
  },
};
