import { later } from './later.tsx';
import type { SaveTroubleProps } from './SaveTrouble.tsx';

const SaveTrouble = later(() => import('./SaveTrouble.tsx'), 'SaveTrouble');

/** Says in words what keeps entries from being saved, and hands out what was set aside. */
export function SaveNotice(props: SaveTroubleProps) {
  const { status, aside } = props;
  const isFine = (status === 'ok' || status === 'empty') && aside.length === 0;
  return isFine ? null : <SaveTrouble {...props} />;
}
