import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// The files linted here do not exist, so the rules that ask the type checker are left out.
const eslint = new ESLint({
  overrideConfig: tseslint.configs.disableTypeChecked as Linter.Config,
});

async function refusals(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const room = 'boundaries/dependencies';
const wrong: [sentence: string, rule: string, filePath: string, code: string][] = [
  [
    'the domain may not read storage',
    room,
    'src/domain/nap.ts',
    "export { load } from '../storage/plan-store.ts';",
  ],
  [
    'a general button may not know the domain',
    room,
    'src/components/ui/Button.tsx',
    "export { nap } from '../../domain/nap.ts';",
  ],
  [
    'the routine may not import the progress island',
    room,
    'src/components/routine/Tool.tsx',
    "export { Wins } from '../progress/Wins.tsx';",
  ],
  [
    'the routine may not import the state of the progress island',
    room,
    'src/components/routine/Tool.tsx',
    "export { wins } from '../progress/wins-state.ts';",
  ],
  [
    'a component may not import storage directly',
    room,
    'src/components/routine/Tool.tsx',
    "export { load } from '../../storage/plan-store.ts';",
  ],
  [
    'the words of the routine are not the words of the progress island',
    room,
    'src/components/progress/progress-state.ts',
    "export { words } from '../routine/plan-words.ts';",
  ],
  [
    'words do not know the state that uses them',
    room,
    'src/components/routine/plan-words.ts',
    "export { plan } from './plan-state.ts';",
  ],
  [
    'a type is an import too',
    room,
    'src/components/routine/Tool.tsx',
    "export type { Saved } from '../../storage/plan-store.ts';",
  ],
  [
    'an import that is asked for later is an import too',
    room,
    'src/components/routine/Tool.tsx',
    "export const load = () => import('../../storage/plan-store.ts');",
  ],
  [
    'storage may not import a component',
    room,
    'src/storage/plan-store.ts',
    "export { Tool } from '../components/routine/Tool.tsx';",
  ],
  [
    'an island may not import build-time code',
    room,
    'src/components/search/Tool.tsx',
    "export { articleUrl } from '../../site/urls.ts';",
  ],
  [
    'a layout may not import a page',
    room,
    'src/layouts/Base.astro',
    "---\nimport Home from '../pages/index.astro';\n---\n\n<Home />",
  ],
  [
    'a file in no room may not be imported',
    room,
    'src/domain/nap.ts',
    "export { helper } from '../helpers/helper.ts';",
  ],
  [
    'a script inside a component may not import storage',
    room,
    'src/components/site/Light.astro',
    "<script>\n  import { load } from '../../storage/light-store.ts';\n  load();\n</script>",
  ],
  [
    'every file of ours stands in a room',
    'boundaries/no-unknown-files',
    'src/helpers/helper.ts',
    'export const one = 1;',
  ],
  [
    'a component may not name localStorage',
    'no-restricted-globals',
    'src/components/routine/Tool.tsx',
    "export const saved = localStorage.getItem('plan');",
  ],
  [
    'window.localStorage is localStorage',
    'no-restricted-properties',
    'src/components/routine/plan-state.ts',
    "export const saved = window.localStorage.getItem('plan');",
  ],
  [
    'a script inside a component may not name localStorage',
    'no-restricted-globals',
    'src/components/site/Light.astro',
    '<script>\n  localStorage.clear();\n</script>',
  ],
  [
    'the domain may not read the clock',
    'no-restricted-properties',
    'src/domain/nap.ts',
    'export const now = () => Date.now();',
  ],
  [
    'the domain may not make the date of today',
    'no-restricted-syntax',
    'src/domain/nap.ts',
    'export const today = () => new Date();',
  ],
  [
    'the domain may not throw dice',
    'no-restricted-properties',
    'src/domain/nap.ts',
    'export const dice = () => Math.random();',
  ],
  [
    'the domain may not render',
    'no-restricted-imports',
    'src/domain/nap.ts',
    "export { useState } from 'preact/hooks';",
  ],
  [
    'an island may not read the content collections',
    'no-restricted-imports',
    'src/components/search/Tool.tsx',
    "export { getCollection } from 'astro:content';",
  ],
  [
    'nothing prints to the console of a parent',
    'no-console',
    'src/components/search/Tool.tsx',
    "console.log('hello');\nexport const one = 1;",
  ],
  [
    'nothing of ours is a default export',
    'no-restricted-exports',
    'src/domain/nap.ts',
    'export default 1;',
  ],
  [
    'a picture in an island has a text alternative',
    'jsx-a11y-x/alt-text',
    'src/components/search/Tool.tsx',
    'export const picture = <img src="/moon.svg" />;',
  ],
];

const right: [sentence: string, filePath: string, code: string][] = [
  [
    'the domain may import the domain',
    'src/domain/nap.ts',
    "export { window } from './wake-window.ts';",
  ],
  [
    'the domain may work with a date it was given',
    'src/domain/age.ts',
    'export const years = (born: number) => new Date(born).getUTCFullYear();',
  ],
  [
    'storage may name localStorage',
    'src/storage/plan-store.ts',
    "export const saved = () => localStorage.getItem('plan');",
  ],
  [
    'state may import storage and the domain',
    'src/components/routine/plan-state.ts',
    "export { load } from '../../storage/plan-store.ts';\nexport { nap } from '../../domain/nap.ts';",
  ],
  [
    'a state may use the words of its own island',
    'src/components/routine/plan-state.ts',
    "export { words } from './plan-words.ts';\nexport { useStore } from '../store-state.ts';",
  ],
  [
    'the light switch has a state of its own',
    'src/components/site/light-state.ts',
    "export { load } from '../../storage/light-store.ts';",
  ],
  [
    'an island may import its own parts, its state, general pieces, the domain and styles',
    'src/components/routine/Tool.tsx',
    [
      "import './tool.css';",
      "export { Nap } from './Nap.tsx';",
      "export { plan } from './plan-state.ts';",
      "export { Button } from '../ui/Button.tsx';",
      "export { nap } from '../../domain/nap.ts';",
    ].join('\n'),
  ],
  [
    'an Astro component may import an island and build-time code',
    'src/components/article/RoutineBuilder.astro',
    "---\nimport { getEntry } from 'astro:content';\nimport { Tool } from '../routine/Tool.tsx';\nimport { url } from '../../site/urls.ts';\nconst bands = [getEntry, url].length;\n---\n\n<Tool client:load bands={bands} />",
  ],
  [
    'a page may import a layout, a component, an island and styles',
    'src/pages/routine.astro',
    "---\nimport '../styles/print.css';\nimport Base from '../layouts/Base.astro';\nimport { Tool } from '../components/routine/Tool.tsx';\n---\n\n<Base><Tool client:load /></Base>",
  ],
  [
    'a script inside a component may import its state',
    'src/components/site/Light.astro',
    "<script>\n  import { start } from './light-state.ts';\n  start();\n</script>",
  ],
];

describe('the rooms of the house', () => {
  test.each(wrong)('%s', async (_sentence, rule, filePath, code) => {
    expect(await refusals(filePath, code)).toContain(rule);
  });

  test.each(right)('%s', async (_sentence, filePath, code) => {
    expect(await refusals(filePath, code)).toEqual([]);
  });
});
