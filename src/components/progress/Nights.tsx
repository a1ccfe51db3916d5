import { useRef } from 'preact/hooks';
import { daysAfter } from '../../domain/day-text.ts';
import type { NotedNight } from '../../domain/night-trend.ts';
import type { KeptPatch } from '../../domain/time-line.ts';
import { Icon } from '../ui/Icon.tsx';
import { later } from '../ui/later.tsx';
import { nightInWords } from './day-words.ts';
import { aboutNights } from './nights-about.ts';

const NightsSoFar = later(() => import('./NightsSoFar.tsx'), 'NightsSoFar');

interface NightsProps {
  /** Unique on the page; the button for last night is `<id>-note`. */
  id: string;
  nights: readonly NotedNight[];
  patches: readonly KeptPatch[];
  today: string;
  /** Whether a rough patch goes on: then nothing is expected. */
  isRough: boolean;
  /** Whether a note is open: what is behind it then waits. */
  isOpen: boolean;
  sourcesUrl: string;
  /** Opens the note of a night, from the button with this id. */
  onOpen: (day: string, by: string) => void;
}

/** Notes of nights, and how nights are going as far as they tell. */
export function Nights(props: NightsProps) {
  const { id, nights, patches, today, isRough, isOpen, sourcesUrl, onOpen } = props;
  const last = daysAfter(today, -1);
  const isNoted = nights.some((night) => night.id === last);
  const shown = useRef(nights);
  if (!isOpen) shown.current = nights;
  return (
    <section class="nights" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>How nights are going</h2>
      {nights.length === 0 && <p class="muted">{aboutNights}</p>}
      {isRough && nights.length > 0 && (
        <p class="muted">
          Rough weather at the moment: nothing is expected of these nights. What’s said here is from
          the others.
        </p>
      )}
      <button
        type="button"
        class="btn"
        id={`${id}-note`}
        onClick={() => {
          onOpen(last, `${id}-note`);
        }}
      >
        <Icon name="night" />
        <span>
          {isNoted ? 'Change the note of last night' : 'Note last night'}
          <small>{nightInWords(last, today)}</small>
        </span>
      </button>
      {nights.length > 0 && (
        <NightsSoFar
          id={id}
          nights={shown.current}
          patches={patches}
          today={today}
          sourcesUrl={sourcesUrl}
          onChange={(day) => {
            onOpen(day, `${id}-list-${day}`);
          }}
        />
      )}
    </section>
  );
}
