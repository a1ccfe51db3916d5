import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { FakeSearch } from '../support/fake-search.ts';
import { beginOnFreshPages, blockStorage } from '../support/fresh-page.ts';
import { count, field, openSearch, send, type } from '../support/search-page.tsx';

beginOnFreshPages();
afterEach(() => {
  history.replaceState(null, '', '/search/');
  sessionStorage.clear();
});

const open = () => {
  new FakeSearch([
    {
      url: '/articles/naps/',
      title: 'Short nap',
      excerpt: [
        { text: 'Short', marked: true },
        { text: ' and ', marked: false },
        { text: 'naps,', marked: true },
      ],
    },
    { url: '/articles/b/', title: 'Teething' },
  ]);
  return openSearch();
};
const search = async (words: string) => {
  type(words);
  send();
  await count(`1 result for “${words}”`);
};
const recent = () =>
  screen
    .queryAllByRole('link')
    .filter((link) => link.closest('.recent'))
    .map((link) => link.textContent);

test('searches that were sent, or led to a page, are offered again, the latest first', async () => {
  await open();
  type('tee');
  await count('1 result for “tee”');
  await search('teething');
  type('short');
  await count('1 result for “short”');
  expect(recent()).toEqual([]);
  fireEvent.click(screen.getByRole('link', { name: 'Short nap' }));
  type('');
  await screen.findByRole('list', { name: 'Recent searches' });
  expect(recent()).toEqual(['short', 'teething']);
  expect(screen.getByRole('link', { name: 'teething' }).getAttribute('href')).toBe('#q=teething');
});

test('what finds nothing is not kept', async () => {
  await open();
  type('zebra');
  send();
  await count('Nothing for “zebra”');
  type('');
  await screen.findByText('All articles, A to Z');
  expect(recent()).toEqual([]);
});

test('one of them, or all, can be forgotten', async () => {
  await open();
  for (const words of ['nap', 'short', 'teething']) await search(words);
  type('');
  await screen.findByRole('list', { name: 'Recent searches' });
  fireEvent.click(screen.getByRole('button', { name: 'Forget “short”' }));
  expect(recent()).toEqual(['teething', 'nap']);
  expect(document.activeElement).toBe(field());
  fireEvent.click(screen.getByRole('button', { name: 'Forget all' }));
  expect(screen.queryByRole('list', { name: 'Recent searches' })).toBeNull();
  expect(localStorage.getItem('small-hours:searches')).not.toMatch(/short|nap"|teething/u);
});

test('the words to highlight are handed to the page that is opened, without their signs', async () => {
  await open();
  type('short nap');
  await count('1 result for “short nap”');
  fireEvent.click(screen.getByRole('link', { name: 'Short nap' }));
  const handed = JSON.parse(sessionStorage.getItem('small-hours:find') ?? '') as unknown;
  expect(handed).toEqual(['/articles/naps/', 'short', 'naps']);
});

test('a browser that keeps nothing finds all the same', async () => {
  blockStorage();
  await open();
  await search('teething');
  fireEvent.click(screen.getByRole('link', { name: 'Teething' }));
  expect(screen.getByRole('heading', { name: 'Teething' })).toBeTruthy();
});

test('a search that was sent from another page is kept, too', async () => {
  history.replaceState(null, '', '/search/?q=teething');
  await open();
  await count('1 result for “teething”');
  type('');
  await screen.findByRole('list', { name: 'Recent searches' });
  expect(recent()).toEqual(['teething']);
});
