import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { FakeSearch } from '../support/fake-search.ts';
import { beginOnFreshPages } from '../support/fresh-page.ts';
import { count, field, openSearch, type } from '../support/search-page.tsx';

beginOnFreshPages();
afterEach(() => {
  history.replaceState(null, '', '/search/');
});

const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement!, { key, ...more });
const here = () => document.activeElement?.textContent;

test('the arrows go from the field through the links, and back', async () => {
  new FakeSearch([
    { url: '/a/', title: 'Nap A', sub: { url: '/a/#b', title: 'How long?' } },
    { url: '/b/', title: 'Nap B' },
  ]);
  await openSearch();
  type('nap');
  await count('2 results for “nap”');
  field().focus();
  press('ArrowUp');
  expect(document.activeElement).toBe(field());
  const seen = ['Nap A', 'How long?', 'Nap B', 'Nap B'].map(() => {
    press('ArrowDown');
    return here();
  });
  expect(seen).toEqual(['Nap A', 'How long?', 'Nap B', 'Nap B']);
  for (const expected of ['How long?', 'Nap A']) {
    press('ArrowUp');
    expect(here()).toBe(expected);
  }
  press('ArrowUp');
  expect(document.activeElement).toBe(field());
});

test('the arrows go through the index of articles, too', async () => {
  new FakeSearch([]);
  await openSearch();
  field().focus();
  press('ArrowDown');
  expect(here()).toBe('All articles, A to Z');
});

test('arrows with other keys, and arrows elsewhere, are left alone', async () => {
  new FakeSearch([{ url: '/a/', title: 'Nap A' }]);
  await openSearch();
  type('nap');
  await count('1 result for “nap”');
  field().focus();
  press('ArrowDown', { shiftKey: true });
  expect(document.activeElement).toBe(field());
  const clear = screen.getByRole('button', { name: 'Clear the search' });
  clear.focus();
  expect(press('ArrowDown')).toBe(true);
  expect(document.activeElement).toBe(clear);
});
