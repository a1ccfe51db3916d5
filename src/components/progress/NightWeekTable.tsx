import type { NightNumber } from '../../domain/night-trend.ts';
import type { NightHills, NightWeek } from '../../domain/night-weeks.ts';
import { dateInWords } from './day-words.ts';
import { nightNumbers, numberNames, valueInWords } from './night-words.ts';
import { patchNames } from './patch-words.ts';

interface NightWeekTableProps {
  hills: Readonly<Record<NightNumber, NightHills>>;
  today: string;
}

/** The hills of every number as a table: what is in no hill is in no row. */
export function NightWeekTable({ hills, today }: NightWeekTableProps) {
  const there = nightNumbers.filter((number) => hills[number].rows.length > 0);
  const weeks = new Map<string, NightWeek>(
    there.flatMap((number) => hills[number].rows.map((week) => [week.from, week] as const)),
  );
  const inOrder = [...weeks.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <table class="nights-table">
      <caption class="vh">Nights, week by week</caption>
      <thead>
        <tr>
          <th scope="col">Week of</th>
          {there.map((number) => (
            <th key={number} scope="col">
              {numberNames[number]}, about
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inOrder.map(({ from, now, weather }) => (
          <tr key={from}>
            <th scope="row">
              {now ? 'This week' : dateInWords(from, today)}
              {weather.map((kind) => `, ${patchNames[kind]}`)}
            </th>
            {there.map((number) => {
              const value = hills[number].rows.find((row) => row.from === from)?.value;
              return <td key={number}>{value && valueInWords(number, value.middle)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
