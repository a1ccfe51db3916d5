/** Chance from a seed: the same seed, the same numbers (mulberry32). From 0 up to but not 1. */
export const chanceFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A number of the bell curve, mean 0, standard deviation 1 (Box and Muller). */
const bell = (chance: () => number) =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

/**
 * So many nights that hang together so strongly (the correlation of one with the next), as numbers
 * of the bell curve. They begin as they go on, so there is no trend in them.
 */
export const hangingTogether = (chance: () => number, nights: number, strength: number) => {
  let now = bell(chance);
  const rest = Math.sqrt(1 - strength ** 2);
  return Array.from({ length: nights }, () => {
    const night = now;
    now = strength * now + rest * bell(chance);
    return night;
  });
};

/** At most this share is true, however unlucky the draw: right in 999 of 1,000 (Wilson’s bound). */
export const atMost = (hits: number, runs: number): number => {
  const z = 3.09;
  const share = hits / runs;
  const spread = z * Math.sqrt((share * (1 - share)) / runs + z ** 2 / (4 * runs ** 2));
  return (share + z ** 2 / (2 * runs) + spread) / (1 + z ** 2 / runs);
};
