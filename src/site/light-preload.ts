/**
 * Vite's helper for `import()` weighs 0.9 kB on every page that loads anything later: it can also
 * wait for style sheets and retry. Here every style sheet is linked in its page, so all that is left
 * to do is to ask for a chunk's own imports at the same time as for the chunk (docs/decisions/006).
 */
const helper = 'export const __vitePreload = (load) => load();';

/** The Vite plugin that puts the light helper in the place of Vite's own. */
export const lightPreload = () => ({
  name: 'small-hours:light-preload',
  enforce: 'pre' as const,
  configEnvironment: (name: string) =>
    name === 'client'
      ? { build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }
      : undefined,
  load: (id: string) => (id.endsWith('vite/preload-helper.js') ? helper : undefined),
});
