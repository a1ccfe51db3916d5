import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Filter } from '../../src/components/search/Filter.tsx';
import { NoResults, Results } from '../../src/components/search/Results.tsx';

afterEach(cleanup);

const found = (change: object = {}) => ({
  url: '/articles/naps/',
  title: 'Short naps',
  excerpt: 'a <mark>short</mark> nap',
  facts: ['Routines and naps'],
  ...change,
});

describe('what was found', () => {
  const onMore = vi.fn();

  test('is a list of links with the words that were looked for', () => {
    const both = [found(), found({ url: '/b/', title: 'B' })];
    const { container } = render(<Results found={both} total={2} onMore={onMore} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    const link = screen.getByRole('link', { name: 'Short naps' });
    expect(link.getAttribute('href')).toBe('/articles/naps/');
    expect(container.querySelector('mark')?.textContent).toBe('short');
    expect(screen.getAllByText('Routines and naps')).toHaveLength(2);
  });

  test('is text, however hostile: nothing in it is run or loaded', () => {
    const hostile =
      '<img src="x" onerror="alert(1)">&lt;script&gt;alert(2)&lt;/script&gt;<mark>nap</mark>';
    const { container } = render(
      <Results found={[found({ title: '<b>T</b>', excerpt: hostile })]} total={1} onMore={onMore} />,
    );
    expect(container.querySelector('img, script, b')).toBeNull();
    expect(container.textContent).toContain(
      '<img src="x" onerror="alert(1)"><script>alert(2)</script>',
    );
    expect(screen.getByRole('link', { name: '<b>T</b>' })).toBeTruthy();
  });

  test('offers the next 20, or the rest where it is less, and nothing once all is there', () => {
    const page = render(<Results found={[found()]} total={49} onMore={onMore} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show 20 more' }));
    expect(onMore).toHaveBeenCalledOnce();
    page.rerender(<Results found={[found()]} total={10} onMore={onMore} />);
    expect(screen.getByRole('button', { name: 'Show 9 more' })).toBeTruthy();
    page.rerender(<Results found={[found()]} total={1} onMore={onMore} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('nothing found', () => {
  const waysOn = [{ url: '/help/', title: 'When to get help', text: 'Warning signs' }];

  test('says what may work better, and offers ways on', () => {
    render(<NoResults waysOn={waysOn} narrowed={false} />);
    expect(screen.getByText(/Shorter words often work better/u)).toBeTruthy();
    expect(screen.getByRole('link', { name: /When to get help/u }).getAttribute('href')).toBe(
      '/help/',
    );
  });

  test('says that the filters may be why', () => {
    render(<NoResults waysOn={waysOn} narrowed />);
    expect(screen.getByText(/Try any age and any topic/u)).toBeTruthy();
  });
});

describe('a filter', () => {
  const onChoose = vi.fn();
  const show = (counts: Record<string, number>, chosen = '') =>
    render(
      <Filter
        label="Age"
        all="Any age"
        options={['0 to 3 months', '4 to 5 months', '6 to 8 months']}
        counts={counts}
        chosen={chosen}
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
    expect(onChoose).toHaveBeenLastCalledWith('');
    cleanup();
    show({ '0 to 3 months': 2 });
    fireEvent.click(screen.getByRole('radio', { name: /0 to 3 months/u }));
    expect(onChoose).toHaveBeenLastCalledWith('0 to 3 months');
  });
});
