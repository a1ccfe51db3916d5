import { useEffect, useState } from 'preact/hooks';
import { linkMark } from '../../domain/link-mark.ts';

/** Whether the part of an address from # on holds a plan. Light: nothing is read of the plan. */
export const hasPlanInLink = (hash: string): boolean => hash.startsWith(linkMark);

/** The plan that the page was opened with, as it stands in the address, and which visit this is. */
export interface LinkedPlan {
  hash: string;
  visit: number;
}

/** The plan in the page’s address, now and whenever another link is opened; null without one. */
export const useLinkedPlan = (): LinkedPlan | null => {
  const [linked, setLinked] = useState<LinkedPlan | null>(() =>
    hasPlanInLink(location.hash) ? { hash: location.hash, visit: 0 } : null,
  );
  useEffect(() => {
    const look = () => {
      const { hash } = location;
      if (hasPlanInLink(hash)) setLinked((last) => ({ hash, visit: (last?.visit ?? 0) + 1 }));
    };
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
  }, []);
  return linked;
};
