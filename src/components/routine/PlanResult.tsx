import type { DayPlan } from '../../domain/plan-types.ts';
import type { ClockStyle } from '../../domain/time-of-day.ts';
import { DayList, DayStrip } from './DayView.tsx';
import { NumberSources } from './NumberSources.tsx';
import { PlanNotes } from './PlanNotes.tsx';
import { RhythmView } from './RhythmView.tsx';
import { SleepTotals } from './SleepTotals.tsx';

interface PlanResultProps {
  /** Unique on the page. */
  id: string;
  plan: DayPlan;
  clock: ClockStyle;
  sourcesUrl: string;
}

/** A plan: the day (or the rhythm), what it adds up to, what is unusual, where numbers are from. */
export function PlanResult({ id, plan, clock, sourcesUrl }: PlanResultProps) {
  if (plan.kind === 'rhythm') {
    return (
      <div class="plan-result">
        <RhythmView rhythm={plan} />
        <NumberSources plan={plan} sourcesUrl={sourcesUrl} />
      </div>
    );
  }
  return (
    <div class="plan-result">
      <p class="soft-key">Soft edges mean: anywhere in there is just as good.</p>
      <DayStrip id={`${id}-across`} plan={plan} clock={clock} />
      <div class="plan-grid">
        <div class="stack">
          <DayList id={`${id}-down`} plan={plan} clock={clock} />
          <PlanNotes notes={plan.notes} />
        </div>
        <div class="stack">
          <SleepTotals plan={plan} sourcesUrl={sourcesUrl} />
          <NumberSources plan={plan} sourcesUrl={sourcesUrl} />
        </div>
      </div>
    </div>
  );
}
