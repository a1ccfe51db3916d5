import { HelpPanel } from '../../src/components/search/HelpPanel.tsx';
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect } from 'vitest';

/** Opens the search page; a fake search has to be there before. */
export async function openSearch() {
  const { Search } = await import('../../src/components/search/Search.tsx');
  return render(
    <Search
      base="/"
      action="/search/"
      helpUrl="/help/"
      articlesUrl="/articles/"
      urgent={
        <HelpPanel
          lines={[{ country: 'UK', tel: '999' }]}
          helpUrl="/help/"
          cryingUrl="/articles/coping-with-crying/"
        />
      }
      ages={['6 to 8 months', '2 to 4 years']}
      topics={['Nights', 'Routines and naps']}
      ways={
        <a href="/help/">
          <b>When to get help</b>
          <small>Warning signs</small>
        </a>
      }
    >
      <ul>
        <li>
          <a href="/articles/a/">All articles, A to Z</a>
        </li>
      </ul>
    </Search>,
  );
}

/** The field to search in. */
export const field = () =>
  screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search articles' });

/** Puts words into the field, as typing does. */
export const type = (text: string) => fireEvent.input(field(), { target: { value: text } });

/** Sends the words, as Enter does. */
export const send = () => fireEvent.submit(field().form!);

/** The titles of what was found. */
export const titles = () =>
  screen.queryAllByRole('heading', { level: 2 }).map((one) => one.textContent);

/** Waits until the page shows how many there are. */
export const count = async (text: string) => {
  await expect
    .poll(() => document.querySelector('.search-count')?.textContent, { timeout: 2000 })
    .toBe(text);
};
