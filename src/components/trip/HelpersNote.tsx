import { siteName } from '../../brand/index.ts';
import { formatTimeOfDay } from '../../domain/time-of-day.ts';
import { Icon } from '../ui/Icon.tsx';
import { ageInWords } from '../ui/age-words.ts';
import { printPart } from './print-part.ts';
import { childName } from './family-words.ts';
import type { PlannedState } from './planned-state.ts';
import { namesOf, type ReadyTrip } from './made-plan.ts';
import { dayInWords } from './trip-words.ts';

interface HelpersNoteProps {
  /** Unique on the page. */
  id: string;
  state: PlannedState;
  made: ReadyTrip;
  /** What a fever means under 3 months, as the whole site says it. */
  feverSign: string;
}

/** The times of the stay as a helper needs them: once there, by the clock there. */
const stayOf = ({ plan, times }: ReadyTrip) =>
  plan?.going.findLast(({ part }) => part === 'there') ??
  (times.days > 0 ? plan?.homeAgain.find(({ part }) => part === 'back') : undefined);

function Times({ state: { clock }, made }: Pick<HelpersNoteProps, 'state' | 'made'>) {
  const day = stayOf(made);
  if (!day) {
    return (
      <p>
        No clock times yet: feed when they ask, a cuddle, and sleep when the signs say so, round and
        round.
      </p>
    );
  }
  const format = (time: number) => formatTimeOfDay(time, clock);
  const { wakeUp, naps, bedtime } = day.times;
  return (
    <p>
      Around {format(wakeUp)} up;{' '}
      {naps.length > 0
        ? `naps around ${naps.map(({ start }) => format(start)).join(' and ')}; `
        : ''}
      asleep around {format(bedtime)}. All of it is rough: rubbing eyes, staring away and fussing
      come before the clock. The first days may be upside down.
    </p>
  );
}

/** One page for grandparents and friends: what matters, in their hands. */
export function HelpersNote(props: HelpersNoteProps) {
  const { state, made, feverSign } = props;
  const { whose, family, trip } = state;
  const name = whose.child ? childName(family, whose.child) : 'Your child';
  const who = name === 'Your child' ? 'our child' : name;
  const names = namesOf(state.trip);
  const steps = whose.routine?.windDown ?? [];
  const young = whose.ageMonths < 12;
  return (
    <div class="stack">
      <p class="no-print">
        <button type="button" class="btn" onClick={() => printPart('note')}>
          <Icon name="print" />
          Print the note
        </button>
      </p>
      <article class="panel helpers-note" aria-label="A note for whoever helps">
        <h3>Thank you for helping with {who}</h3>
        <p>
          {names.away}, {dayInWords(made.journeys.leave)} to {dayInWords(made.journeys.back)}.{' '}
          {ageInWords(whose.ageMonths)} old.
        </p>
        <h4>Every sleep</h4>
        <ul>
          <li>
            {young
              ? 'On their back, in their own clear, flat, firm space'
              : 'In their own clear, flat, firm space'}
            {whose.ageMonths < 6 ? ', in the room with one of us.' : '.'}
          </li>
          {young && <li>Nothing else in it: no pillow, blanket, bumper or soft toy.</li>}
          <li>Never asleep together on a sofa or armchair.</li>
          <li>Asleep in the car seat? Out on arrival, onto a flat, firm surface.</li>
        </ul>
        <h4>The day</h4>
        <Times state={state} made={made} />
        <h4>Bedtime, in this order</h4>
        {steps.length > 0 ? (
          <ol>
            {steps.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ol>
        ) : (
          <p>Milk, wash, book, song, cuddle. The order matters more than the time.</p>
        )}
        <h4>If they wake</h4>
        <p>
          Go to them. A hand, a hum, milk if they’re hungry. If they won’t settle with you, call us:
          nobody has to be brave.
        </p>
        <p>
          <b>Trouble breathing, a fit (seizure), very hard to wake, blue, grey or very pale:</b>{' '}
          call the emergency number now, then us. Our number: ______________________
        </p>
        {whose.monthsSinceBirth < 3 && <p>{feverSign}</p>}
        <p class="hint">
          {trip.toName ? `Made for ${trip.toName} with` : 'Made with'} {siteName}. Not medical
          advice.
        </p>
      </article>
    </div>
  );
}
