// cspell:ignore unstub
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FakeIndex } from '../support/fake-index.ts';
import { beginOnFreshPages } from '../support/fresh-page.ts';

beginOnFreshPages();
afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/search/');
});

const articles = [
  { url: '/articles/naps/', title: 'Short naps', age: '6 to 8 months', topic: 'Routines and naps' },
  {
    url: '/articles/nap-drop/',
    title: 'Dropping a nap',
    age: '2 to 4 years',
    topic: 'Routines and naps',
  },
  { url: '/articles/early/', title: 'Up at 5 am', age: '2 to 4 years', topic: 'Nights' },
];

async function openSearch(index = new FakeIndex(articles), base = index.base) {
  const { Search } = await import('../../src/components/search/Search.tsx');
  render(
    <Search
      base={base}
      action="/search/"
      helpUrl="/help/"
      articlesUrl="/articles/"
      ages={['6 to 8 months', '2 to 4 years']}
      topics={['Nights', 'Routines and naps']}
      waysOn={[{ url: '/help/', title: 'When to get help', text: 'Warning signs' }]}
    >
      <p>All articles, A to Z</p>
    </Search>,
  );
  return index;
}

const naps = ['/articles/naps/', '/articles/nap-drop/'];
const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search articles' });
const type = (text: string) => fireEvent.input(box(), { target: { value: text } });
const titles = () => screen.queryAllByRole('heading', { level: 2 }).map((one) => one.textContent);
const count = (text: string) => screen.findByText(text);

describe('the search', () => {
  test('shows every article, and how to get help, before anything is typed', async () => {
    await openSearch();
    expect(screen.getByText('All articles, A to Z')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'When to get help now' }).getAttribute('href')).toBe(
      '/help/',
    );
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('finds while one types, says how many, and keeps the words in the address', async () => {
    await openSearch();
    type(' nap ');
    expect(screen.getByRole('status').textContent).toBe('Searching…');
    await count('2 results for “nap”');
    expect(titles()).toEqual(['Short naps', 'Dropping a nap']);
    expect(location.search).toBe('?q=nap');
    expect(screen.queryByText('All articles, A to Z')).toBeNull();
  });

  test('shows 20 of many, and the rest with a tap each, from where one was', async () => {
    const many = Array.from({ length: 45 }, (_, place) => ({
      url: `/articles/nap-${place + 1}/`,
      title: `Nap ${place + 1}`,
    }));
    await openSearch(new FakeIndex(many));
    type('nap');
    await count('45 results for “nap”');
    expect(titles()).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Show 20 more' }));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Nap 21'));
    expect(titles()).toHaveLength(40);
    fireEvent.click(screen.getByRole('button', { name: 'Show 5 more' }));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Nap 41'));
    expect(titles()).toHaveLength(45);
    expect(screen.queryByRole('button', { name: /^Show/u })).toBeNull();
    type('nap 4');
    await count('7 results for “nap 4”');
    expect(titles()).toHaveLength(7);
  });

  test('narrows by age, and can be widened again', async () => {
    const index = await openSearch();
    type('nap');
    await count('2 results for “nap”');
    fireEvent.click(screen.getByRole('radio', { name: /2 to 4 years/u }));
    await count('1 result for “nap”');
    expect([titles(), location.search]).toEqual([['Dropping a nap'], '?q=nap&age=2+to+4+years']);
    expect(index.asked.at(-1)).toEqual({ words: 'nap', filters: { Age: '2 to 4 years' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Any age' }));
    await count('2 results for “nap”');
  });

  test('finds what stands in the address of a link that somebody sent', async () => {
    history.replaceState(null, '', '/search/?q=5+am&topic=Nights');
    await openSearch();
    await count('1 result for “5 am”');
    expect([box().value, titles()]).toEqual(['5 am', ['Up at 5 am']]);
  });

  test('offers ways on where nothing fits', async () => {
    await openSearch();
    type('zebra');
    await count('Nothing for “zebra”');
    expect(screen.getByRole('link', { name: /^When to get help\s*Warning signs$/u })).toBeTruthy();
  });

  test('shows hostile words as words', async () => {
    await openSearch();
    type('<img src=x onerror=alert(1)>');
    await count('Nothing for “<img src=x onerror=alert(1)>”');
    expect(document.querySelector('img')).toBeNull();
  });

  test('is empty again with the button, and with Escape', async () => {
    await openSearch();
    type('nap');
    await count('2 results for “nap”');
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    await screen.findByText('All articles, A to Z');
    expect([box().value, location.search]).toEqual(['', '']);
    type('nap');
    await count('2 results for “nap”');
    fireEvent.keyDown(box(), { key: 'Escape' });
    await screen.findByText('All articles, A to Z');
  });

  test('shows the answer to the last words, whichever answer comes last', async () => {
    const index = await openSearch();
    const slow = Promise.withResolvers<undefined>();
    index.gate = (words) => (words === 'nap' ? slow.promise : Promise.resolve());
    type('nap');
    type('early');
    await count('1 result for “early”');
    slow.resolve(undefined);
    await vi.waitFor(() => expect(index.given).toEqual(['/articles/early/', ...naps]));
    expect(titles()).toEqual(['Up at 5 am']);
  });
});

describe('a search that can’t be asked', () => {
  test('says so, shows every article, and works again when the signal is back', async () => {
    const index = await openSearch();
    index.broken = true;
    type('nap');
    await screen.findByText(/Search couldn’t load just now/u);
    expect(screen.getByText('All articles, A to Z')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'articles page' }).getAttribute('href')).toBe(
      '/articles/',
    );
    index.broken = false;
    type('naps');
    await count('1 result for “naps”');
  });

  test('is tried again with the next words where the index came half', async () => {
    const index = await openSearch();
    index.loads = false;
    type('nap');
    await screen.findByText(/Search couldn’t load just now/u);
    index.loads = true;
    type('naps');
    await count('1 result for “naps”');
  });

  test('says so where the index can’t be loaded at all', async () => {
    await openSearch(new FakeIndex([]), 'data:text/javascript,throw new Error("404");//');
    type('nap');
    await screen.findByText(/Search couldn’t load just now/u);
  });
});
