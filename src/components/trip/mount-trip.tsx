import { render } from 'preact';
import { Trip, type TripProps } from './Trip.tsx';

/**
 * Puts the trip planner in the place kept for it, or in the place of all there is. Props are in the
 * element’s own JSON script, written by TripPlace.astro at build time; `more` are those that are not.
 */
export const mountTrip = (root: HTMLElement, more?: Pick<TripProps, 'ages'>): void => {
  const data = root.querySelector('script[type="application/json"]')?.textContent ?? '';
  const place = root.querySelector('[data-trip-place]') ?? root;
  place.replaceChildren();
  render(<Trip {...(JSON.parse(data) as TripProps)} {...more} />, place);
};
