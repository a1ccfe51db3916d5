import type { FunctionComponent } from 'preact';
import type { DayNote } from '../../domain/day-notes.ts';
import type { DayPlan, Rhythm } from '../../domain/plan-types.ts';
import { later } from '../ui/later.tsx';
import { useWide } from '../ui/use-wide.ts';
import type { DayViewProps } from './DayList.tsx';

/** The parts of a shown plan that the first look at a phone can do without. */
export interface PlanParts {
  Strip: FunctionComponent<DayViewProps>;
  Rhythm: FunctionComponent<{ rhythm: Rhythm }>;
  Notes: FunctionComponent<{ notes: readonly DayNote[] }>;
  Sources: FunctionComponent<{ plan: DayPlan; sourcesUrl: string }>;
}

const Strip = later(() => import('./DayStrip.tsx').then(({ DayStrip }) => DayStrip));

/** The strip where there is room for it; the style sheet keeps its place while it is loaded. */
function WideStrip(props: DayViewProps) {
  return useWide('42rem') ? <Strip {...props} /> : null;
}

/** Those parts for the builder: each is loaded when it is first shown. */
export const laterParts: PlanParts = {
  Strip: WideStrip,
  Rhythm: later(() => import('./RhythmView.tsx').then(({ RhythmView }) => RhythmView)),
  Notes: later(() => import('./PlanNotes.tsx').then(({ PlanNotes }) => PlanNotes)),
  Sources: later(() => import('./NumberSources.tsx').then(({ NumberSources }) => NumberSources)),
};
