import type { ClockPlan, QuietTimeDay } from '../../domain/plan-types.ts';
import { hoursInWords, hourSpanInWords } from '../ui/duration-words.ts';
import { sourceLink } from '../../domain/source-link.ts';

interface SleepTotalsProps {
  plan: ClockPlan | QuietTimeDay;
  /** Where the records of sources are. */
  sourcesUrl: string;
}

const whole = { from: 6 * 60, to: 20 * 60 };
const across = (minutes: number) => `${((minutes - whole.from) / (whole.to - whole.from)) * 100}%`;

const verdict = ({ sleep: { total }, needs }: SleepTotalsProps['plan']) => {
  const { recommendedSleep: advised, observedSleep: seen } = needs;
  const range = `the recommended range for this age, ${hourSpanInWords(advised)} with naps.`;
  return total < advised.from || total > advised.to
    ? `Outside ${range} Studies saw ${hourSpanInWords(seen)} in about 95 of 100 children.`
    : `Inside ${range}`;
};

/** What the plan's sleep adds up to, beside the range for the age and where that comes from. */
export function SleepTotals({ plan, sourcesUrl }: SleepTotalsProps) {
  const { sleep, needs } = plan;
  const { from, to, sources } = needs.recommendedSleep;
  return (
    <div class="panel totals">
      <h3>Sleep in 24 hours</h3>
      <p class="big">about {hoursInWords(sleep.total)}</p>
      <svg class="range" aria-hidden="true">
        <rect class="track" x="0" y="40%" width="100%" height="20%" rx="4" />
        <rect
          class="usual"
          x={across(from)}
          y="25%"
          width={`${((to - from) / (whole.to - whole.from)) * 100}%`}
          height="50%"
          rx="8"
        />
        <circle
          class="here"
          cx={across(Math.min(Math.max(sleep.total, 400), 1160))}
          cy="50%"
          r="13"
        />
      </svg>
      <p class="muted">
        {verdict(plan)}{' '}
        {sources.map((id, index) => (
          <a key={id} class="source-link" href={sourceLink(sourcesUrl, id)}>
            Source {index + 1}
          </a>
        ))}
      </p>
      <p class="muted small">
        By night about {hoursInWords(sleep.night)}
        {sleep.day > 0 && `, by day about ${hoursInWords(sleep.day)}`}.
      </p>
    </div>
  );
}
