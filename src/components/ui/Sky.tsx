import type { ComponentChildren } from 'preact';

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

/** A drawing that is stretched over its box: `box` is left, top, width and height. */
export function Stretched({ box, children }: { box: string; children: ComponentChildren }) {
  return (
    <svg class="sky" viewBox={box} preserveAspectRatio="none" aria-hidden="true">
      {children}
    </svg>
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
