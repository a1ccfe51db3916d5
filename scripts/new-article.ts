/**
 * `npm run new:article -- "How do I …?"`: writes a draft, and says what it is missing.
 * `npm run new:article`: says what each draft is missing.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { draftText, frontMatterOf, slugOf, tidyQuestion, whatIsMissing } from './article-draft.ts';

const root = path.join(import.meta.dirname, '..');
const folder = 'src/content/articles';
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Writes the draft that answers a question, and returns where. Throws where that file is there. */
function write(question: string): string {
  const file = `${folder}/${slugOf(question)}.mdx`;
  if (existsSync(path.join(root, file))) {
    throw new Error(`${file} is there already: add to it, or put the question in other words.`);
  }
  const topics = parse(read('src/content/topics.yaml')) as { id: string }[];
  const text = draftText(
    tidyQuestion(question),
    topics.map(({ id }) => id),
  );
  writeFileSync(path.join(root, file), text);
  return file;
}

/** Tells what a draft is missing, and what comes after that. */
function tell(file: string): void {
  const missing = whatIsMissing(frontMatterOf(read(file)));
  console.log(`\n${file}`);
  if (missing.length === 0) {
    console.log('  The front matter is complete. Take “draft: true” out, then run npm test.');
    return;
  }
  console.log('  Missing before it can be published:');
  for (const line of missing) console.log(`  - ${line}`);
}

const question = process.argv.slice(2).join(' ').trim();
try {
  if (question) {
    const file = write(question);
    tell(file);
    console.log(`
  - the text: 600 to 1,300 words, each claim with <Source id="…" /> after it
  - a link to it from two other articles

See it with npm run dev, at /articles/${path.basename(file, '.mdx')}/. No built site has it until
“draft: true” is taken out. CONTRIBUTING.md has the rest.`);
  } else {
    const drafts = readdirSync(path.join(root, folder))
      .map((name) => `${folder}/${name}`)
      .filter((file) => file.endsWith('.mdx') && frontMatterOf(read(file))['draft'] === true);
    if (drafts.length === 0) {
      console.log('There are no drafts. Begin one: npm run new:article -- "How do I …?"');
    }
    for (const file of drafts) tell(file);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
