import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { roomRules } from './scripts/lint/rooms.mjs';

const useStorage = 'Go through src/storage: it answers in words where storage is blocked or full.';
const passTheClock = 'The domain has no clock: take the time as an argument.';
const noChance = 'The domain is deterministic: no randomness.';

const useOffline =
  'Go through src/offline: the worker keeps pages, and answers what is asked of it.';

const storageNames = ['localStorage', 'sessionStorage', 'indexedDB'];

/** `localStorage` by its own name, and as a property of whatever the global object is called. */
const noStorage = {
  'no-restricted-globals': [
    'error',
    ...storageNames.map((name) => ({ name, message: useStorage })),
    { name: 'caches', message: useOffline },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'navigator', property: 'serviceWorker', message: useOffline },
    ...['window', 'globalThis', 'self'].flatMap((object) =>
      storageNames.map((property) => ({ object, property, message: useStorage })),
    ),
  ],
};

const pure = ['document', 'window', 'navigator', 'location', 'fetch', 'setTimeout', 'performance'];

const noBuildTime = {
  regex: '^(astro($|:|/)|node:|@astrojs/)',
  message: 'This runs in the browser: pages hand it what it needs as props.',
};

export default defineConfig(
  {
    ignores: ['dist/', '.astro/', '.cache/', 'test-results/', 'playwright-report/', 'public/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // Every script, test and component
  {
    name: 'small-hours/typescript',
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.astro/*'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers read well inside templates ("5 minutes"); everything else must be made a string.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty sentence and a count of 0 fall back as a missing one does.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, number: true, boolean: true } },
      ],
      // Keys that come from outside (env, stored data) may be written either way.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Both say the same; a type can also stand where an index signature is asked for.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // `onClick={() => setOpen(true)}` is how a handler is written.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // Loops over typed arrays know their bounds; a test that meets nothing fails, as it should.
    name: 'small-hours/known-to-be-there',
    files: ['src/domain/**', 'tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    name: 'small-hours/everything',
    files: ['**/*.{ts,tsx,mjs,astro}', '**/*.astro/*.{js,ts}'],
    rules: {
      eqeqeq: 'error',
      'no-constant-binary-expression': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-else-return': 'error',
      'no-irregular-whitespace': 'error',
      'no-param-reassign': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-return': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  {
    name: 'small-hours/default-exports-that-tools-ask-for',
    files: ['*.config.{ts,mjs}', '.htmlvalidate.mjs', '**/*.d.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    // A file of ambient types that imports in the ordinary way is no longer ambient.
    name: 'small-hours/ambient-types',
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },

  // Astro: `astro check` sees the types, ESLint the rest
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    // To typescript-eslint, an .astro component in a .ts file has no type; `astro check` knows it.
    name: 'small-hours/table-of-components',
    files: ['src/components/article/mdx-components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },

  // Preact islands
  {
    ...a11y.configs.strict,
    files: ['src/**/*.tsx'],
    settings: { 'jsx-a11y-x': { attributes: { for: ['for', 'htmlFor'] } } },
  },

  // Rooms
  roomRules,
  {
    name: 'small-hours/source',
    files: ['src/**/*.{ts,tsx,astro}', 'src/**/*.astro/*.{js,ts}'],
    rules: { 'no-console': 'error', ...noStorage },
  },
  {
    name: 'small-hours/storage-names-local-storage',
    files: ['src/storage/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    // Storage and caches are two things, each with one door: here only the second one is open.
    name: 'small-hours/offline-names-caches',
    files: ['src/offline/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...storageNames.map((name) => ({ name, message: useStorage })),
      ],
      'no-restricted-properties': 'off',
    },
  },
  {
    name: 'small-hours/browser-code',
    files: [
      'src/components/**/*.{ts,tsx}',
      'src/storage/**',
      'src/offline/**',
      'src/domain/**',
      'src/**/*.astro/*.{js,ts}',
    ],
    rules: { 'no-restricted-imports': ['error', { patterns: [noBuildTime] }] },
  },
  {
    name: 'small-hours/domain-is-pure',
    files: ['src/domain/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [noBuildTime, { regex: '^preact', message: 'The domain renders nothing.' }] },
      ],
      'no-restricted-globals': [
        'error',
        ...storageNames.map((name) => ({ name, message: useStorage })),
        ...pure.map((name) => ({ name, message: 'The domain knows no browser and no network.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: passTheClock },
        { object: 'Math', property: 'random', message: noChance },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: passTheClock,
        },
        { selector: 'CallExpression[callee.name="Date"]', message: passTheClock },
        {
          selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
          message: passTheClock,
        },
      ],
    },
  },
);
