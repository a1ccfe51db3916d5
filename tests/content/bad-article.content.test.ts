// cspell:ignore descripton
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copySite, type SiteCopy } from '../support/build-copy.ts';

/** A real build takes its time on a small machine. */
const patience = 60_000;

const good = readFileSync('src/content/articles/parents-sleep.mdx', 'utf8');

/** The good article with one thing changed. Throws where there is nothing to change. */
function withChange(what: RegExp, to: string): string {
  if (!what.test(good)) throw new Error(`The article has no ${what.source} to change.`);
  return good.replace(what, to);
}

let site: SiteCopy;
beforeEach(() => {
  site = copySite();
});
afterEach(() => {
  site.remove();
});

const article = (slug: string) => `src/content/articles/${slug}.mdx`;

test(
  'a build stops at bad articles, and names each file and what to do',
  { timeout: patience },
  async () => {
    const source = /^sources:\n {2}- (?<id>\S+)$/mu.exec(good)?.groups?.['id'] ?? '';
    site.write(article('bad-source'), good.replaceAll(source, 'nobody-2031'));
    site.write(
      article('bad-review'),
      withChange(
        /^reviewedOn: .*\nreviewDue: .*$/mu,
        'reviewedOn: 2024-01-01\nreviewDue: 2025-01-01',
      ),
    );
    site.write(article('bad-topic'), withChange(/^topic: .*$/mu, 'topic: napping'));
    site.write(
      article('bad-link'),
      withChange(/\]\(\/articles\/[^)]*\)/u, '](/articles/no-such-page/)'),
    );

    const { code, output } = await site.build();

    expect(code).not.toBe(0);
    const told = output.split('\n').filter((line) => line.startsWith('src/content/'));
    expect(told).toEqual([
      `${article('bad-link')}: the link to /articles/no-such-page/ leads nowhere: mend the path or take the link out.`,
      `${article('bad-review')}: its review is overdue: check it against its sources, then set new review dates.`,
      `${article('bad-source')}: source “nobody-2031” has no record: write src/content/sources/nobody-2031.yaml.`,
      expect.stringMatching(
        /^src\/content\/articles\/bad-topic\.mdx: topic “napping” is unknown: use one of .*parents-matter/u,
      ),
    ]);
  },
);

test(
  'a build stops at bad front matter, and names the file, each field and what to write',
  { timeout: patience },
  async () => {
    const changed = withChange(/^title: .*\n/mu, '')
      .replace(/^ages: .*\n/mu, '')
      .replace(/^published: .*$/mu, 'published:')
      .replace(/^description: /mu, 'descripton: ');
    site.write(article('no-title'), changed);
    const { code, output } = await site.build();
    expect(code).not.toBe(0);
    const told = output.split('\n').map((line) => line.trim());
    expect(told).toEqual(
      expect.arrayContaining([
        'title: Give the article a title, as a parent would say it.',
        'ages: Write the ages in months, for example { from: 6, to: 12 }.',
        'published: Write “published” as a date, for example 2026-11-23.',
        'description: Write one sentence that says what the article helps with.',
        expect.stringMatching(/Nobody reads “descripton”: mend the spelling/u),
        expect.stringMatching(/src[\\/]content[\\/]articles[\\/]no-title\.mdx/u),
      ]),
    );
  },
);
