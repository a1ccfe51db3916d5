import { parseCalendarDate } from '../../domain/calendar-date.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { later } from '../ui/later.tsx';
import { placeInWords, sleepsInWords } from './journey-words.ts';
import { byOf, namesOf, type ReadyTrip } from './made-plan.ts';
import { usePatch } from './patch-state.ts';
import type { PlannedState } from './planned-state.ts';
import { Choices } from '../ui/Choices.tsx';
import type { SleepsIn } from '../../domain/trip.ts';
import { TripView } from './TripView.tsx';
import { dayInWords, tripInWords } from './trip-words.ts';

interface TripResultProps {
  /** Unique on the page. */
  id: string;
  state: PlannedState;
  made: ReadyTrip;
  sourcesUrl: string;
  articlesUrl: string;
  feverSign: string;
  compact?: boolean;
}

const TripAlong = later(() => import('./TripAlong.tsx'), 'TripAlong');
const HelpersNote = later(() => import('./HelpersNote.tsx'), 'HelpersNote');

/** Where they will sleep, and what to look at there. */
function Place({ id, state: { trip, take }, articlesUrl }: TripResultProps) {
  const place = trip.sleepsIn ?? 'travel-cot';
  return (
    <section class="trip-place" aria-labelledby={`${id}-place`}>
      <h2 id={`${id}-place`}>Where will they sleep?</h2>
      <div class="no-print">
        <Choices
          name={`${id}-sleeps-in`}
          legend="Where they sleep there"
          options={(Object.entries(sleepsInWords) as [SleepsIn, string][]).map(
            ([value, label]) => ({ value, label }),
          )}
          chosen={place}
          onChoose={(sleepsIn) => take({ sleepsIn })}
        />
      </div>
      <section class="call call-safe" aria-label="Check the new sleep space">
        <Icon name="cot" />
        <h3>Check the new sleep space</h3>
        <div>
          <p>{placeInWords[place]}</p>
          <p>
            Under 12 months: on their back, in their own clear, flat, firm space, for at least the
            first 6 months in the room you’re in. Never asleep together on a sofa or armchair. Car
            seats are only for journeys: out on arrival.{' '}
            <a href={`${articlesUrl}safe-sleep/`}>Safer sleep, every sleep</a>
            {place === 'our-bed' && (
              <>
                {' · '}
                <a href={`${articlesUrl}bed-sharing/`}>Sharing a bed</a>
              </>
            )}
          </p>
        </div>
      </section>
    </section>
  );
}

/** The holiday as weather on the family’s time line. */
function Weather({ leave, back }: { leave: string; back: string }) {
  const patch = usePatch(leave, back);
  const words = (day: string) => {
    const date = parseCalendarDate(day);
    return date ? dayInWords(date) : day;
  };
  return (
    <section class="call call-weather no-print" aria-label="Holidays are weather, too">
      <Icon name="rain" />
      <h3>Holidays are weather, too</h3>
      <div>
        <p>Late dinners, shared rooms, broken nights: none of it counts against anybody.</p>
        <label class="chip">
          <input
            type="checkbox"
            checked={patch.isThere}
            onChange={(event) => {
              patch.put(event.currentTarget.checked);
            }}
          />
          <span>
            <Icon name="check" class="tick" />
            Mark {words(leave)} to {words(back)} on my time line
          </span>
        </label>
      </div>
    </section>
  );
}

function TooYoung() {
  return (
    <section>
      <h2>A rhythm that travels</h2>
      <p>
        Under about 4 months there’s no rhythm firm enough to move, so there’s nothing to shift by
        the clock. Feed, hold, and let the days be bright and the nights dull, wherever you are.
      </p>
      <p>
        On the way: feed when they ask. In a car seat 2 hours at a time at most, with breaks. Watch
        your child, not the clock.
      </p>
    </section>
  );
}

/** What a trip leads to: the plan, the place to sleep, and what can be done with it. */
export function TripResult(props: TripResultProps) {
  const { id, state, made, sourcesUrl } = props;
  const { plan, way, journeys } = made;
  const names = namesOf(state.trip);
  const { leave, back } = state.trip;
  const middle = (
    <>
      <Place {...props} />
      {leave !== null && back !== null && back >= leave && <Weather leave={leave} back={back} />}
    </>
  );
  return (
    <div class="trip-result">
      <p class="muted">
        {names.home} to {names.away}, {dayInWords(journeys.leave)} to {dayInWords(journeys.back)}.{' '}
        {tripInWords(names, made.times)} when you arrive.
      </p>
      {plan ? (
        <TripView
          id={id}
          plan={plan}
          way={way}
          leaveOn={journeys.leave}
          names={names}
          clock={state.clock}
          by={byOf(state.trip)}
          sourcesUrl={sourcesUrl}
        >
          {middle}
        </TripView>
      ) : (
        <>
          <TooYoung />
          {middle}
        </>
      )}
      <div class="panels">
        <Disclosure title="A note for whoever helps" about="Grandparents, friends: to print">
          <HelpersNote {...props} />
        </Disclosure>
        <Disclosure title="Take it with you" about="Print, calendar, link or text">
          <TripAlong {...props} />
        </Disclosure>
      </div>
    </div>
  );
}
