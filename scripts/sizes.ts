/** `npm run sizes`: what each built page weighs. Build first. */
import { existsSync } from 'node:fs';
import { weighFonts, weighSite, weightTable } from '../tests/support/page-weight.ts';

const dist = process.argv[2] ?? 'dist';
if (existsSync(dist)) {
  console.log(weightTable(weighSite(dist), weighFonts(dist)));
} else {
  console.error('There is no built site to weigh: run `npm run build` first.');
  process.exitCode = 1;
}
