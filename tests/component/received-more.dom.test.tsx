import { act, render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Family } from '../../src/domain/family.ts';
import { encodeLink } from '../../src/domain/shared-routine.ts';
import { beginAlong, openLink, type OpenState } from '../support/along-page.tsx';
import { beginOnFreshPages } from '../support/fresh-page.ts';
import { expectKindWords } from '../support/kind-words.ts';
import { press } from '../support/routine-page.tsx';
import { childOf, routineOf } from '../support/shared-samples.ts';

beginOnFreshPages();
beforeEach(() => void beginAlong());

const one: Family = { children: [childOf({})], routines: [routineOf({})] };
const hash = encodeLink(one);
const stored = () => localStorage.getItem('small-hours:routine');
const ours = (state: OpenState) =>
  state.now.family.routines.map(({ wakeUp, child }) => {
    const whose = state.now.family.children.find(({ id }) => id === (child ?? 'first'));
    return [wakeUp, whose?.ageMonths];
  });

describe('a file with several children and routines', () => {
  const family: Family = {
    children: [childOf({ name: 'Ada' }), childOf({ id: '2', name: 'Bo', ageMonths: 30 })],
    routines: [
      routineOf({ child: '1', name: 'Home' }),
      routineOf({ child: '2', name: 'Home', wakeUp: 420 }),
      routineOf({ child: '2', name: 'Old', wakeUp: 430, put: 'archived' }),
    ],
  };

  test('says whose day each is, and adds them all at once', async () => {
    const state = await openLink(encodeLink(family));
    const options = within(screen.getByLabelText('Which day to look at')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Ada, Home, every day',
      'Bo, Home, every day',
      'Bo, Old, every day',
    ]);
    press('Keep all 3');
    expect(screen.getByText(/^Kept, as 3 new routines\./u)).toBeTruthy();
    expect(state.now.family.children.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
    expect(ours(state)).toEqual([
      [375, 10],
      [420, 30],
      [430, 30],
    ]);
    expect(state.now.family.routines.map(({ put }) => put)).toEqual(['kept', 'kept', 'archived']);
    const ids = [...state.now.family.children, ...state.now.family.routines].map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
  });
});

describe('a link that can’t be used', () => {
  test.each([
    ['cut off', hash.slice(0, -9), 'That link isn’t whole. Ask for it again, or copy all of it.'],
    [
      'rubbish',
      '#plan=%E0%A4%A<script>',
      'That link isn’t whole. Ask for it again, or copy all of it.',
    ],
    [
      'endless',
      `#plan=${'A'.repeat(50_000)}`,
      'That link is longer than any plan of ours. Ask for it again.',
    ],
  ])(
    '(%s) gets a kind sentence, and goes away when it was read',
    async (_what, address, sentence) => {
      const state = await openLink(address);
      expect(screen.getByRole('alert').textContent).toBe(sentence);
      expectKindWords(sentence);
      press('All right');
      expect(screen.queryByRole('alert')).toBeNull();
      expect([location.hash, stored(), state.now.family.routines.length]).toEqual(['', null, 1]);
    },
  );
});

describe('the address', () => {
  const Linked = async () => {
    const { useLinkedPlan } = await import('../../src/components/routine/share-link.ts');
    return function Page() {
      const linked = useLinkedPlan();
      return <p>{linked ? `${linked.visit}: ${linked.hash}` : 'no plan'}</p>;
    };
  };
  const goTo = (address: string) =>
    void act(() => {
      history.replaceState(null, '', address);
      dispatchEvent(new HashChangeEvent('hashchange'));
    });

  test('is looked at when the page opens, and whenever another link is opened on it', async () => {
    history.replaceState(null, '', '/routine/#plan=abc');
    const Page = await Linked();
    render(<Page />);
    expect(screen.getByText('0: #plan=abc')).toBeTruthy();
    goTo('/routine/#plan=abc');
    expect(screen.getByText('1: #plan=abc')).toBeTruthy();
    goTo('/routine/#tonight');
    expect(screen.getByText('1: #plan=abc')).toBeTruthy();
  });

  test('without a plan in it is left alone', async () => {
    history.replaceState(null, '', '/routine/#planet');
    const Page = await Linked();
    render(<Page />);
    expect(screen.getByText('no plan')).toBeTruthy();
  });
});
