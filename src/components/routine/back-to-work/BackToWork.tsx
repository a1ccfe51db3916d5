import type { AgeBand } from '../../../domain/age-band.ts';
import { later } from '../../ui/later.tsx';
import { useOwnDay } from '../own-day/own-day-state.ts';
import { WhoseDay } from '../own-day/WhoseDay.tsx';

const RunInPlan = later(() => import('./RunInPlan.tsx'), 'RunInPlan');
const NightShifts = later(() => import('./NightShifts.tsx'), 'NightShifts');

/** What the tool needs from its page. */
export interface BackToWorkProps {
  /** Unique on the page. */
  id: string;
  ages: readonly AgeBand[];
  sourcesUrl: string;
  articlesUrl: string;
  routineUrl: string;
}

/** Back to work: mornings that move over the last two weeks, and nights that are shared out. */
export function BackToWork(props: BackToWorkProps) {
  const day = useOwnDay(props.ages);
  const { routine, isTried } = day;
  return (
    <div class="own-tool">
      <WhoseDay id={`${props.id}-own`} day={day} routineUrl={props.routineUrl} />
      <RunInPlan key={routine.routine.id} {...props} routine={routine} canList={!isTried} />
      <NightShifts {...props} routine={routine} />
    </div>
  );
}
