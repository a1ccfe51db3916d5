import type { Rhythm } from '../../domain/plan-types.ts';
import { hourSpanInWords } from '../ui/duration-words.ts';
import { Icon } from '../ui/Icon.tsx';

/** Under 4 months: a rhythm that goes round, with tired signs, and no clock times. */
export function RhythmView({ rhythm }: { rhythm: Rhythm }) {
  return (
    <div class="rhythm">
      <ol class="rhythm-steps">
        <li>
          <Icon name="feed" />
          <b>Feed</b>
          <small>when your baby asks, day and night</small>
        </li>
        <li>
          <Icon name="day" />
          <b>Awake</b>
          <small>about {hourSpanInWords(rhythm.awake)}, feeds included</small>
        </li>
        <li>
          <Icon name="cot" />
          <b>Sleep</b>
          <small>{rhythm.naps.from} or more times a day, as long as it lasts</small>
        </li>
      </ol>
      <p>
        Then round again. Before about 4 months there’s no clock to follow: watch for tired signs,
        such as staring away, slower movements, fussing or rubbing eyes, and offer sleep then. Your
        baby may need a lot more or less than this from day to day.
      </p>
    </div>
  );
}
