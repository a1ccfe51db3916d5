import type { TripDay } from '../../domain/trip-types.ts';
import { SkyGradient } from '../ui/Sky.tsx';
import { SkyWindow } from '../ui/SkyScene.tsx';

interface TripStripProps {
  /** Unique on the page. */
  id: string;
  day: TripDay;
}

/** Every strip runs from 4 in the morning to 4 the next, by the clock there. */
const start = 4 * 60;
const end = start + 1440;

/** How soft the edges of a sleep are, in minutes. */
const soft = 20;

const pocket = (from: number, to: number) => ({
  from: from - soft,
  fromSure: from + soft,
  toSure: to - soft,
  to: to + soft,
});

/** The sleeps of a day that lie in the strip, the night before it among them. */
const pocketsOf = ({ times: { wakeUp, naps, bedtime } }: TripDay) =>
  [
    pocket(bedtime - 1440, wakeUp),
    ...naps.map((nap) => pocket(nap.start, nap.end)),
    pocket(bedtime, wakeUp + 1440),
  ].filter(({ from, to }) => to > start && from < end);

/** Where the child’s own bedtime is in the strip, in percent; null where it is the planned one. */
const ownBedtime = ({ times, own }: TripDay): number | null => {
  if ((own.bedtime - times.bedtime) % 1440 === 0) return null;
  const at = start + ((((own.bedtime - start) % 1440) + 1440) % 1440);
  return ((at - start) / 1440) * 100;
};

/** A day of a trip as a strip of sky: decoration, the row says the same in words. */
export function TripStrip({ id, day }: TripStripProps) {
  const aim = ownBedtime(day);
  return (
    <>
      <SkyGradient id={id} wakeUp={day.times.wakeUp} bedtime={day.times.bedtime} />
      <div class="trip-strip" aria-hidden="true">
        <SkyWindow id={id} from={start} to={end} pockets={pocketsOf(day)} />
        {aim !== null && (
          <svg class="trip-aim">
            <rect class="trip-aim-edge" x={`${aim}%`} width="5" height="100%" />
            <rect class="trip-aim-line" x={`${aim}%`} width="3" height="100%" />
          </svg>
        )}
      </div>
    </>
  );
}
