import type { Sourced } from '../../domain/age-band.ts';
import type { DayPlan } from '../../domain/plan-types.ts';
import { hourSpanInWords, hoursInWords } from '../ui/duration-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { sourceLink } from '../../domain/source-link.ts';

interface NumberSourcesProps {
  plan: DayPlan;
  sourcesUrl: string;
}

const kinds: Record<Sourced['kind'], string> = {
  recommended: 'recommended by health bodies',
  observed: 'seen in studies',
  'practice-based': 'from practice, not from trials',
};

const numbersOf = ({ needs }: DayPlan): [what: string, amount: string, from: Sourced][] => [
  ['Sleep in 24 hours', hourSpanInWords(needs.recommendedSleep), needs.recommendedSleep],
  [
    'Sleep in 24 hours, 95 in 100 children',
    hourSpanInWords(needs.observedSleep),
    needs.observedSleep,
  ],
  ['A typical night', `about ${hoursInWords(needs.night.minutes)}`, needs.night],
  ['Naps a day', `${needs.usualNaps.from} to ${needs.usualNaps.to}`, needs.usualNaps],
  ...(needs.wakeWindow
    ? [
        ['Awake between sleeps', hourSpanInWords(needs.wakeWindow), needs.wakeWindow] as [
          string,
          string,
          Sourced,
        ],
      ]
    : []),
];

/** Each number behind a plan: recommended, observed or practice, and the records it comes from. */
export function NumberList({ plan, sourcesUrl }: NumberSourcesProps) {
  return (
    <div class="number-sources">
      <ul>
        {numbersOf(plan).map(([what, amount, { kind, sources }]) => (
          <li key={what}>
            {what}: <b>{amount}</b>, {kinds[kind]}.{' '}
            {sources.map((id, index) => (
              <a key={id} class="source-link" href={sourceLink(sourcesUrl, id)}>
                Source {index + 1}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <p class="muted">
        No trial has shown that following stretches awake makes sleep better. They are a starting
        point: go by your child before the clock.
      </p>
    </div>
  );
}

/** The same, folded. */
export function NumberSources(props: NumberSourcesProps) {
  return (
    <details class="disc">
      <summary>
        Where these numbers come from
        <Icon name="down" />
      </summary>
      <div>
        <NumberList {...props} />
      </div>
    </details>
  );
}
