import type { DayPlan } from '../../../domain/plan-types.ts';
import { RhythmView } from '../RhythmView.tsx';
import { SourceLinks } from '../SourceLinks.tsx';

interface TooYoungProps {
  plan: DayPlan;
  sourcesUrl: string;
  articlesUrl: string;
}

/** Under 4 months: nothing to get back to, and what carries a baby through instead. */
export function TooYoung({ plan, sourcesUrl, articlesUrl }: TooYoungProps) {
  return (
    <section class="stack" aria-label="Under 4 months">
      <h2>There’s nothing to get back to yet</h2>
      <p>
        Feed when they’re hungry, watch for tired signs, and keep days bright and nights dull.
        Nobody has shown that sleep programmes help in the first 6 months, and this site doesn’t
        suggest one.
        <SourceLinks ids={['douglas-hill-2013']} sourcesUrl={sourcesUrl} />
      </p>
      {plan.kind === 'rhythm' && <RhythmView rhythm={plan} />}
      <p>
        <a href={`${articlesUrl}newborn-sleep/`}>The first 3 months</a>
      </p>
    </section>
  );
}
