import type { ComponentChildren } from 'preact';
import type { TravelBy } from '../../domain/trip.ts';
import { TripSources } from './TripSources.tsx';
import { TravelDay } from './TravelDay.tsx';
import type { TripShown } from './trip-shown.ts';
import { TripTable } from './TripTable.tsx';
import { goingInWords, goingTitle, homeInWords, homeTitle } from './trip-words.ts';

interface TripViewProps extends TripShown {
  /** Unique on the page. */
  id: string;
  by: TravelBy;
  sourcesUrl: string;
  /** Stands between the way out and the way home. */
  children?: ComponentChildren;
}

/** What the direction and the size of a plan rest on. */
const evidence = ['pediatric-sleep-council-jet-lag', 'baby-sleep-science-jet-lag-east'];

/** A planned trip: there, the way, and home again. The same on the page without scripts. */
export function TripView({ id, by, sourcesUrl, children, ...shown }: TripViewProps) {
  const { plan, way, names, clock } = shown;
  const moves = plan.whole !== 0;
  const journey = { by, names, clock, sourcesUrl };
  return (
    <div class="trip-view">
      <section aria-labelledby={`${id}-going`}>
        <div class="result-head">
          <h2 id={`${id}-going`}>{goingTitle(plan, way)}</h2>
        </div>
        {goingInWords(plan, way).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="hint">
          {moves
            ? 'From practice: about a day for each hour is the usual guess, and nobody has tested it in babies. Yours may take 2 days or 9. Every time is “around”: watch your child, not the clock.'
            : 'Every time is “around”: watch your child, not the clock.'}
          {moves && <TripSources ids={evidence} sourcesUrl={sourcesUrl} />}
        </p>
        {moves && <p class="hint">The second time is the clock in the other place.</p>}
        {moves && way !== 'home' && (
          <p class="trip-key hint">The marked line is where their own clock has bedtime.</p>
        )}
        <TripTable
          {...shown}
          id={`${id}-out`}
          caption="The way out and the stay"
          days={plan.going}
        />
      </section>
      <TravelDay
        {...journey}
        id={`${id}-travel`}
        title="The travel day"
        journey={plan.out}
        arriveIn={`in ${names.away}`}
      />
      {children}
      <section aria-labelledby={`${id}-home`}>
        <h2 id={`${id}-home`}>{homeTitle(plan)}</h2>
        {homeInWords(plan).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <TripTable
          {...shown}
          id={`${id}-back`}
          caption="The way home and the days after it"
          days={plan.homeAgain}
        />
        <TravelDay
          {...journey}
          id={`${id}-travel-home`}
          title="The way home"
          journey={plan.back}
          arriveIn="at home"
        />
      </section>
    </div>
  );
}
