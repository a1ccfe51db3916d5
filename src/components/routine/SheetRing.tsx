import type { ComponentChildren } from 'preact';
import type { ClockStyle } from '../../domain/time-of-day.ts';
import { dayPockets } from './day-pockets.ts';
import { arcPath, onRing } from './ring-path.ts';
import type { SheetDay } from './sheet-rows.ts';

const hours = Array.from({ length: 8 }, (_, index) => index * 180);
/** The middle of the band of sleep, and how wide it is: units of the drawing. */
const [radius, width] = [100, 24];
const solid = { fill: 'none', stroke: 'currentColor', 'stroke-width': width };
const striped = { ...solid, 'stroke-dasharray': '1.6 2.6' };

/** The moon in the middle. */
const mark = (
  <g transform="translate(-32 -32) scale(1.33)">
    <path d="M43.1 23.5A20 20 0 1 1 16.6 7.4 15.8 15.8 0 0 0 43.1 23.5Z" fill="currentColor" />
    <circle cx="30.5" cy="14.3" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
  </g>
);

function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg class="sheet-ring" viewBox="-150 -140 300 280" aria-hidden="true">
      {[radius - width / 2, radius + width / 2].map((r) => (
        <circle key={r} r={r} fill="none" stroke="currentColor" />
      ))}
      {mark}
      {children}
    </svg>
  );
}

/** The hours around a ring, as they are on the clock: noon at the top, midnight at the bottom. */
function Hours({ clock }: { clock: ClockStyle }) {
  const [morning, evening] = clock === '12h' ? ['6 am', '6 pm'] : ['6', '18'];
  return (
    <>
      {hours.map((at) => {
        const [inner, outer] = [onRing(at, 112), onRing(at, 117)];
        return (
          <path key={at} d={`M${inner.x} ${inner.y}L${outer.x} ${outer.y}`} stroke="currentColor" />
        );
      })}
      <text y="-123">noon</text>
      <text y="133">midnight</text>
      <text x="-121" y="4" class="to-end">
        {morning}
      </text>
      <text x="121" y="4" class="to-start">
        {evening}
      </text>
    </>
  );
}

/** An empty ring to shade in by hand. Decoration. */
export function BlankRing() {
  return (
    <Drawing>
      <Hours clock="12h" />
    </Drawing>
  );
}

/** Of many naps the numbers: the words would run into each other. */
const sleepName = (index: number, naps: number) => {
  if (index >= naps) return 'asleep';
  return naps > 3 ? index + 1 : 'nap';
};

/**
 * A day as a ring of 24 hours: sleep is solid, flexible ends are striped. Decoration: the list beside
 * it says the same in words.
 */
export function DayRing({ plan, clock }: Pick<SheetDay, 'plan' | 'clock'>) {
  return (
    <Drawing>
      <Hours clock={clock} />
      {dayPockets(plan).map(({ from, fromSure, toSure, to }, index) => {
        const label = onRing((from + to) / 2, 72);
        return (
          <g key={from}>
            <path d={arcPath(from, fromSure, radius)} {...striped} />
            <path d={arcPath(fromSure, toSure, radius)} {...solid} />
            <path d={arcPath(toSure, to, radius)} {...striped} />
            <text x={label.x} y={label.y + 4}>
              {sleepName(index, plan.naps.length)}
            </text>
          </g>
        );
      })}
    </Drawing>
  );
}

/** A rhythm as a ring that goes round, without hours. Decoration: the list says the same. */
export function RhythmRing() {
  return (
    <Drawing>
      <path d={arcPath(360, 720, radius)} {...striped} />
      <path d={arcPath(1080, 1800, radius)} {...solid} />
      <text x="-46" y="-42">
        feed
      </text>
      <text x="46" y="-42">
        awake
      </text>
      <text y="66">sleep</text>
    </Drawing>
  );
}
