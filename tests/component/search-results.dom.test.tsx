import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Filter } from '../../src/components/search/Filter.tsx';
import { NoResults } from '../../src/components/search/NoResults.tsx';
import { Results } from '../../src/components/search/Results.tsx';
import type { Found } from '../../src/components/search/search-types.ts';

afterEach(cleanup);

const found = (change: Partial<Found> = {}): Found => ({
  url: '/articles/naps/',
  title: 'Short naps',
  kind: 'Article',
  excerpt: [
    { text: 'a ', marked: false },
    { text: 'short', marked: true },
    { text: ' nap', marked: false },
  ],
  facts: ['Routines and naps'],
  ...change,
});

describe('what was found', () => {
  test('is a list of links with the words that were looked for', () => {
    const { container } = render(<Results found={[found(), found({ url: '/b/', title: 'B' })]} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    const link = screen.getByRole('link', { name: 'Short naps' });
    expect(link.getAttribute('href')).toBe('/articles/naps/');
    expect(container.querySelector('mark')?.textContent).toBe('short');
    expect(screen.getAllByText('Routines and naps')).toHaveLength(2);
  });

  test('is text, however hostile: nothing in it is run or loaded', () => {
    const hostile = '<img src="x" onerror="alert(1)"><script>alert(2)</script>';
    const { container } = render(
      <Results
        found={[found({ title: '<b>T</b>', excerpt: [{ text: hostile, marked: true }] })]}
      />,
    );
    expect(container.querySelector('img, script, b')).toBeNull();
    expect(container.textContent).toContain(
      '<img src="x" onerror="alert(1)"><script>alert(2)</script>',
    );
    expect(screen.getByRole('link', { name: '<b>T</b>' })).toBeTruthy();
  });
});

describe('a result', () => {
  test('leads to the part that says most, too', () => {
    const sub = { url: '/articles/naps/#how-long', title: 'How long is a nap?' };
    render(<Results found={[found({ sub })]} />);
    expect(screen.getByRole('link', { name: sub.title }).getAttribute('href')).toBe(sub.url);
  });

  test('says why it was found, unless that is said for all of them', () => {
    const page = render(<Results found={[found({ why: 'nappy' })]} />);
    expect(screen.getByText('found by “nappy”')).toBeTruthy();
    page.rerender(<Results found={[found({ why: 'nappy' })]} shownFor="nappy" />);
    expect(screen.queryByText('found by “nappy”')).toBeNull();
  });

  test.each(['Tool', 'Help', 'Word'] as const)('that is a %s has a sign beside it', (kind) => {
    const { container } = render(<Results found={[found({ kind })]} />);
    expect(container.querySelector('svg')).toBeTruthy();
  });
});

describe('nothing found', () => {
  const ways = <a href="/help/">When to get help</a>;

  test('says what may work better, and offers ways on', () => {
    render(<NoResults narrowed={false}>{ways}</NoResults>);
    expect(screen.getByText(/Shorter words often work better/u)).toBeTruthy();
    expect(screen.getByRole('link', { name: /When to get help/u }).getAttribute('href')).toBe(
      '/help/',
    );
  });

  test('says that the filters may be why', () => {
    render(<NoResults narrowed>{ways}</NoResults>);
    expect(screen.getByText(/Try any age and any topic/u)).toBeTruthy();
  });
});

describe('a filter', () => {
  const onChoose = vi.fn();
  const show = (counts: Record<string, number>, chosen = '') =>
    render(
      <Filter
        name="age"
        label="Age"
        all="Any age"
        options={['0 to 3 months', '4 to 5 months', '6 to 8 months']}
        counts={counts}
        query={{ words: 'nap', age: chosen, topic: '', kind: '' }}
        onChoose={onChoose}
      />,
    );
  const names = () =>
    screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);

  test('offers any age, and only what would leave something, each with how many', () => {
    show({ '0 to 3 months': 2, '4 to 5 months': 0, '6 to 8 months': 5 });
    expect(screen.getByRole('group', { name: 'Age' })).toBeTruthy();
    expect(names()).toEqual(['Any age', '0 to 3 months2', '6 to 8 months5']);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Any age' }).checked).toBe(true);
  });

  test('keeps the choice in sight that leaves nothing, so that it can be taken back', () => {
    show({ '0 to 3 months': 2 }, '6 to 8 months');
    expect(names()).toEqual(['Any age', '0 to 3 months2', '6 to 8 months0']);
  });

  test('is not there where there is nothing to choose', () => {
    expect(show({}).container.innerHTML).toBe('');
  });

  test('tells what was chosen, and any age as nothing', () => {
    show({ '0 to 3 months': 2 }, '0 to 3 months');
    fireEvent.click(screen.getByRole('radio', { name: 'Any age' }));
    expect(onChoose).toHaveBeenLastCalledWith({ age: '' });
    cleanup();
    show({ '0 to 3 months': 2 });
    fireEvent.click(screen.getByRole('radio', { name: /0 to 3 months/u }));
    expect(onChoose).toHaveBeenLastCalledWith({ age: '0 to 3 months' });
  });
});
