import type { AgeBand } from '../../../domain/age-band.ts';
import { later } from '../../ui/later.tsx';
import { useOwnDay } from '../own-day/own-day-state.ts';
import { WhoseDay } from '../own-day/WhoseDay.tsx';

const NurseryPlan = later(() => import('./NurseryPlan.tsx'), 'NurseryPlan');

/** What the tool needs from its page. */
export interface NurseryDaysProps {
  /** Unique on the page. */
  id: string;
  ages: readonly AgeBand[];
  sourcesUrl: string;
  articlesUrl: string;
  routineUrl: string;
}

/** Nursery days beside days at home, on the child’s own routine, and a note for the nursery. */
export function NurseryDays(props: NurseryDaysProps) {
  const day = useOwnDay(props.ages);
  return (
    <div class="own-tool nursery-tool">
      <WhoseDay id={`${props.id}-own`} day={day} routineUrl={props.routineUrl} />
      <NurseryPlan key={day.routine.child.id} {...props} day={day} />
    </div>
  );
}
