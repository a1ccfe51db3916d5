import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FakeSearch, type FakePage } from '../support/fake-search.ts';
import { beginOnFreshPages } from '../support/fresh-page.ts';
import { count, field, openSearch, send, titles, type } from '../support/search-page.tsx';

beginOnFreshPages();
afterEach(() => {
  history.replaceState(null, '', '/search/');
});

const naps = 'Routines and naps';
const pages: FakePage[] = [
  { url: '/articles/naps/', title: 'Short naps', age: '6 to 8 months', facts: [naps] },
  { url: '/articles/nap-drop/', title: 'Dropping a nap', age: '2 to 4 years', facts: [naps] },
  { url: '/articles/early/', title: 'Up at 5 am', age: '2 to 4 years', facts: ['Nights'] },
];
const open = async (search = new FakeSearch(pages)) => {
  await openSearch();
  return search;
};

describe('the search', () => {
  test('shows every article, and how to get help, before anything is typed', async () => {
    const search = await open();
    expect(screen.getByText('All articles, A to Z')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'When to get help now' }).getAttribute('href')).toBe(
      '/help/',
    );
    expect(screen.getByRole('status').textContent).toBe('');
    expect([search.asked, search.warmed]).toEqual([[], 0]);
    field().focus();
    expect(search.warmed).toBe(1);
  });

  test('finds while one types, says how many, and keeps the words behind the # of the address', async () => {
    await open();
    type(' nap ');
    await count('Searching…');
    await count('2 results for “nap”');
    expect(titles()).toEqual(['Short naps', 'Dropping a nap']);
    expect([location.search, location.hash]).toEqual(['', '#q=nap']);
    expect(screen.queryByRole('link', { name: 'All articles, A to Z' })).toBeNull();
  });

  test('tells screen readers when somebody rests, and not with every letter', async () => {
    await open();
    const said: string[] = [];
    const status = screen.getByRole('status');
    const hear = () => status.textContent && said.push(status.textContent);
    new MutationObserver(hear).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const words of ['n', 'na', 'nap']) type(words);
    await count('2 results for “nap”');
    expect(said).toEqual([]);
    await vi.waitFor(() => expect(said).toEqual(['2 results for “nap”']), { timeout: 2000 });
  });

  test('narrows by age, and can be widened again', async () => {
    const search = await open();
    type('nap');
    await count('2 results for “nap”');
    fireEvent.click(screen.getByRole('radio', { name: /2 to 4 years/u }));
    await count('1 result for “nap”');
    expect([titles(), location.hash]).toEqual([['Dropping a nap'], '#q=nap&age=2+to+4+years']);
    expect(search.asked.at(-1)).toMatchObject({ words: 'nap', age: '2 to 4 years' });
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await count('2 results for “nap”');
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  test.each(['#q=5+am&topic=Nights', '?q=5+am&topic=Nights'])(
    'finds what stands in the address of a link that somebody sent: %s',
    async (address) => {
      history.replaceState(null, '', `/search/${address}`);
      await open();
      await count('1 result for “5 am”');
      expect([field().value, titles(), location.hash]).toEqual([
        '5 am',
        ['Up at 5 am'],
        '#q=5+am&topic=Nights',
      ]);
    },
  );

  test('shows the next results on a tap, with the focus on the first of them', async () => {
    const search = await open(
      new FakeSearch([1, 2, 3, 4, 5].map((n) => ({ url: `/${n}/`, title: `Nap ${n}` }))),
    );
    type('nap');
    await count('5 results for “nap”');
    expect(titles()).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: /^More results/u }));
    await vi.waitFor(() => expect(titles()).toHaveLength(4));
    expect(document.activeElement?.textContent).toBe('Nap 3');

    search.broken = true;
    fireEvent.click(screen.getByRole('button', { name: /^More results/u }));
    await screen.findByText(/The next ones couldn’t load/u);
    search.broken = false;
    fireEvent.click(screen.getByRole('button', { name: /^Try again/u }));
    await vi.waitFor(() => expect(titles()).toHaveLength(5));
    expect(screen.queryByRole('button', { name: /^(?:More|Try)/u })).toBeNull();
  });

  test('offers ways on where nothing fits', async () => {
    await open();
    type('zebra');
    await count('Nothing for “zebra”');
    expect(screen.getByRole('link', { name: /^When to get help\s*Warning signs$/u })).toBeTruthy();
  });

  test('shows hostile words as words', async () => {
    await open();
    type('<img src=x onerror=alert(1)>');
    await count('Nothing for “<img src=x onerror=alert(1)>”');
    expect(document.querySelector('img')).toBeNull();
  });

  test('is empty again with the button, and with Escape from anywhere in it', async () => {
    await open();
    type('nap');
    await count('2 results for “nap”');
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    await screen.findByText('All articles, A to Z');
    expect([field().value, location.hash]).toEqual(['', '']);
    type('nap');
    await count('2 results for “nap”');
    fireEvent.keyDown(screen.getByRole('link', { name: 'Short naps' }), { key: 'Escape' });
    await screen.findByText('All articles, A to Z');
    expect(document.activeElement).toBe(field());
  });

  test('shows the answer to the last words, whichever answer comes last', async () => {
    const search = await open();
    const slow = Promise.withResolvers<undefined>();
    search.gate = (words) => (words === 'nap' ? slow.promise : Promise.resolve());
    type('nap');
    await vi.waitFor(() => expect(search.asked).toHaveLength(1));
    type('5');
    await count('1 result for “5”');
    slow.resolve(undefined);
    await slow.promise;
    await Promise.resolve();
    expect(titles()).toEqual(['Up at 5 am']);
  });
});

