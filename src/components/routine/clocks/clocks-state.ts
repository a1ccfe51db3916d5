import { useEffect, useState } from 'preact/hooks';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { firstDayOf } from '../../../domain/clock-change.ts';
import {
  type TemporalApi,
  type ZoneChange,
  isZone,
  localTimeAt,
  nextChange,
} from '../../../domain/zone-clock.ts';
import { clockStyle, settingsStore } from '../../../storage/settings.ts';
import { useStore } from '../../store-state.ts';

const msOfADay = 86_400_000;

/** For how many days after a change it can still be made up for in steps. */
const stillFresh = 7;

/** What the clocks of a zone do next. */
export interface Clocks {
  /** The day that it is in the zone. */
  readonly today: CalendarDate;
  /** The change that has just been, where that is a few days ago; else the next, or none. */
  readonly change: ZoneChange | null;
  /** The first day by the new clock; today where there is no change. */
  readonly firstDay: CalendarDate;
  /** Whether the change has come already. */
  readonly isOver: boolean;
  /** The one after it, where that is over. */
  readonly next: ZoneChange | null;
}

/** What the clocks of a zone do, seen at an instant (ms since 1970). */
export const clocksOf = (temporal: TemporalApi, zone: string, now: number): Clocks => {
  const today = localTimeAt(temporal, zone, now).date;
  const next = nextChange(temporal, zone, now);
  const last = nextChange(temporal, zone, now - stillFresh * msOfADay);
  const isOver = last !== null && last.instant <= now;
  const change = isOver ? last : next;
  const firstDay = change ? firstDayOf(change.becomes) : today;
  return { today, change, firstDay, isOver, next: isOver ? next : null };
};

/** The clocks of a zone, once Temporal has come. */
export type ClocksState = Clocks | 'loading' | 'failed';

/**
 * The clocks of a zone, live: anew when the reader comes back to the page. `load` fetches Temporal
 * where the browser has none.
 */
export const useClocks = (zone: string, load: () => Promise<TemporalApi>): ClocksState => {
  const [temporal, setTemporal] = useState<{ api: TemporalApi } | 'loading' | 'failed'>('loading');
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    load().then(
      (api) => {
        setTemporal({ api });
      },
      () => {
        setTemporal('failed');
      },
    );
  }, [load]);
  useEffect(() => {
    const look = () => {
      setNow(Date.now());
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  if (typeof temporal === 'string') return temporal;
  return clocksOf(temporal.api, isZone(temporal.api, zone) ? zone : 'UTC', now);
};

/** How the reader chose to write times; null follows the browser’s language. */
export const useClockChoice = (): ReturnType<typeof clockStyle> =>
  clockStyle(useStore(settingsStore).data);
