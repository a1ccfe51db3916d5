import type { FunctionComponent } from 'preact';
import type { DayPlan, Rhythm } from '../../domain/plan-types.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { later } from '../ui/later.tsx';
import { useWide } from '../ui/use-wide.ts';
import type { DayViewProps } from './DayList.tsx';
import type { PlanNotesProps } from './PlanNotes.tsx';

/** The parts of a shown plan that the first look at a phone can do without. */
export interface PlanParts {
  Strip: FunctionComponent<DayViewProps>;
  Rhythm: FunctionComponent<{ rhythm: Rhythm }>;
  Notes: FunctionComponent<PlanNotesProps>;
  Sources: FunctionComponent<{ plan: DayPlan; sourcesUrl: string }>;
}

const NumberList = later(() => import('./NumberSources.tsx'), 'NumberList');
const Strip = later(() => import('./DayStrip.tsx'), 'DayStrip');

/** The strip where there is room for it; the style sheet keeps its place while it is loaded. */
function WideStrip(props: DayViewProps) {
  return useWide('42rem') ? <Strip {...props} /> : null;
}

/** Those parts for the builder: each is loaded when it is first shown. */
export const laterParts: PlanParts = {
  Strip: WideStrip,
  Rhythm: later(() => import('./RhythmView.tsx'), 'RhythmView'),
  Notes: later(() => import('./PlanNotes.tsx'), 'PlanNotes'),
  Sources: (props) => (
    <Disclosure title="Where these numbers come from" about="Advised, observed, or from practice">
      <NumberList {...props} />
    </Disclosure>
  ),
};