describe('what was looked for instead', () => {
  test('is said, and what else may have been meant is offered as a link', async () => {
    const search = await open();
    search.says = { shownFor: 'nap', didYouMean: 'naps' };
    type('nap');
    await count('2 results for “nap”');
    expect(screen.getByText(/Showing results for/u).textContent).toContain('nap.');
    expect(screen.getByRole('link', { name: 'naps' }).getAttribute('href')).toBe('#q=naps');
  });
});

describe('words that can mean an emergency', () => {
  test('put whom to call above the results, calmly', async () => {
    const search = await open();
    search.says = { urgent: true };
    type('nap');
    await count('2 results for “nap”');
    const panel = screen.getByRole('region', { name: 'If something feels wrong, call' });
    expect(within(panel).getByRole('link', { name: 'UK: 999' }).getAttribute('href')).toBe(
      'tel:999',
    );
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(panel.compareDocumentPosition(first!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    send();
    await count('2 results for “nap”');
    expect(localStorage.getItem('small-hours:searches')).toBeNull();
  });
});

describe('a search that can’t be asked', () => {
  test('says so, shows every article, and works again with the button', async () => {
    const search = await open();
    search.broken = true;
    type('nap');
    await screen.findByText(/Search couldn’t load just now/u);
    expect(screen.getByText('All articles, A to Z')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'articles page' }).getAttribute('href')).toBe(
      '/articles/',
    );
    search.broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await count('2 results for “nap”');
  });

  test('works again with the next words, too', async () => {
    const search = await open();
    search.broken = true;
    type('nap');
    await screen.findByText(/Search couldn’t load just now/u);
    search.broken = false;
    type('naps');
    await count('1 result for “naps”');
  });

  test('says that it takes long, and goes on waiting', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const search = await open();
    const slow = Promise.withResolvers<undefined>();
    search.gate = () => slow.promise;
    type('nap');
    await vi.advanceTimersByTimeAsync(4000);
    expect(screen.queryByText(/taking its time/u)).toBeNull();
    await vi.advanceTimersByTimeAsync(1500);
    expect(screen.getAllByText(/taking its time/u).length).toBeGreaterThan(0);
    slow.resolve(undefined);
    await vi.advanceTimersByTimeAsync(10);
    vi.useRealTimers();
    await count('2 results for “nap”');
    expect(document.querySelector('.search-failed')).toBeNull();
  });
});
