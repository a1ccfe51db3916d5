import { shortStay } from '../../domain/body-shift.ts';
import type { TravelBy } from '../../domain/trip.ts';
import { ageInWords } from '../ui/age-words.ts';
import { Choices } from '../ui/Choices.tsx';
import { Icon } from '../ui/Icon.tsx';
import { later } from '../ui/later.tsx';
import { formatTimeOfDay } from '../../domain/time-of-day.ts';
import { childName } from './family-words.ts';
import { byOf, journeyOf } from './made-plan.ts';
import type { PlannedState } from './planned-state.ts';
import { HoursField, TimeField } from './TripFields.tsx';
import { TripStep } from './TripStep.tsx';

const OwnDay = later(() => import('./OwnDay.tsx'), 'OwnDay');

interface TripFormProps {
  /** Unique on the page. */
  id: string;
  state: PlannedState;
  routineUrl: string;
}

function Who({ id, state, routineUrl }: TripFormProps) {
  const { whose, family, take, clock } = state;
  const { child, day, ageMonths } = whose;
  if (!child) return <OwnDay id={id} state={state} />;
  const format = (time: number) => formatTimeOfDay(time, clock);
  const naps = day?.naps.length ?? 0;
  return (
    <>
      {family.children.length > 1 && (
        <div class="field">
          <label for={`${id}-child`}>Whose trip</label>
          <span class="select">
            <select
              class="input"
              id={`${id}-child`}
              value={child.id}
              onChange={(event) => take({ child: event.currentTarget.value })}
            >
              {family.children.map((one) => (
                <option key={one.id} value={one.id}>
                  {childName(family, one)}
                </option>
              ))}
            </select>
            <Icon name="down" />
          </span>
        </div>
      )}
      <p>
        It goes by the day you drew: {ageInWords(ageMonths)} when you leave
        {day
          ? `, up at ${format(day.wakeUp)}, ${naps === 0 ? 'no nap' : naps === 1 ? '1 nap' : `${naps} naps`}, asleep around ${format(day.bedtime)}.`
          : '.'}{' '}
        {whose.leavesOut && 'Nursery naps and busy times stay at home. '}
        <a href={routineUrl}>Change the usual day</a>
      </p>
    </>
  );
}

const travels: readonly { value: TravelBy; label: string }[] = [
  { value: 'car', label: 'Car' },
  { value: 'train', label: 'Train' },
  { value: 'day-flight', label: 'Flight by day' },
  { value: 'night-flight', label: 'Night flight' },
];

/** What stands beside an answer that nobody gave yet. */
const guess = 'Our guess: change it to yours.';

const byClock = (where: string, told: number | null) =>
  told === null ? `By the clock ${where}. ${guess}` : `By the clock ${where}.`;

function Travel({ id, state: { trip, take, clock, made } }: TripFormProps) {
  const { leaveAt, outMinutes, backAt, backMinutes } = made?.journeys ?? journeyOf(trip);
  const homeGuess = trip.outMinutes === null ? guess : 'As on the way out, until you change it.';
  return (
    <>
      <Choices
        name={`${id}-by`}
        legend="How you travel"
        options={travels}
        chosen={byOf(trip)}
        onChoose={(by) => take({ by })}
      />
      <div class="pairs">
        <TimeField
          id={`${id}-leave-at`}
          label="You set off at about"
          value={leaveAt}
          onTake={(time) => take({ leaveAt: time })}
          clock={clock}
          hint={byClock('at home', trip.leaveAt)}
        />
        <HoursField
          id={`${id}-out`}
          label="Door to door, about"
          value={outMinutes}
          onTake={(minutes) => take({ outMinutes: minutes })}
          hint={trip.outMinutes === null ? guess : undefined}
        />
        <TimeField
          id={`${id}-back-at`}
          label="You set off home at about"
          value={backAt}
          onTake={(time) => take({ backAt: time })}
          clock={clock}
          hint={byClock('there', trip.backAt)}
        />
        <HoursField
          id={`${id}-home`}
          label="The way home, about"
          value={backMinutes}
          onTake={(minutes) => take({ backMinutes: minutes })}
          hint={trip.backMinutes === null ? homeGuess : undefined}
        />
      </div>
    </>
  );
}

function How({ id, state: { trip, take, made } }: TripFormProps) {
  const ready = made?.lack === null ? made : null;
  const short = ready && ready.times.days <= shortStay;
  return (
    <>
      <Choices
        name={`${id}-way`}
        legend="Which time to live by"
        options={[
          {
            value: 'home',
            label: 'Keep home time',
            about: short ? 'suggested: up to 3 days' : 'best for up to 3 days',
          },
          { value: 'half', label: 'Meet halfway', about: 'for about a week' },
          {
            value: 'local',
            label: 'Go fully local',
            about: short ? 'for longer stays' : 'suggested: for longer stays',
          },
        ]}
        chosen={ready?.way ?? trip.way ?? 'local'}
        onChoose={(way) => take({ way })}
      />
      {(ready?.way ?? trip.way) !== 'home' && (
        <>
          <Choices
            name={`${id}-before`}
            legend="Small steps before you leave"
            options={[
              { value: '0', label: 'None' },
              { value: '10', label: '10 minutes', about: 'a night' },
              { value: '15', label: '15 minutes', about: 'a night' },
            ]}
            chosen={String(trip.before ?? 0) as '0' | '10' | '15'}
            onChoose={(before) => take({ before: Number(before) })}
          />
          {ready && !ready.stepsFit ? (
            <p class="hint">
              Once there, it’s local time from the first morning. Small steps after landing would
              begin your days in the middle of the night.
            </p>
          ) : (
            <Choices
              name={`${id}-step`}
              legend="Once you’re there"
              options={[
                { value: 'at-once', label: 'From the first morning' },
                { value: 'hour', label: 'An hour a day' },
                { value: 'half-hour', label: 'Half an hour a day' },
              ]}
              chosen={trip.step ?? 'at-once'}
              onChoose={(step) => take({ step })}
            />
          )}
        </>
      )}
    </>
  );
}

/** The questions of a trip that has a place and two days: who, how, and what suits. */
export function TripForm(props: TripFormProps) {
  const { made, whose } = props.state;
  const differs = made?.lack === null && made.times.difference !== 0;
  return (
    <form
      class="steps trip-form no-print"
      aria-label="About the trip"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <TripStep number={3} title="Who?">
        <Who {...props} />
      </TripStep>
      <TripStep number={4} title="How do you get there?">
        <Travel {...props} />
      </TripStep>
      {differs && whose.day && (
        <TripStep number={5} title="What suits you?">
          <How {...props} />
        </TripStep>
      )}
    </form>
  );
}
