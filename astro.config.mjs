// @ts-check
import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { chosenBrand } from './src/site/chosen-brand.ts';
import { draftsInDev } from './src/site/drafts.ts';
import { hostingFiles } from './src/site/hosting/hosting-files.ts';
import { lightPreload } from './src/site/light-preload.ts';
import { offline } from './src/site/offline-build.ts';
import { workerPolicy } from './src/offline/worker-policy.ts';
import { lightBeforePaint } from './src/storage/light-before-paint.ts';

const sha256 = (/** @type {string} */ text) =>
  /** @type {`sha256-${string}`} */ (
    `sha256-${createHash('sha256').update(text).digest('base64')}`
  );

export default defineConfig({
  // SITE_URL is where the built site will live; only canonical links, feeds and the sitemap use it.
  site: process.env['SITE_URL'] ?? 'https://smallhours.example',
  base: process.env['BASE_PATH'] ?? '/',
  trailingSlash: 'always',
  // The default of Astro 7 ('jsx') glues words together across line breaks.
  compressHTML: true,
  // One cached style sheet for every page beats repeating it in each.
  build: { inlineStylesheets: 'never' },
  integrations: [
    draftsInDev(),
    mdx(),
    preact(),
    sitemap({ filter: (page) => !/\/(?:search|offline)\/$/u.test(page) }),
    // Last, in this order: the worker lists what the others wrote, the host’s files name that too.
    offline(),
    hostingFiles(),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [chosenBrand(), lightPreload()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Two shared files: what every page needs of storage for the light, and what every
              // tool needs. Fewer round trips than many small ones, and they compress better.
              codeSplitting: {
                groups: [
                  {
                    name: 'light',
                    priority: 2,
                    test: /src\/storage\/(device|light|listeners|looked-for-key)|site\/(light|page)-state|vite\/preload-helper|rolldown/,
                  },
                  {
                    name: 'tools',
                    priority: 1,
                    test: /node_modules\/preact|src\/components\/(ui\/(Icon|SaveNotice|FieldProblem|Segments|Disclosure|StepperField|use-(focus|hold))|store-state)|src\/storage\/(answers|envelope|kind|other-tabs|set-aside|settings|stamped|(create-)?store)\.|src\/domain\/calendar-date/,
                  },
                  // What every planned day needs: the builder’s page and the sheet for the fridge.
                  {
                    name: 'plan',
                    test: /src\/domain\/(child-age|day-(?!text)|dynamic|family(-day|-fields)?\.|flex|penalties|plan-|routine-request|sleep-needs|stretches|time-of-day|today-log|weekday)|src\/storage\/routine|routine\/(routine-state|plan-words|problem-said)|ui\/(Segments|age-words|duration-words)\.|rolldown/,
                  },
                  // Small things that are kept: alone, each file costs its own frame.
                  {
                    name: 'small',
                    test: /src\/storage\/(last-backup|saved-at|searches)\.|ui\/UndoNotice/,
                  },
                  {
                    name: 'builder',
                    test: /routine\/(day-rows|panels|plan-parts|DayList|PlanResult|Routine\.|RoutineFields|AgeField|mount-routine\.|SleepTotals|share-link)|ui\/(Sky\.|use-(?!focus|hold|rows))|age-input/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        // Text can't become script: no file may write HTML or start a script from a string, apart
        // from the one policy that names the service worker (docs/decisions/012).
        "require-trusted-types-for 'script'",
        `trusted-types ${workerPolicy}`,
      ],
      scriptDirective: {
        resources: ["'self'"],
        // The one inline script: it sets the light before the first paint, so that nothing flashes.
        hashes: [sha256(lightBeforePaint)],
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
