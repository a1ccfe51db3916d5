import { useState } from 'preact/hooks';
import { splitLimits, usualSplit } from '../../../domain/night-shifts.ts';
import { formatTimeOfDay, parseTimeOfDay } from '../../../domain/time-of-day.ts';
import { Choices } from '../../ui/Choices.tsx';
import { ClockField } from '../own-day/ClockField.tsx';
import { SourceLinks } from '../SourceLinks.tsx';
import { halfRows, turnRows } from './night-rows.ts';
import { childNight, type NightPartProps } from './night-part.ts';
import { NightTable } from './NightTable.tsx';

/** A typed time of the night: after midnight it is tomorrow’s. */
const parseNight = (text: string): number | null => {
  const time = parseTimeOfDay(text);
  return time !== null && time < 720 ? time + 1440 : time;
};

/** Two at night: halves of each night, or whole nights in turn. */
export function TwoAtNight({ id, routine, sourcesUrl }: NightPartProps) {
  const { clock } = routine;
  const [way, setWay] = useState<'halves' | 'turns'>('halves');
  const [early, setEarly] = useState<'me' | 'other'>('me');
  const [wanted, setSplit] = useState(usualSplit);
  const night = childNight(routine);
  const limits = splitLimits(night);
  const split = Math.min(Math.max(wanted, limits.from), limits.to);
  const names =
    early === 'me' ? { early: 'Me', other: 'My partner' } : { early: 'My partner', other: 'Me' };
  const format = (minutes: number) => formatTimeOfDay(minutes, clock);
  return (
    <>
      <div class="step">
        <Choices
          name={`${id}-way`}
          legend="How to share"
          options={[
            { value: 'halves', label: 'Half a night each' },
            { value: 'turns', label: 'Every other night' },
          ]}
          chosen={way}
          onChoose={setWay}
        />
        <Choices
          name={`${id}-early`}
          legend="Who has the earlier start, or the longer drive?"
          options={[
            { value: 'me', label: 'Me' },
            { value: 'other', label: 'My partner' },
          ]}
          chosen={early}
          onChoose={setEarly}
        />
        {way === 'halves' && (
          <ClockField
            id={`${id}-split`}
            label="Hand over at about"
            value={split}
            {...limits}
            clock={clock}
            parse={parseNight}
            onTake={setSplit}
          />
        )}
      </div>
      <NightTable
        caption={way === 'halves' ? 'Tonight, in two halves' : 'A week of nights, in turn'}
        rows={way === 'halves' ? halfRows(night, split, names, format) : turnRows(names)}
      />
      <p>
        {way === 'halves' &&
          `For the early half, the one who’s off goes to bed when your child does, around ${format(night.start)}. `}
        Whoever’s off sleeps somewhere quieter, if there’s anywhere. Unfair after a week? Swap.
        Breastfeeding doesn’t rule it out: the other can do nappies (diapers), resettling or the
        early start.
        <SourceLinks ids={['nhs-cnwl-parent-tiredness']} sourcesUrl={sourcesUrl} />
      </p>
    </>
  );
}
