import { render } from 'preact';
import { FridgeSheet, type FridgeSheetProps } from './FridgeSheet.tsx';

/**
 * Puts the family's own sheet in the place of the blank one, which waits hidden. Its props are in the
 * element's own JSON script, written by FridgeSheetPlace.astro at build time.
 */
export const mountFridgeSheet = (root: HTMLElement): void => {
  const data = root.querySelector('script[type="application/json"]')?.textContent ?? '';
  const props = JSON.parse(data) as FridgeSheetProps;
  const blank = root.querySelector('.sheet') ?? document.createElement('article');
  const own = document.createElement('div');
  root.replaceChildren(own, blank);
  blank.toggleAttribute('hidden', true);
  render(<FridgeSheet {...props} blank={blank} />, own);
};
