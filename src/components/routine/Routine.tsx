import { useEffect, useState } from 'preact/hooks';
import type { AgeBand } from '../../domain/age-band.ts';
import type { DayPlan } from '../../domain/plan-types.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import { SaveNotice } from '../ui/SaveNotice.tsx';
import { Segments } from '../ui/Segments.tsx';
import { ageInWords } from '../ui/age-words.ts';
import { DayChoice, PanelsBefore, PanelsBeside, PanelsToTell, type PanelLinks } from './panels.tsx';
import { PlanResult } from './PlanResult.tsx';
import { laterParts } from './plan-parts.tsx';
import { RoutineFields } from './RoutineFields.tsx';
import { useRoutine } from './routine-state.ts';

/** What the routine builder needs from its page. */
export interface RoutineProps {
  /** Unique on the page. */
  id: string;
  ages: readonly AgeBand[];
  sourcesUrl: string;
  /** The age to start with where the family has not answered yet, in months. */
  presetAge?: number;
  /** On its own page, where its panels lead; without it, one column inside an article. */
  panels?: PanelLinks;
}

const planInWords = (plan: DayPlan, clock: ClockStyle): string => {
  if (plan.kind === 'rhythm') return 'A rhythm without clock times: feed, awake, sleep.';
  const naps = plan.naps.map(({ start }) => formatTimeOfDay(start, clock));
  const count = naps.length === 1 ? '1 nap' : `${naps.length} naps`;
  const times = naps.length > 0 ? `, at about ${naps.join(', ')}` : '';
  return `New plan: ${count}${times}. Asleep around ${formatTimeOfDay(plan.bedtime.at, clock)}.`;
};

/** Says the plan in one sentence, after a change and not on arrival. */
const usePlanNews = (sentence: string): string => {
  const [first] = useState(sentence);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (sentence !== first) setChanged(true);
  }, [sentence, first]);
  return changed ? sentence : '';
};

/**
 * The routine builder: three questions with sensible answers to begin with, and the day they lead
 * to, at once. Answers are kept on this device as they are given.
 */
export function Routine({ id, ages, sourcesUrl, presetAge, panels: links }: RoutineProps) {
  const routine = useRoutine(ages, presetAge);
  const news = usePlanNews(planInWords(routine.plan, routine.clock));
  const panels = links && { id, routine, sourcesUrl, ...links };
  const Heading = links ? 'h2' : 'h3';
  return (
    <div class={links ? 'routine' : 'routine compact'}>
      {panels && <PanelsBefore {...panels} />}
      <RoutineFields key={`${routine.child.id} ${routine.routine.id}`} id={id} routine={routine} />
      {panels && <PanelsToTell {...panels} />}
      <SaveNotice status={routine.status} aside={routine.aside} />
      <section aria-labelledby={`${id}-day`}>
        <div class="result-head">
          <Heading id={`${id}-day`}>A day at {ageInWords(routine.ageMonths)}</Heading>
          <Segments
            name={`${id}-clock`}
            legend="How times are written"
            options={[
              { value: '24h', label: '19:00' },
              { value: '12h', label: '7:00 pm' },
            ]}
            chosen={routine.clock}
            onChoose={routine.setClock}
          />
        </div>
        <p class="vh" role="status">
          {news}
        </p>
        <DayChoice id={`${id}-days`} routine={routine} />
        <PlanResult
          id={id}
          plan={routine.plan}
          request={routine.request}
          ages={ages}
          clock={routine.clock}
          sourcesUrl={sourcesUrl}
          parts={laterParts}
          details={routine.details}
          beside={panels && <PanelsBeside {...panels} />}
        />
      </section>
    </div>
  );
}
