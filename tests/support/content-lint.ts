// cspell:ignore settl ures supermum superdad
import { adviceRules } from './advice-rules.ts';
import { articleFiles, yamlFiles, yamlRows } from './content.ts';
import { proseOf, sentencesOf } from './prose.ts';

/** All that a file gives readers to read, one thought a line. Words for the search are not in it. */
export interface Reading {
  file: string;
  text: string;
}

/** Words that blame, judge or push, and what to write instead. */
const unkindWords: [pattern: RegExp, instead: string][] = [
  [/\bshould(?:n[’']t)?\b/iu, 'say what can be done, or what a source advises'],
  [/\bbad (?:sleep )?habits?\b/iu, 'say what happens, without a verdict'],
  [/\bself[- ](?:sooth|settl)/iu, 'say “fall asleep”: it is nothing a child has to achieve'],
  [/\bfail(?:s|ed|ing|ures?)?\b/iu, 'say that it did not work out this time'],
  [/\bspoil/iu, 'comfort does not spoil a child: take it out'],
  [
    /\bbad sleepers?\b|\bdifficult (?:baby|babies|child|children)\b/iu,
    'describe the night, not the child',
  ],
  [/\bsleep(?:ing|s)? through the night by\b/iu, 'give the observed range instead of a date'],
  [
    /\b(?:great job|well done|good (?:boy|girl)|supermum|superdad)\b/iu,
    'say what was done, kindly',
  ],
];

/** “There’s no harm in…”: words of denial that deny nothing of the advice beside them. */
const emptyDenials =
  /\b(?:(?:there(?:’s| is) )?no (?:harm|problem|need to worry|matter|wonder)|nothing (?:else|wrong with)|never mind|not (?:a problem|to worry)|don’t (?:worry|panic)|(?:won’t|can’t|doesn’t) hurt|why not|if (?:you|they|he|she) (?:can’t|won’t|don’t|doesn’t)|(?:won’t|can’t|doesn’t|don’t) (?:sleep|settle|nap)(?: (?:at all|alone|elsewhere|anywhere else))?)\b/giu;

/** Each sentence that gives unsafe advice, with its file and what to say instead. */
export function unsafeAdvice({ file, text }: Reading): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const meant = sentence.replaceAll(emptyDenials, '');
    return adviceRules
      .filter(({ pattern, unless }) => pattern.test(sentence) && !unless.test(meant))
      .map(({ instead }) => `${file}: “${sentence}” ${instead}`);
  });
}

/** Each sentence that blames or judges, with its file and what to do. */
export function unkindAdvice({ file, text }: Reading): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    unkindWords.flatMap(([pattern, instead]) => {
      const word = pattern.exec(sentence)?.[0];
      return word === undefined ? [] : [`${file}: “${word}” in “${sentence}”: ${instead}.`];
    }),
  );
}

/** Every text of a YAML value, whatever it is in. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What all the articles, checklists, ages and lists of the site give to read. */
export function everythingToRead(): Reading[] {
  const articles = articleFiles().map(({ file, data, body }) => {
    const { title, description, question, inShort } = data;
    return { file, text: [title, description, question, ...inShort, proseOf(body)].join('\n') };
  });
  const others = [...yamlFiles('checklists'), ...yamlFiles('ages')].map(({ file, data }) => ({
    file,
    text: textsIn(data).join('\n'),
  }));
  const lists = ['topics', 'age-openings', 'red-flags', 'helplines'].map((name) => ({
    file: `src/content/${name}.yaml`,
    text: textsIn(yamlRows(name)).join('\n'),
  }));
  const glossary = {
    file: 'src/content/glossary.yaml',
    text: yamlRows<{ means: string }>('glossary')
      .map(({ means }) => means)
      .join('\n'),
  };
  return [...articles, ...others, ...lists, glossary];
}
