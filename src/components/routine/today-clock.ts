import { useEffect, useState } from 'preact/hooks';
import { wallClock, type WallClock } from '../../domain/today-time.ts';

const look = () => wallClock(new Date());

/** The device’s wall clock, looked at each minute and when the page comes back into view. */
export const useWallClock = (): WallClock => {
  const [now, setNow] = useState(look);
  useEffect(() => {
    const lookAgain = () => {
      const next = look();
      // The same minute stays the same object: nothing is drawn again.
      setNow((last) => (last.day === next.day && last.minutes === next.minutes ? last : next));
    };
    const timer = setInterval(lookAgain, 60_000);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, []);
  return now;
};
