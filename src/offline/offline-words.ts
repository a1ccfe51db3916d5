import type { OfflineState } from './messages.ts';

/** A size in words: “about 1.4 MB”, “about 90 kB”. `bytes` is not negative. */
export const sizeInWords = (bytes: number): string =>
  bytes < 95_000
    ? `about ${Math.max(1, Math.round(bytes / 1000))} kB`
    : `about ${(bytes / 1_000_000).toFixed(1)} MB`;

const ofAll = ({ kept, files }: OfflineState) => `${kept} of ${files} files are on this phone`;

/** Whether all of the site is kept. */
export const isWhole = ({ kept, files }: OfflineState): boolean => kept >= files;

/** What keeping everything takes, said before it is done, and how much is there. */
export const sizeSaid = (state: OfflineState): string =>
  isWhole(state)
    ? `Everything is on this phone: it takes ${sizeInWords(state.disk)}, and comes to ${sizeInWords(state.wire)} to fetch.`
    : `The whole site is ${sizeInWords(state.wire)} to fetch, and takes ${sizeInWords(state.disk)} once it’s here. ${ofAll(state)}.`;

/** How it ended, or why it stopped. */
export const endSaid = (state: OfflineState): string => {
  if (isWhole(state)) return 'Done. Everything is on this phone, and works without any signal.';
  const here = `${ofAll(state)}, and they stay.`;
  if (state.problem === 'full') return `There’s no room left for the rest. ${here}`;
  if (state.problem === 'offline') return `The network went away. ${here} Go on when it’s back.`;
  return `Stopped. ${here} You can go on at any time.`;
};
