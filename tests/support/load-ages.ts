import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { AgeBand } from '../../src/domain/age-band.ts';

const folder = join(import.meta.dirname, '../../src/content/ages');

/** The real age bands of `src/content/ages/`, as the site hands them to the day planner. */
export const ages = readdirSync(folder).map(
  (file) => parse(readFileSync(join(folder, file), 'utf8')) as AgeBand,
);
