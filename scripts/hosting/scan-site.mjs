/**
 * The scan of MDN HTTP Observatory, with ports: its own command asks 80 and 443 only. Everything is
 * called as its `scan()` does. Prints JSON. In a process of its own, so that Node trusts a certificate.
 *   node scan-site.mjs <folder of the package> <port of http> <port of https>
 */
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [, , home = '', httpPort = '', httpsPort = ''] = process.argv;
/** @param {string} file */
const its = (file) => import(pathToFileURL(path.join(home, 'src', file)).href);

const { retrieve } = await its('retriever/retriever.js');
const { ALL_TESTS } = await its('constants.js');
const { getGradeForScore, getScoreModifier } = await its('grader/grader.js');
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await its('grader/charts.js');

const site = await retrieve('localhost', { httpPort, httpsPort });
if (site.responses.auto?.status !== 200) throw new Error('The site did not answer.');

const tests = ALL_TESTS.map((/** @type {Function} */ test) => {
  const output = test(site);
  const points = getScoreModifier(output.result);
  return { name: output.constructor.name, pass: output.pass, result: output.result, points };
});
const points = tests.map((/** @type {{ points: number }} */ test) => test.points);
const sum = (/** @type {number[]} */ some) => some.reduce((all, one) => all + one, 100);
const withoutExtras = sum(points.filter((/** @type {number} */ one) => one < 0));
const score = withoutExtras >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(points) : withoutExtras;
console.log(JSON.stringify({ ...getGradeForScore(score), tests }));
