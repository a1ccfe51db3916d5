import { describe, expect, test } from 'vitest';
import { sleepNeedsAt } from '../../src/domain/sleep-needs.ts';
import { bandInWords } from '../../src/components/article/sleep-band-words.ts';
import { articleFiles, yamlRows } from '../support/content.ts';
import { ages } from '../support/load-ages.ts';
import { proseOf, sentencesOf, wordsOf } from '../support/prose.ts';

const articles = articleFiles();
const ids = articles.map(({ id }) => id);
const longest = 25;

/** What each file gives away of this, as lines that say what to do. */
const problems = (find: (article: (typeof articles)[number]) => string[]): string[] =>
  articles.flatMap((article) => find(article).map((problem) => `${article.file}: ${problem}`));

describe('the library', () => {
  test('has an article for each question of the plan', () => {
    const planned = [
      '3am-help how-much-sleep how-baby-sleep-works safe-sleep bed-sharing sleep-environment',
      'when-to-get-help wake-windows newborn-sleep sleep-3-6-months sleep-6-12-months',
      'sleep-1-2-years sleep-2-4-years premature-babies twins-and-room-sharing bedtime-routine',
      'flexible-day-routine short-naps-contact-naps nap-transitions dropping-last-nap',
      'swaddling-sleeping-bags dummies-and-comforters night-waking night-feeds gentle-settling',
      'sleep-training-evidence early-rising false-starts-split-nights bedtime-battles',
      'nightmares-night-terrors moving-to-a-bed separation-anxiety screens-melatonin',
      'getting-back-on-track sleep-regressions illness-and-teething holiday-routines',
      'jet-lag-time-zones clock-changes nursery-naps return-to-work big-changes parents-sleep',
      'postnatal-mental-health coping-with-crying progress-not-perfection temperament',
      'additional-needs',
    ].join(' ');
    expect(ids.toSorted()).toEqual(planned.split(' ').sort());
  });

  test('gives each article its own place in its topic, without a gap', () => {
    for (const { id: topic } of yamlRows<{ id: string }>('topics')) {
      const places = articles
        .filter(({ data }) => data.topic === topic)
        .map(({ data }) => data.order);
      expect(
        places.toSorted((a, b) => a - b),
        topic,
      ).toEqual(places.map((_, at) => at + 1));
    }
  });

  test('leads to each article from two others at least', () => {
    const into = (id: string) =>
      articles.filter(
        (other) =>
          other.id !== id &&
          (other.data.related.includes(id) || other.body.includes(`](/articles/${id}/`)),
      ).length;
    expect(
      ids
        .filter((id) => into(id) < 2)
        .map((id) => `${id}: link to it from ${2 - into(id)} more that it helps to read after`),
    ).toEqual([]);
  });

  test('has no paragraph in two articles', () => {
    const seen = new Map<string, string>();
    expect(
      problems(({ id, body }) =>
        // Warning signs, safety rules and numbers to call are the same words everywhere, on purpose.
        proseOf(body.replaceAll(/<(GetHelpNow|SafeSleep)\b.*?<\/\1>/gsu, ''))
          .split('\n')
          .filter((line) => wordsOf(line).length > 7 && !/\d{4}/u.test(line))
          .flatMap((line) => {
            const other = seen.get(line);
            seen.set(line, id);
            return other !== undefined && other !== id
              ? [`“${line}” stands in ${other} as well: say it in other words, or link to it`]
              : [];
          }),
      ),
    ).toEqual([]);
  });

  test('has no two articles that open alike', () => {
    const openings = articles.map(({ id, body }) => {
      const [first = ''] = proseOf(body.replaceAll(/^#.*$/gmu, '')).split('\n').filter(Boolean);
      return { id, words: wordsOf(first).slice(0, 4).join(' ').toLowerCase() };
    });
    const alike = openings.filter(({ words }, at) =>
      openings.slice(0, at).some((other) => other.words === words),
    );
    expect(alike).toEqual([]);
    const titles = articles.map(({ data }) => data.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('takes the numbers that the planner works with from its records', () => {
    const months = Array.from({ length: 96 }, (_, at) => at / 2);
    for (const show of ['total', 'observed', 'naps'] as const) {
      const spans = new Set(
        months
          .map((age) => bandInWords(sleepNeedsAt(age, ages), show))
          // “1 nap” can be any nap; “2 to 3 naps” is a number of an age.
          .filter((words) => words.includes(' to ')),
      );
      expect(spans.size, show).toBeGreaterThan(3);
      expect(
        problems(({ body }) =>
          [...spans]
            .filter((span) => proseOf(body).includes(span))
            .map((span) => `write <SleepBand age={…} show="${show}" /> for “${span}”`),
        ),
      ).toEqual([]);
    }
  });
});

test('long sentences are named, as advice', () => {
  const long = problems(({ body }) =>
    sentencesOf(proseOf(body))
      .filter((sentence) => wordsOf(sentence).length > longest)
      .map((sentence) => `${wordsOf(sentence).length} words: “${sentence}”`),
  );
  // Advice, not a gate: but a library of long sentences is one nobody reads at 3 am.
  if (long.length > 0) console.warn(long.join('\n'));
  expect(long.length).toBeLessThan(articles.length);
});
