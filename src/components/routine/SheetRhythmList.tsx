import type { Rhythm } from '../../domain/plan-types.ts';
import { hourSpanInWords } from '../ui/duration-words.ts';

/** Under 4 months: what comes after what, without clock times. */
export function SheetRhythmList({ rhythm: { awake, naps } }: { rhythm: Rhythm }) {
  const steps = [
    ['Feed', 'when they ask, day and night'],
    ['Awake', `about ${hourSpanInWords(awake)}, feeds included`],
    ['Sleep', `${naps.from} or more times a day, as long as it lasts`],
  ] as const;
  return (
    <>
      <ol class="sheet-day" aria-label="What comes after what">
        {steps.map(([label, text]) => (
          <li key={label}>
            <b class="time">{label}</b>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p>
        Then round again. There’s no clock to follow before about 4 months. They may need a lot more
        or less than this from day to day.
      </p>
    </>
  );
}
