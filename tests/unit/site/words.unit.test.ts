// cspell:ignore unstub
import { afterEach, describe, expect, test, vi } from 'vitest';
import { articlesForBand, readingMinutes } from '../../../src/site/library.ts';
import { dateInWords, isDueSoon, isOverdue, isoDate } from '../../../src/site/review.ts';

// The library is Astro's; what is tested here needs none of it.
vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve([]) }));

describe('a date', () => {
  const night = new Date('2026-11-23T00:00:00Z');

  test('is written day first, with the month as a word', () => {
    expect(dateInWords(night)).toBe('23 November 2026');
    expect(dateInWords(new Date('2027-03-08'))).toBe('8 March 2027');
  });

  test('is written for machines in full', () => {
    expect(isoDate(night)).toBe('2026-11-23');
  });

  describe('wherever the build runs', () => {
    afterEach(() => {
      vi.unstubAllEnvs();
    });

    test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('is the same day in %s', (zone) => {
      vi.stubEnv('TZ', zone);
      expect([dateInWords(night), isoDate(night)]).toEqual(['23 November 2026', '2026-11-23']);
    });
  });

  test('of a review is overdue from the day after', () => {
    expect(isOverdue(night, new Date('2026-11-22T12:00:00Z'))).toBe(false);
    expect(isOverdue(night, new Date('2026-11-23T12:00:00Z'))).toBe(false);
    expect(isOverdue(night, new Date('2026-11-24T00:00:00Z'))).toBe(true);
  });

  test('says a month ahead that a review falls due, and not when it is overdue', () => {
    const due = new Date('2026-11-23T00:00:00Z');
    const soon = (day: string) => isDueSoon(due, new Date(`${day}T00:00:00Z`));
    expect([soon('2026-10-23'), soon('2026-10-24'), soon('2026-11-23')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(soon('2026-11-24')).toBe(false);
  });
});

describe('the reading time', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'sleep').join(' ');

  test('is a minute for 220 words, to the nearest, and never none', () => {
    const times = [0, 1, 220, 329, 331, 1100].map((count) => readingMinutes(words(count)));
    expect(times).toEqual([1, 1, 1, 1, 2, 5]);
  });

  test('counts no component tags', () => {
    const tags = '<Source id="mindell-2009" />'.repeat(400);
    expect(readingMinutes(`${words(200)} ${tags}`)).toBe(1);
  });
});

describe('the articles for an age band', () => {
  type Articles = Parameters<typeof articlesForBand>[0];
  type Band = Parameters<typeof articlesForBand>[1];
  const band = (from: number, to: number) => ({ data: { from, to } }) as unknown as Band;
  const articles = [
    { id: 'all', data: { ages: { from: 0, to: 48 } } },
    { id: 'first-year', data: { ages: { from: 0, to: 12 } } },
    { id: 'toddlers', data: { ages: { from: 24, to: 48 } } },
  ] as unknown as Articles;
  const idsFor = (from: number, to: number) =>
    articlesForBand(articles, band(from, to)).map(({ id }) => id);

  test('are those that share an age with it', () => {
    expect(idsFor(0, 4)).toEqual(['all', 'first-year']);
    expect(idsFor(9, 13)).toEqual(['all', 'first-year']);
    expect(idsFor(24, 48)).toEqual(['all', 'toddlers']);
  });

  test('are not those that end where it begins', () => {
    expect(idsFor(12, 24)).toEqual(['all']);
  });
});
