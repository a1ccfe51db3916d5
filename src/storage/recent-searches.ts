import { longestSearch, searchPlaces, type SearchPlace, type Searches } from './searches.ts';
import { withItem } from './stamped.ts';

/** The words of recent searches, the latest first. */
export const recentSearches = ({ recent }: Searches): string[] =>
  Object.values(recent)
    .sort((a, b) => b.at - a.at)
    .flatMap(({ value }) => value ?? []);

const alike = (a: string | null | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();

/** The searches without these words (`now` in ms since 1970). */
export const withoutSearch = (searches: Searches, words: string, now: number): Searches => ({
  recent: searchPlaces.reduce<Searches['recent']>(
    (recent, place) =>
      alike(recent[place]?.value, words)
        ? withItem<SearchPlace>(recent, place, { value: null }, now)
        : recent,
    searches.recent,
  ),
});

/** The searches with these words as the latest, in the place of the oldest (`now` in ms since 1970). */
export const withSearch = (searches: Searches, words: string, now: number): Searches => {
  const kept = words.trim().slice(0, longestSearch).trim();
  if (alike(recentSearches(searches)[0], kept) || !kept) return searches;
  const { recent } = withoutSearch(searches, kept, now);
  // After all of them, even where the clock was set back.
  const latest = Math.max(now, ...Object.values(recent).map(({ at }) => at + 1));
  const age = (place: string) => (recent[place]?.value ? recent[place].at : 0);
  const [oldest = '1'] = [...searchPlaces].sort((a, b) => age(a) - age(b));
  return { recent: withItem<SearchPlace>(recent, oldest, { value: kept }, latest) };
};

/** No searches: every place is empty (`now` in ms since 1970). */
export const withoutSearches = (searches: Searches, now: number): Searches =>
  recentSearches(searches).reduce((rest, words) => withoutSearch(rest, words, now), searches);
