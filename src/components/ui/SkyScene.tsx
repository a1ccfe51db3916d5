import sprite from '../../styles/icons/sprite.svg?url';
import { Stretched } from './Sky.tsx';

/** A sleep on the sky: certain between the inner times, soft towards the outer ones. In minutes. */
export interface Pocket {
  from: number;
  fromSure: number;
  toSure: number;
  to: number;
}

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)}%`;

function SoftPocket({ id, pocket }: { id: string; pocket: Pocket }) {
  const length = pocket.to - pocket.from;
  return (
    <>
      <linearGradient id={id}>
        <stop class="sky-sleep" offset="0" stop-opacity="0" />
        <stop class="sky-sleep" offset={percent(pocket.fromSure - pocket.from, length)} />
        <stop class="sky-sleep" offset={percent(pocket.toSure - pocket.from, length)} />
        <stop class="sky-sleep" offset="1" stop-opacity="0" />
      </linearGradient>
      <rect x={pocket.from} width={length} height="100" fill={`url(#${id})`} />
    </>
  );
}

/** A window on the sky from one time to another, left to right, with the sleeps laid on it. */
export function SkyWindow({
  id,
  from,
  to,
  pockets = [],
}: {
  id: string;
  from: number;
  to: number;
  pockets?: readonly Pocket[];
}) {
  return (
    <Stretched box={`${from} 0 ${to - from} 100`}>
      <rect x={from} width={to - from} height="100" fill={`url(#${id})`} />
      {pockets.map((pocket, index) => (
        <SoftPocket key={pocket.from} id={`${id}-${index}`} pocket={pocket} />
      ))}
    </Stretched>
  );
}

/** The two lines of hills at the foot of a sky. */
export function SkyHills() {
  return (
    <svg class="sky-hills" viewBox="0 0 1200 90" preserveAspectRatio="none" aria-hidden="true">
      <use href={`${sprite}#hills`} />
    </svg>
  );
}

/** The house with the lit window. */
export function SkyHouse() {
  return (
    <svg class="scene-house" viewBox="0 0 96 72" aria-hidden="true">
      <use href={`${sprite}#house`} />
    </svg>
  );
}
