/**
 * `npm run reading`: how long each article is, how many sources it has, and how hard it is to read.
 * The grade is that of Kincaid and others (1975): years of US schooling. It is advice, not a gate:
 * words that parents know can be long.
 */
import { syllable } from 'syllable';
import { articleFiles } from '../tests/support/content.ts';
import {
  proseOf,
  sentencesOf,
  wordsInAll,
  wordsInASentence,
  wordsOf,
} from '../tests/support/prose.ts';

const rows = articleFiles().map(({ id, data, body }) => {
  const prose = proseOf(body);
  const words = wordsOf(prose);
  const sentences = sentencesOf(prose).length;
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllable(prose) / words.length) - 15.59;
  return {
    id,
    words: wordsInAll(body),
    sources: data.sources.length,
    sentence: wordsInASentence(prose),
    grade,
  };
});

console.log('| Article | Words | Sources | Words a sentence | Grade |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const { id, words, sources, sentence, grade } of rows) {
  console.log(`| ${id} | ${words} | ${sources} | ${sentence.toFixed(1)} | ${grade.toFixed(1)} |`);
}
