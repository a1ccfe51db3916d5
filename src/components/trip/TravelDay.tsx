import type { Journey } from '../../domain/journey.ts';
import type { TravelBy } from '../../domain/trip.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import { TripSources } from './TripSources.tsx';
import {
  sleepInWords,
  sleepsOnTheWay,
  travelInWords,
  travelOn,
  travelSources,
} from './journey-words.ts';
import { dayInWords } from './trip-words.ts';

interface TravelDayProps {
  /** Unique on the page. */
  id: string;
  title: string;
  journey: Journey;
  by: TravelBy;
  names: { readonly home: string; readonly away: string };
  arriveIn: string;
  clock: ClockStyle;
  sourcesUrl: string;
}

/** A travel day: when they may be tired, by both clocks; what helps; and that it may all go wrong. */
export function TravelDay(props: TravelDayProps) {
  const { id, title, journey, names, arriveIn, clock, sourcesUrl } = props;
  const by = travelOn(journey, props.by);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>
        There by about {formatTimeOfDay(journey.arriveAt, clock)} on {dayInWords(journey.arriveOn)},
        by the clock {arriveIn}.
      </p>
      <p>
        {sleepsOnTheWay(journey)
          ? 'When they may be tired. Nothing has to happen:'
          : 'Sleep falls before and after the journey. When they may be tired:'}
      </p>
      <dl class="trip-sleeps">
        {journey.sleeps.map((sleep) => (
          <div key={sleep.from}>
            <dt>{sleepInWords(sleep)}</dt>
            <dd>
              <span class="time">{formatTimeOfDay(sleep.home, clock)}</span>
              {sleep.home !== sleep.away && (
                <>
                  {' at home, '}
                  <span class="time">{formatTimeOfDay(sleep.away, clock)}</span> in {names.away}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <ul>
        {travelInWords[by].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        If none of it works, that’s a travel day, and bedtime can come early.
        <TripSources ids={travelSources[by]} sourcesUrl={sourcesUrl} />
      </p>
    </section>
  );
}
