import { useState } from 'preact/hooks';
import { addDays } from '../../../domain/calendar-date.ts';
import type { ZonePlace } from '../../../domain/zone-cities.ts';
import { later } from '../../ui/later.tsx';
import { dateInFull } from '../date-words.ts';
import { daysToGo, momentOfChange, wayOfClocks } from './next-change-words.ts';
import { useClockChoice, type Clocks, type ClocksState } from './clocks-state.ts';

const OtherPlace = later(() => import('./OtherPlace.tsx'), 'OtherPlace');

interface NextChangeProps {
  /** Unique on the page. */
  id: string;
  clocks: ClocksState;
  zone: string;
  /** What the zone’s place is called. */
  town: string;
  place: ZonePlace | null;
  onChoose: (place: ZonePlace) => void;
}

function Change({ clocks, town }: { clocks: Clocks; town: string }) {
  const clock = useClockChoice();
  const { change, isOver, next, today, firstDay } = clocks;
  if (!change) {
    return (
      <>
        <p class="clock-big">No change is coming</p>
        <p>
          Clocks in {town} stay as they are: your device knows of no change before{' '}
          {dateInFull(addDays(today, 550))}. So there’s nothing to prepare.
        </p>
      </>
    );
  }
  return (
    <>
      <p class="clock-big">
        Clocks {isOver ? 'went' : 'go'} {wayOfClocks(change.by)}
      </p>
      <p>{momentOfChange(change, isOver, clock)}</p>
      <p>
        {isOver ? (
          <>
            That was within the last week. Steps still help afterwards, and so does waiting.
            {next && ` The next change is on ${dateInFull(next.becomes.date)}.`}
          </>
        ) : (
          <b>{daysToGo(today, firstDay)}</b>
        )}
      </p>
    </>
  );
}

/** What the clocks do next, where the device is or in another place. */
export function NextChange({ id, clocks, zone, town, place, onChoose }: NextChangeProps) {
  // Some browsers keep to themselves where they are, and say UTC.
  const isNowhere = place === null && /^(?:utc|etc\/|gmt)/iu.test(zone);
  const [isOpen, setOpen] = useState(isNowhere);
  return (
    <section class="panel stack clock-next" aria-labelledby={`${id}-next`}>
      <h2 class="h3" id={`${id}-next`}>
        Clocks in {town}
      </h2>
      <div class="clock-now" aria-live="polite">
        {clocks === 'loading' && <p>Looking up the next change…</p>}
        {clocks === 'failed' && (
          <p>
            That couldn’t load. It may be the signal. The rules further down work without it; reload
            the page to try again.
          </p>
        )}
        {typeof clocks === 'object' && <Change clocks={clocks} town={town} />}
      </div>
      <div class="no-print">
        {isNowhere && <p>This browser doesn’t tell pages where it is. Choose a place near you.</p>}
        {isOpen ? (
          <OtherPlace id={`${id}-place`} place={place} onChoose={onChoose} />
        ) : (
          <button
            type="button"
            class="btn"
            onClick={() => {
              setOpen(true);
            }}
          >
            Another place
          </button>
        )}
      </div>
      <p class="hint no-print">
        By the time zone {zone}, as your device knows it. Countries sometimes change these rules at
        short notice.
      </p>
    </section>
  );
}
