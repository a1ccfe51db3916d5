/**
 * `npm run docs:packages`: writes docs/dependencies.md from package.json and package-lock.json. A
 * test tells when the page is stale, or when a package is not one that we take.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { reasons, type Reason } from './dependency-reasons.ts';
import { nameIn, neededToBuild, type Lockfile } from './lockfile.ts';

const file = 'docs/dependencies.md';

/** Packages whose install script may run: they fetch their own program. */
export const mayRunOnInstall: readonly string[] = ['esbuild', 'node'];

/** Licences of what builds the site. Anything else is a decision for people, not for a script. */
const licencesToBuild = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
];

/** Licences of code that is sent to readers: none that asks something of who passes it on. */
const licencesToReaders = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** `MIT OR Apache-2.0` needs one of the two, `MIT AND ISC` both. */
const isAllowed = (licence: string, allowed: readonly string[]) =>
  licence
    .replaceAll(/[()]/gu, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.includes(part)));

const directOf = (lock: Lockfile) => {
  const { dependencies = {}, devDependencies = {} } = lock.packages[''] ?? {};
  return Object.keys({ ...dependencies, ...devDependencies }).sort();
};

const licenceOf = (lock: Lockfile, folder: string) => lock.packages[folder]?.license ?? 'none';

/** Everything that is wrong with what a lockfile installs: one sentence each, with what to do. */
export function dependencyProblems(
  lock: Lockfile,
  why: Readonly<Record<string, Reason>> = reasons,
): string[] {
  const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');
  const direct = directOf(lock);
  const readers = direct.filter((name) => why[name]?.reachesReaders);
  return [
    ...packages
      .filter(
        ([folder, { hasInstallScript }]) =>
          hasInstallScript && !mayRunOnInstall.includes(nameIn(folder)),
      )
      .map(
        ([folder]) =>
          `${folder} runs a script when it is installed: look for a package that doesn’t.`,
      ),
    ...packages.flatMap(([folder, { deprecated }]) =>
      deprecated
        ? [`${folder} is no longer kept (“${deprecated}”): find what takes its place.`]
        : [],
    ),
    ...neededToBuild(lock)
      .filter((folder) => !isAllowed(licenceOf(lock, folder), licencesToBuild))
      .map(
        (folder) =>
          `${folder} has the licence “${licenceOf(lock, folder)}”: take another package, or decide it in docs/decisions/ and add it to scripts/dependencies.ts.`,
      ),
    ...readers
      .map((name) => `node_modules/${name}`)
      .filter((folder) => !isAllowed(licenceOf(lock, folder), licencesToReaders))
      .map(
        (folder) =>
          `${folder} reaches readers under “${licenceOf(lock, folder)}”: that licence asks more than a notice.`,
      ),
    ...direct
      .filter((name) => !why[name])
      .map((name) => `${name} has no reason: add a line to scripts/dependency-reasons.ts.`),
    ...Object.keys(why)
      .filter((name) => !direct.includes(name))
      .map((name) => `${name} is gone: take its line out of scripts/dependency-reasons.ts.`),
  ];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) => {
  const all = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(3, ...all.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
};

const counted = (licences: readonly string[]) =>
  [...new Set(licences)]
    .sort()
    .map((licence) => [licence, String(licences.filter((one) => one === licence).length)]);

/** The text of docs/dependencies.md. */
export function dependenciesPage(lock: Lockfile): string {
  const rows = (names: readonly string[]) =>
    names.map((name) => {
      const { version = '', license = '' } = lock.packages[`node_modules/${name}`] ?? {};
      return [`\`${name}\``, version, license, reasons[name]?.why ?? ''];
    });
  const head = ['package', 'version', 'licence', 'for'];
  const direct = directOf(lock);
  const readers = direct.filter((name) => reasons[name]?.reachesReaders);
  const toBuild = neededToBuild(lock);
  const all = Object.keys(lock.packages).length - 1;
  return `# Dependencies

Written by \`npm run docs:packages\` from \`package-lock.json\`; a test fails where it is stale. The same test refuses a package that npm calls deprecated, a licence that isn’t on the list below, an install script of any package but ${mayRunOnInstall.map((name) => `\`${name}\``).join(' and ')}, and a direct dependency without a reason in \`scripts/dependency-reasons.ts\`. Renovate (\`renovate.json\`) waits until a release is some days old, and says when one hasn’t had a release for a long time.

## Sent to readers

Some code of these is in what a browser loads.

${table(head, rows(readers))}

## Only on the machine that builds or tests

${table(head, rows(direct.filter((name) => !readers.includes(name))))}

## Licences

Of the ${toBuild.length} packages that building the site needs, on every platform, with what they need in turn (${all} are installed with the tests). LGPL and MPL are those of image and style tools that run during a build and are not passed on.

${table(['licence', 'packages'], counted(toBuild.map((folder) => licenceOf(lock, folder))))}
`;
}

if (import.meta.main) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  writeFileSync(file, dependenciesPage(lock));
  for (const problem of dependencyProblems(lock)) console.error(problem);
}
