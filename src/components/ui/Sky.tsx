import type { ComponentChildren } from 'preact';
import sprite from '../../styles/icons/sprite.svg?url';

/** The colours of a day's sky, anchored to the child's own wake-up and bedtime: the sun has no say. */
const skyStops = (wakeUp: number, bedtime: number): [at: number, colour: string][] => {
  const through = (part: number) => wakeUp + (bedtime - wakeUp) * part;
  const tomorrow = wakeUp + 1440;
  return [
    [wakeUp - 180, 'deep'],
    [wakeUp - 90, 'night'],
    [wakeUp - 42, 'predawn'],
    [wakeUp, 'dawn'],
    [wakeUp + 45, 'early'],
    [through(0.2), 'morning'],
    [through(0.45), 'noon'],
    [through(0.67), 'afternoon'],
    [through(0.84), 'golden'],
    [through(0.95), 'dusk'],
    [bedtime + 21, 'gloam'],
    [bedtime + 66, 'nightfall'],
    [bedtime + 144, 'night'],
    [bedtime + 240, 'deep'],
    [tomorrow - 180, 'deep'],
    [tomorrow - 90, 'night'],
    [tomorrow - 42, 'predawn'],
    [tomorrow, 'dawn'],
    [tomorrow + 45, 'early'],
  ];
};

/** A sleep on the sky: certain between the inner times, soft towards the outer ones. In minutes. */
export interface Pocket {
  from: number;
  fromSure: number;
  toSure: number;
  to: number;
}

/** Whose sky it is: minutes from local midnight of the child's wake-up and bedtime. */
export interface ChildDay {
  wakeUp: number;
  bedtime: number;
}

/**
 * The gradient of one child's day, for every `SkyWindow` with the same id: they are windows on one
 * sky, so rows of any height join without a seam. Drawn with classes and SVG attributes only, as
 * the content security policy asks.
 */
export function SkyGradient({
  id,
  wakeUp,
  bedtime,
  vertical = false,
}: ChildDay & { id: string; vertical?: boolean }) {
  const stops = skyStops(wakeUp, bedtime);
  const start = wakeUp - 180;
  const end = wakeUp + 1485;
  const along = vertical ? { x1: 0, x2: 0, y1: start, y2: end } : { x1: start, x2: end };
  return (
    <svg class="sky-defs" aria-hidden="true">
      <linearGradient id={id} gradientUnits="userSpaceOnUse" {...along}>
        {stops.map(([at, colour]) => (
          <stop
            key={at}
            class={`sky-${colour}`}
            offset={`${(((at - start) / (end - start)) * 100).toFixed(1)}%`}
          />
        ))}
      </linearGradient>
    </svg>
  );
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

/** A drawing that is stretched over its box: `box` is left, top, width and height. */
function Stretched({ box, children }: { box: string; children: ComponentChildren }) {
  return (
    <svg class="sky" viewBox={box} preserveAspectRatio="none" aria-hidden="true">
      {children}
    </svg>
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

/** A window on a vertical sky: one row of a day that is read from top to bottom. */
export function SkyRow({ id, from, to }: { id: string; from: number; to: number }) {
  return (
    <Stretched box={`0 ${from} 1 ${to - from}`}>
      <rect y={from} width="1" height={to - from} fill={`url(#${id})`} />
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
