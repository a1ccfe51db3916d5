import type { Today } from './today.ts';

/** Something of today that is still to come and comes at another time than usual. */
export interface Move {
  readonly what: 'nap' | 'nap-end' | 'bedtime';
  /** Which nap, by its place in the usual day; null for bedtime, and for a nap that is new today. */
  readonly nap: number | null;
  /** The usual time and today's, minutes from midnight; null where there is none. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Smaller differences than this are no change. */
const least = 5;

const differs = ({ from, to }: Move) =>
  from === null || to === null || Math.abs(from - to) >= least;

/**
 * What of the rest of today comes at another time than on the usual day, in order of time: naps
 * that move, fall away or are new, and the bedtime. Naps that are over are not in it.
 */
export const movesOf = ({ usual, plan, naps, told }: Today): readonly Move[] => {
  const known = new Set([
    ...naps.map((nap) => nap.usual),
    ...told.filter(({ standing }) => standing === 'counts').map(({ nap }) => nap),
  ]);
  const gone = usual.naps.flatMap(({ start }, nap): Move[] =>
    known.has(nap) ? [] : [{ what: 'nap', nap, from: start, to: null }],
  );
  const ahead = plan.naps.flatMap((nap, index): Move[] => {
    const { usual: place, how } = naps[index]!;
    if (how !== 'ahead') return [];
    const before = usual.naps[place ?? -1];
    const move: Move = { what: 'nap', nap: place, from: before?.start ?? null, to: nap.start };
    return differs(move) || !before
      ? [move]
      : [{ what: 'nap-end', nap: place, from: before.end, to: nap.end }];
  });
  const bedtime: Move = {
    what: 'bedtime',
    nap: null,
    from: usual.bedtime.at,
    to: plan.bedtime.at,
  };
  return [...gone, ...ahead, bedtime]
    .filter(differs)
    .sort((a, b) => (a.to ?? a.from ?? 0) - (b.to ?? b.from ?? 0));
};
