/**
 * Vite wraps each `import()` in a helper that can wait for style sheets and retry: 0.9 kB on every
 * page that loads anything later. Here every style sheet is linked in its page, so there is nothing
 * to wait for: the wrapping comes off again, and the helper is left empty (docs/decisions/006).
 */
const wrapped =
  /__vitePreload\((?:\(\) => |async \(\) => \{\s*const \{[^}]*\} = await )(import\([^()]*\))(?:;\s*return \{[^}]*\};?\s*\})?, __VITE_PRELOAD__\)/gu;

const helper = 'export const __vitePreload = (load) => load();';

/** The Vite plugin that leaves `import()` as it was written. */
export const lightPreload = () => ({
  name: 'small-hours:light-preload',
  enforce: 'pre' as const,
  configEnvironment: (name: string) =>
    name === 'client'
      ? { build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }
      : undefined,
  load: (id: string) => (id.endsWith('vite/preload-helper.js') ? helper : undefined),
  renderChunk: (code: string) => code.replaceAll(wrapped, '$1'),
});
