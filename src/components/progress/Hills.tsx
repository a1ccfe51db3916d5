import { daysAfter } from '../../domain/day-text.ts';
import type { NightNumber } from '../../domain/night-trend.ts';
import type { NightHills, Weather } from '../../domain/night-weeks.ts';
import { Icon } from '../ui/Icon.tsx';
import { Moon } from '../ui/Moon.tsx';
import { monthShort } from './day-words.ts';
import { hillsPaths, hillsSize } from './hills-paths.ts';
import { valueInBrief } from './night-words.ts';
import { patchDays, patchNames } from './patch-words.ts';

interface HillsProps {
  /** Unique on the page. */
  id: string;
  number: NightNumber;
  hills: NightHills;
  today: string;
}

/** A share of the picture’s width, as SVG takes it. */
const share = (days: number, of: number) => `${Math.round((days / of) * 1000) / 10}%`;

/** Week by week as hills, with the weather over them. The same is said in a sentence and a table. */
export function Hills({ id, number, hills, today }: HillsProps) {
  const { weeks, weather } = hills;
  const paths = hillsPaths(weeks);
  if (!paths) return null;
  const days = weeks.length * 7;
  const dayOf = (count: number) => daysAfter(weeks[0]?.from ?? today, count);
  const daysOf = ({ kind, start, end }: Weather) =>
    patchDays({ kind, from: dayOf(start), to: dayOf(end - 1), note: '' }, today);
  return (
    <div class="hills">
      <div class="hills-pic" aria-hidden="true">
        <svg
          class="land"
          viewBox={`0 0 ${hillsSize.width} ${hillsSize.height}`}
          preserveAspectRatio="none"
        >
          <path class="hill" d={paths.hill} />
          <path class="band" d={paths.band} />
          <path class="ridge" d={paths.ridge} />
        </svg>
        <svg class="land">
          <pattern id={`${id}-rain`} width="8" height="17" patternUnits="userSpaceOnUse">
            <path class="rain" d="M8 0 0 17" />
          </pattern>
          {weather.map(({ kind, start, end }) => (
            <g key={`${kind}-${start}`} class="patch">
              <rect
                x={share(start, days)}
                width={share(end - start, days)}
                height="100%"
                fill={`url(#${id}-rain)`}
              />
              {[start, end].map((day) => (
                <line key={day} x1={share(day, days)} x2={share(day, days)} y2="100%" />
              ))}
            </g>
          ))}
        </svg>
        <Moon phase="crescent" />
      </div>
      <div class="hills-x" aria-hidden="true">
        {weeks.map(({ from, now, value }, at) => (
          <span key={from}>
            <b>{value && valueInBrief(number, value.middle)}</b>
            {now ? 'now' : at === 0 && monthShort(from)}
          </span>
        ))}
      </div>
      {weather.length > 0 && (
        <ul class="hills-weather">
          {weather.map((patch) => (
            <li key={`${patch.kind}-${patch.start}`}>
              <Icon name="rain" class="icon-s" />
              {patchNames[patch.kind]}, {daysOf(patch)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
