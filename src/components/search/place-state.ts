import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { askedFor, notePlace, placeBefore, type Place } from './address-state.ts';
import type { SearchState } from './search-types.ts';

const isAsked = () => askedFor().words.trim() !== '';

/**
 * Keeps the reader's place: on the way back to a search they find the same results as far down as
 * they were, with the focus on the link they had followed. New words begin at the top.
 */
export const usePlace = (page: RefObject<HTMLElement>, state: SearchState, shown: number): void => {
  const before = useRef<Place | undefined>(undefined);
  const words = state.is === 'done' ? state.words : '';

  const followed = useRef('');

  const comeBack = () => {
    const place = before.current;
    before.current = undefined;
    if (!place) return false;
    document.getElementById(place.link)?.focus({ preventScroll: true });
    scrollTo({ top: place.y, behavior: 'instant' });
    return true;
  };

  useEffect(() => {
    const arrive = () => {
      before.current = placeBefore();
    };
    history.scrollRestoration = 'manual';
    arrive();
    if (!isAsked()) comeBack();
    addEventListener('popstate', arrive);
    return () => {
      removeEventListener('popstate', arrive);
    };
  }, []);

  useEffect(() => {
    const note = () => {
      notePlace({ y: scrollY, shown, link: followed.current });
    };
    const follow = ({ target }: Event) => {
      const link = target instanceof Element && target.closest('a');
      if (!link) return;
      followed.current = link.id;
      note();
    };
    document.addEventListener('click', follow);
    addEventListener('pagehide', note);
    return () => {
      document.removeEventListener('click', follow);
      removeEventListener('pagehide', note);
    };
  }, [shown]);

  useLayoutEffect(() => {
    if (state.is === 'searching' || comeBack()) return;
    if ((page.current?.getBoundingClientRect().top ?? 0) < 0) {
      page.current?.scrollIntoView({ behavior: 'instant' });
    }
  }, [state.is, words]);
};
