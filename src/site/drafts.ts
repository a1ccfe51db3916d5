import type { AstroIntegration } from 'astro';

/**
 * Lets `npm run dev` show drafts, and nothing else. What decides is the command that runs:
 * `import.meta.env.DEV` is also true where the environment of a build happens to have a `DEV`.
 */
export const draftsInDev = (): AstroIntegration => ({
  name: 'small-hours:drafts-in-dev',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      updateConfig({ vite: { define: { __SHOWS_DRAFTS__: JSON.stringify(command === 'dev') } } });
    },
  },
});
