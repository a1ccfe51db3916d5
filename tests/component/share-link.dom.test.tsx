import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { decodeLink } from '../../src/domain/shared-routine.ts';
import {
  beginAlong,
  change,
  openTakeAlong,
  refuseClipboard,
  rename,
  said,
  tap,
  type AlongReader,
} from '../support/along-page.tsx';
import { beginOnFreshPages } from '../support/fresh-page.ts';
import { expectKindWords } from '../support/kind-words.ts';
import { field, press } from '../support/routine-page.tsx';

beginOnFreshPages();

let reader: AlongReader;
beforeEach(() => {
  reader = beginAlong();
});

const linkShown = () => {
  const result = decodeLink(new URL(field('Link to this plan').value).hash);
  if (!result.ok) throw new Error(`the link is ${result.problem}`);
  return result.family;
};

describe('the link', () => {
  test('holds the plan that is shown, and no name', async () => {
    const state = await openTakeAlong();
    await rename(state, 'Mia', 'Gran’s');
    change(state, { wakeUp: 390, ageBy: 'months', ageMonths: 9 });
    tap(/^Link/u);
    const { children, routines } = linkShown();
    expect(children[0]).toMatchObject({ name: null, ageMonths: 9, ageOn: '2026-11-23' });
    expect(routines[0]).toMatchObject({ name: null, wakeUp: 390 });
  });

  test('holds the names when the parent asks for that, until they ask for it no longer', async () => {
    const state = await openTakeAlong();
    await rename(state, 'Mia', null);
    tap(/^Link/u);
    const box = screen.getByRole<HTMLInputElement>('checkbox', {
      name: 'Put their name in the link',
    });
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    expect(linkShown().children[0].name).toBe('Mia');
    expect(said()).toBe('The link has a name in it now.');
    fireEvent.click(box);
    expect(linkShown().children[0].name).toBeNull();
  });

  test('asks about names only where there are some', async () => {
    await openTakeAlong();
    tap(/^Link/u);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('says who can read it, and that no server gets it', async () => {
    await openTakeAlong();
    tap(/^Link/u);
    expect(screen.getByText(/Whoever has the link can read the plan/u).textContent).toMatch(
      /no browser sends that part to a server/u,
    );
  });

  test('is copied with one tap', async () => {
    await openTakeAlong();
    tap(/^Link/u);
    press('Copy link');
    await waitFor(() => expect(said()).toBe('Link copied.'));
    expect(reader.copied).toEqual([field('Link to this plan').value]);
  });

  test('is selected where the browser doesn’t let pages copy', async () => {
    refuseClipboard();
    await openTakeAlong();
    tap(/^Link/u);
    press('Copy link');
    await waitFor(() => expect(said()).toMatch(/The link is selected/u));
    const text = field('Link to this plan');
    expect(document.activeElement).toBe(text);
    expect(text.selectionEnd).toBe(text.value.length);
    expectKindWords(said());
  });

  test('goes to another app where the device can hand it over', async () => {
    const share = vi.fn().mockResolvedValue(undefined);
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    await openTakeAlong();
    tap(/^Link/u);
    press('Send it…');
    expect(share).toHaveBeenCalledWith({
      title: 'A day plan',
      url: field('Link to this plan').value,
    });
    share.mockRejectedValueOnce(new DOMException('closed', 'AbortError'));
    press('Send it…');
    share.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    press('Send it…');
    await waitFor(() => expect(said()).toBe('That didn’t open. Copying the link works too.'));
    Reflect.deleteProperty(navigator, 'share');
  });

  test('has no button for other apps where there are none', async () => {
    await openTakeAlong();
    tap(/^Link/u);
    expect(screen.queryByRole('button', { name: 'Send it…' })).toBeNull();
  });

  test('is a QR code on demand, with a quiet zone around', async () => {
    await openTakeAlong();
    tap(/^Link/u);
    expect(screen.queryByRole('img')).toBeNull();
    press('QR code');
    const code = await screen.findByRole('img', { name: 'QR code of the link to this plan' });
    const size = Number(code.getAttribute('viewBox')?.split(' ')[2]);
    const squares = [
      ...(code.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/gu),
    ];
    const places = squares.flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect([Math.min(...places), Math.max(...places)]).toEqual([4, size - 5]);
    expect(code.querySelector('[style]')).toBeNull();
    press('QR code');
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('says so where the plan is too long for a QR code', async () => {
    const state = await openTakeAlong();
    const busy = Array.from({ length: 12 }, (_, index) => ({
      start: 400 + index * 10,
      end: 405 + index * 10,
      label: 'ü'.repeat(40),
      days: [],
    }));
    change(state, { busy });
    tap(/^Link/u);
    press('QR code');
    expect(await screen.findByText(/too long for a QR code/u)).toBeTruthy();
    expect(linkShown().routines[0].busy).toHaveLength(12);
  });
});
