import { useEffect, useState } from 'preact/hooks';

/** Begins the part of an address that holds a trip (shared-trip.ts, which comes later). */
const mark = '#trip=';

/** The trip that the page was opened with, as it stands in the address, and which visit this is. */
export interface LinkedTrip {
  hash: string;
  visit: number;
}

/** The trip in the page’s address, now and whenever another link is opened; null without one. */
export const useLinkedTrip = (): LinkedTrip | null => {
  const [linked, setLinked] = useState<LinkedTrip | null>(() =>
    location.hash.startsWith(mark) ? { hash: location.hash, visit: 0 } : null,
  );
  useEffect(() => {
    const look = () => {
      const { hash } = location;
      if (hash.startsWith(mark)) setLinked((last) => ({ hash, visit: (last?.visit ?? 0) + 1 }));
    };
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
  }, []);
  return linked;
};

/** Takes the trip out of the address, so that loading the page again doesn’t ask again. */
export const forgetLink = (): void => {
  history.replaceState(history.state, '', location.pathname + location.search);
};
