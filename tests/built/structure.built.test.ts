import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtPages } from '../support/built-site.ts';

const pages = builtPages();

const all = (page: BuiltPage, selector: string) => [...page.document.querySelectorAll(selector)];
const attributes = (page: BuiltPage, name: string) =>
  all(page, `[${name}]`).map((element) => element.getAttribute(name) ?? '');
const twice = (list: string[]) => list.filter((one, place) => list.indexOf(one) !== place);

describe.each(pages)('$url', (page) => {
  const ids = attributes(page, 'id');

  test('has headings that a reader can go by: one of level 1, first, and no level left out', () => {
    const levels = all(page, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 1) + 1)).toEqual([]);
  });

  test('has no heading without words', () => {
    const empty = all(page, 'h1, h2, h3, h4, h5, h6').filter((one) => !one.textContent.trim());
    expect(empty.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('gives each id once', () => {
    expect(twice(ids)).toEqual([]);
    expect(ids).not.toContain('');
  });

  test.each(['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'])(
    'names nothing by %s that is not there',
    (name) => {
      const named = attributes(page, name).flatMap((value) => value.split(/\s+/u));
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  test('links within itself to what is there', () => {
    const anchors = attributes(page, 'href').filter((href) => href.startsWith('#'));
    expect(anchors.filter((href) => !ids.includes(decodeURIComponent(href.slice(1))))).toEqual([]);
  });

  test('has words in every link and button', () => {
    const wordless = all(page, 'a[href], button').filter(
      (one) => !one.textContent.trim() && !one.getAttribute('aria-label'),
    );
    expect(wordless.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('has its landmarks: one header, one main that can be skipped to, one footer', () => {
    for (const landmark of ['body > header', 'main#main', 'body > footer']) {
      expect(all(page, landmark), landmark).toHaveLength(1);
    }
    expect(page.document.querySelector('body a[href]')?.getAttribute('href')).toBe('#main');
  });

  test('shows nothing that was not filled in', () => {
    const text = page.document.body.textContent.replaceAll(/\s+/gu, ' ');
    expect(text).not.toMatch(/undefined|NaN|\[object|\{\{|Infinity/u);
    expect(page.html).not.toMatch(/="(?:[^"]*\/)?(?:undefined|null|NaN)(?:\/[^"]*)?"/u);
  });
});
