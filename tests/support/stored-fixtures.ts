import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../fixtures/stored');

/** The text that a version of the site once stored: `storedFixture('progress', 2)`. */
export const storedFixture = (kind: string, version: number): string =>
  readFileSync(path.join(folder, `${kind}-v${version}.json`), 'utf8');

/** The versions of a kind that there are texts of, in order. */
export const fixtureVersions = (kind: string): number[] =>
  readdirSync(folder)
    .flatMap((name) => new RegExp(`^${kind}-v(\\d+)\\.json$`, 'u').exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
