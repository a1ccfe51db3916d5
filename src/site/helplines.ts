import { getCollection } from 'astro:content';
import type { BrandHelpline } from '../brand/brand.ts';
import { countries, ownHelplines } from '../brand/index.ts';

/** The helplines of the brand’s countries, in their order, and the brand’s own. */
export const loadHelplines = async (): Promise<BrandHelpline[]> => {
  const rows = (await getCollection('helplines')).map(({ data }) => data);
  return [...rows, ...ownHelplines]
    .filter(({ country }) => countries.includes(country))
    .toSorted((a, b) => countries.indexOf(a.country) - countries.indexOf(b.country));
};

/** Those to call in danger. */
export const emergencyLines = async (): Promise<BrandHelpline[]> =>
  (await loadHelplines()).filter(({ kind }) => kind === 'emergency');
