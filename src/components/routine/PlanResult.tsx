import type { ComponentChildren } from 'preact';
import type { AgeBand } from '../../domain/age-band.ts';
import type { DayRequest } from '../../domain/day-request.ts';
import type { DayPlan } from '../../domain/plan-types.ts';
import type { ClockStyle } from '../../domain/time-of-day.ts';
import { DayList } from './DayList.tsx';
import type { DayDetails } from './day-rows.ts';
import type { PlanParts } from './plan-parts.tsx';
import { isUsualStart } from './plan-words.ts';
import { SleepTotals } from './SleepTotals.tsx';

interface PlanResultProps {
  /** Unique on the page. */
  id: string;
  plan: DayPlan;
  /** What the plan answers. */
  request: DayRequest;
  ages: readonly AgeBand[];
  clock: ClockStyle;
  sourcesUrl: string;
  /** The parts for a second look: at once when a page is built, later in the builder. */
  parts: PlanParts;
  details?: DayDetails;
  /** What else stands beside the day, under its totals. */
  beside?: ComponentChildren;
}

/** A plan: the day (or the rhythm), what it adds up to, what is unusual, where numbers are from. */
export function PlanResult(props: PlanResultProps) {
  const { id, plan, request, ages, clock, sourcesUrl, parts, details, beside } = props;
  const { Strip, Rhythm, Notes, Sources } = parts;
  if (plan.kind === 'rhythm') {
    return (
      <div class="plan-result">
        <Rhythm rhythm={plan} />
        {beside}
        <Sources plan={plan} sourcesUrl={sourcesUrl} />
      </div>
    );
  }
  return (
    <div class="plan-result">
      <p class="soft-key">Soft edges mean: anywhere in there is just as good.</p>
      <div class="day-strip" aria-hidden="true">
        <Strip id={`${id}-across`} plan={plan} clock={clock} />
      </div>
      <div class="plan-grid">
        <div class="stack">
          <DayList id={`${id}-down`} plan={plan} clock={clock} details={details} />
          {(plan.notes.length > 0 || !isUsualStart(plan.wakeUp)) && (
            <Notes
              plan={plan}
              request={request}
              ages={ages}
              clock={clock}
              sourcesUrl={sourcesUrl}
            />
          )}
        </div>
        <div class="stack">
          <SleepTotals plan={plan} sourcesUrl={sourcesUrl} />
          {beside}
          <Sources plan={plan} sourcesUrl={sourcesUrl} />
        </div>
      </div>
    </div>
  );
}
