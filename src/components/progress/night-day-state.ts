import { useEffect, useState } from 'preact/hooks';
import { wallClock } from '../../domain/today-time.ts';
import { whichNight } from '../../domain/which-night.ts';
import { deviceStorage, readText } from '../../storage/device.ts';

const look = (wakeUp: number | null) => whichNight(wallClock(new Date()), wakeUp);

/** Reads the routine’s wake-up where there is one; whoever has one has its code on the device. */
const wakeUpReader = async () => {
  if (!readText(deviceStorage, 'small-hours:routine')) return () => null;
  return (await import('./wake-up-state.ts')).wakeUpNow;
};

/**
 * Which day it is, `YYYY-MM-DD`: in the small hours still the one whose night it is, until the
 * routine’s wake-up, or 05:00. Looked at each minute and when the page comes back into view.
 */
export const useNightDay = (): string => {
  const [day, setDay] = useState(() => look(null));
  useEffect(() => {
    let wakeUp = (): number | null => null;
    const lookAgain = () => {
      setDay(look(wakeUp()));
    };
    wakeUpReader().then(
      (reader) => {
        wakeUp = reader;
        lookAgain();
      },
      () => undefined,
    );
    const timer = setInterval(lookAgain, 60_000);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, []);
  return day;
};
