interface Pairing {
  readonly cost: number;
  readonly partners: readonly (number | null)[];
}

/**
 * Which usual time each of today's times is, by place in `usual`; null for one that is new today.
 * Both ascending. As many as possible are paired, in order, so that they move as little as possible
 * in all.
 */
export const pairUp = (
  usual: readonly number[],
  today: readonly number[],
): readonly (number | null)[] => {
  const best = (from: number, to: number): Pairing => {
    const [before, now] = [usual[from], today[to]];
    if (now === undefined) return { cost: 0, partners: [] };
    const spare = usual.length - from - (today.length - to);
    const list: Pairing[] = [];
    if (before !== undefined) {
      const rest = best(from + 1, to + 1);
      list.push({ cost: Math.abs(now - before) + rest.cost, partners: [from, ...rest.partners] });
      if (spare > 0) list.push(best(from + 1, to));
    }
    if (spare < 0) {
      const rest = best(from, to + 1);
      list.push({ cost: rest.cost, partners: [null, ...rest.partners] });
    }
    return list.reduce((least, one) => (one.cost < least.cost ? one : least));
  };
  return best(0, 0).partners;
};
