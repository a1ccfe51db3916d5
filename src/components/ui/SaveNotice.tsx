import { later } from './later.tsx';
import type { SaveTroubleProps } from './SaveTrouble.tsx';

const SaveTrouble = later(() => import('./SaveTrouble.tsx'), 'SaveTrouble');

/** Says in words what keeps entries from being saved, and hands out what is not. */
export function SaveNotice(props: SaveTroubleProps) {
  return props.aside.length > 0 && <SaveTrouble {...props} />;
}
