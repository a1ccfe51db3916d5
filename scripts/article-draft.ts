/** What `npm run new:article` makes and says: a draft, its name, and what it is still missing. */
import { parse } from 'yaml';
import { articleSchema } from '../src/site/schemas/article.ts';

/** Words that a name can do without: they are in every other question. */
const fillers = new Set(
  (
    'a an and are at baby can child could did do does during for from get has have how i in is it ' +
    'its let me my of on or our s should so that the their them there they this to toddler us was ' +
    'we what when where which who why will with would you your'
  ).split(' '),
);

const longestName = 4;

/** The longest title that search results show whole; the schema refuses a longer one. */
const longestTitle = 56;

/**
 * The file name and address of an article, from its question: “Why won’t my baby nap?” is
 * `wont-nap`. At most 4 words, letters and digits only. Throws where the question has none.
 */
export function slugOf(question: string): string {
  const words = question
    .normalize('NFKD')
    .replaceAll(/[\p{M}’'‘]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !fillers.has(word));
  const slug = (telling.length > 0 ? telling : words).slice(0, longestName).join('-');
  if (slug === '') throw new Error('Write the question in letters: "How do I …?"');
  return slug;
}

/** A question as the site prints it: a capital, curly apostrophes, one question mark at its end. */
export function tidyQuestion(question: string): string {
  const words = question
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll("'", '’')
    .replace(/[.?!\s]*$/u, '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}?`;
}

/** The text of a new draft: its front matter with a line of advice per field, and a first section. */
export function draftText(question: string, topics: readonly string[]): string {
  const title = question.length <= longestTitle ? JSON.stringify(question) : '';
  return `---
# A draft shows in \`npm run dev\` only. Take the next line out when nothing is missing.
draft: true
# One question, in a parent’s words.
question: ${JSON.stringify(question)}
# As a parent would say it, in ${longestTitle} characters at most.
title: ${title}
# One sentence that says what the article helps with, in 40 to 155 characters.
description:
# 2 to 4 sentences that work if nothing else is read.
inShort:
  -
  -
# One of: ${topics.join(', ')}.
topic:
# Its place in the topic, from 1.
order:
# Months of corrected age.
ages: { from: 0, to: 48 }
# Days, as 2026-11-23. “reviewedOn” is the day you read it against every source it lists, and
# “reviewDue” is 12 months later.
published:
updated:
reviewedOn:
reviewDue:
# Names of files in src/content/sources/, in order of first mention.
sources: []
# Up to 4 other articles: the names of their files.
related: []
# Tools to offer: routine, progress, holiday, clock-change, back-on-track, nursery-days, back-to-work.
tools: []
# What else a parent might type: the American word, the usual misspelling.
searchWords: []
---

Begin with what helps most tonight. 600 to 1,300 words in all, and a source right after each claim that somebody might act on.

## What’s usual

## What may help

## When to ask for help
`;
}

/** The front matter of an article’s text. Throws where there is none, or where it is no YAML. */
export function frontMatterOf(text: string): Record<string, unknown> {
  const matter = /^---\r?\n(?<matter>.*?)\r?\n---\r?\n/su.exec(text)?.groups?.['matter'];
  if (matter === undefined) {
    throw new Error('The file does not begin with front matter between two lines of ---.');
  }
  return parse(matter) as Record<string, unknown>;
}

/** Everything that an article’s front matter needs before it can be published: `title: Give the…`. */
export function whatIsMissing(frontMatter: Record<string, unknown>): string[] {
  const written = Object.entries(frontMatter).filter(
    ([name, value]) => name !== 'draft' && !(Array.isArray(value) && value.length === 0),
  );
  const result = articleSchema.safeParse(Object.fromEntries(written));
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
