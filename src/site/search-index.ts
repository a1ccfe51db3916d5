import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Throws one error that holds every message, if there is any. */
const refuse = (errors: readonly string[]) => {
  if (errors.length > 0) throw new Error(`The search index failed: ${errors.join('; ')}`);
};

/** Pagefind brings user interfaces of its own; the site has one, on its JS API. */
const dropUnusedParts = async (folder: URL) => {
  const unused = (await readdir(folder)).filter((name) => /-ui|-highlight|-component/u.test(name));
  await Promise.all(unused.map((name) => rm(new URL(name, folder))));
};

/**
 * Writes the search index into `pagefind/` of the built site, from the parts of pages that carry
 * `data-pagefind-body`. Any error, or an empty index, fails the build: a site whose search is
 * silently broken is worse than no new site.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'small-hours:search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      try {
        const created = await createIndex({ includeCharacters: '' });
        refuse(created.errors);
        const { index } = created;
        if (!index) throw new Error('The search index could not be started.');
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        refuse(added.errors);
        if (added.page_count === 0) refuse(['no page carries data-pagefind-body']);
        const written = await index.writeFiles({
          outputPath: fileURLToPath(new URL('pagefind/', dir)),
        });
        refuse(written.errors);
        await dropUnusedParts(new URL('pagefind/', dir));
        logger.info(`${added.page_count} pages in the search index`);
      } finally {
        await close();
      }
    },
  },
});
