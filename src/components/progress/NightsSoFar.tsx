import { useMemo } from 'preact/hooks';
import { nightTrend, type NightNumber, type NotedNight } from '../../domain/night-trend.ts';
import { nightHills, type NightHills } from '../../domain/night-weeks.ts';
import { isInPatch } from '../../domain/rough-patch.ts';
import type { KeptPatch } from '../../domain/time-line.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Hills } from './Hills.tsx';
import { NightList } from './NightList.tsx';
import { NightMethod } from './NightMethod.tsx';
import { nightNumbers, numberNames, tooFewInWords, trendInWords } from './night-words.ts';
import { NightWeekTable } from './NightWeekTable.tsx';

interface NightsSoFarProps {
  /** Unique on the page. */
  id: string;
  nights: readonly NotedNight[];
  patches: readonly KeptPatch[];
  today: string;
  sourcesUrl: string;
  onChange: (day: string) => void;
}

/** What the notes of nights say, number by number: a sentence, hills, a table; and every note. */
export function NightsSoFar(props: NightsSoFarProps) {
  const { id, nights, patches, today, sourcesUrl, onChange } = props;
  const said = useMemo(
    () =>
      nightNumbers
        .filter((number) => nights.some((night) => night[number] !== null))
        .map((number) => {
          const trend = nightTrend(number, nights, patches, today);
          return { number, trend, hills: nightHills(number, nights, patches, today) };
        }),
    [nights, patches, today],
  );
  // Fewer nights than make a sentence make no picture either.
  const shown = said.filter(({ trend }) => trend.kind !== 'too-few');
  const hills = Object.fromEntries(
    nightNumbers.map((number): [NightNumber, NightHills] => [
      number,
      shown.find((one) => one.number === number)?.hills ?? { weeks: [], weather: [], rows: [] },
    ]),
  ) as Record<NightNumber, NightHills>;
  const isRough = nights.some(({ id: day }) => patches.some((patch) => isInPatch(patch, day)));
  const hasHills = nightNumbers.some((number) => hills[number].rows.length > 0);
  return (
    <>
      {shown.length === 0 && <p class="muted">{tooFewInWords(isRough)}</p>}
      {shown.length > 0 &&
        said.map(({ number, trend }) => (
          <section key={number} aria-labelledby={`${id}-${number}`}>
            <h3 id={`${id}-${number}`}>{numberNames[number]}</h3>
            <p class="muted">{trendInWords(number, trend, today, isRough)}</p>
            <Hills id={`${id}-${number}`} number={number} hills={hills[number]} today={today} />
          </section>
        ))}
      <div>
        {hasHills && (
          <Disclosure title="The same, as a table" about="week by week">
            <NightWeekTable hills={hills} today={today} />
          </Disclosure>
        )}
        <Disclosure title="Your notes of nights" about="to look at or change">
          <NightList id={`${id}-list`} nights={nights} today={today} onChange={onChange} />
        </Disclosure>
        <Disclosure title="How this is worked out" about="and what has to be there first">
          <NightMethod sourcesUrl={sourcesUrl} />
        </Disclosure>
      </div>
    </>
  );
}
