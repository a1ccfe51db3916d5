import { readText, tabStorage } from '../../storage/device.ts';
import { lookedForKey } from '../../storage/looked-for-key.ts';
import { startLight } from './light-state.ts';

/** Starts what every page has: its light, and the highlights of a search that it was opened from. */
export const startPage = (): void => {
  startLight();
  if (readText(tabStorage, lookedForKey)) void import('./highlight-state.ts');
};
