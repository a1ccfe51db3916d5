import { useState } from 'preact/hooks';
import type { AgeBand } from '../../../domain/age-band.ts';
import { wayBackFrom } from '../../../domain/way-back.ts';
import { Icon } from '../../ui/Icon.tsx';
import { later } from '../../ui/later.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useOwnDay } from '../own-day/own-day-state.ts';
import { WhoseDay } from '../own-day/WhoseDay.tsx';

const TrackQuestions = later(() => import('./TrackQuestions.tsx'), 'TrackQuestions');
const TooYoung = later(() => import('./TooYoung.tsx'), 'TooYoung');

/** What the tool needs from its page. */
export interface BackOnTrackProps {
  /** Unique on the page. */
  id: string;
  ages: readonly AgeBand[];
  sourcesUrl: string;
  articlesUrl: string;
  routineUrl: string;
  helpUrl: string;
}

/** Whether a warning sign is there: nothing comes before this is answered. */
type Signs = '' | 'none' | 'some';

/** The way back: warning signs first, then what happened, then small steps on the child’s own day. */
export function BackOnTrack(props: BackOnTrackProps) {
  const { id, ages, routineUrl, helpUrl } = props;
  const day = useOwnDay(ages);
  const [signs, setSigns] = useState<Signs>('');
  return (
    <div class="own-tool">
      <section class="step" aria-labelledby={`${id}-signs`}>
        <h2 class="h3" id={`${id}-signs`}>
          Is any of that there today?
        </h2>
        <Segments
          name={`${id}-sign`}
          legend="Is any of the warning signs above there today?"
          options={[
            { value: 'none', label: 'No, none of it' },
            { value: 'some', label: 'Yes, or not sure' },
          ]}
          chosen={signs}
          onChoose={setSigns}
        />
        <p class="hint" role="status">
          {signs === '' && 'Answer this first, and the way back comes below.'}
        </p>
        {signs === 'some' && (
          <div class="call call-care" role="alert">
            <Icon name="doctor" />
            <h3>Then the plan can wait</h3>
            <div>
              <p>
                See to that first; not being sure is reason enough to call.{' '}
                <a href={helpUrl}>Who to call, and for what</a>. Until then: comfort, feeds, and
                your baby on their back in their own clear, flat, firm space.
              </p>
            </div>
          </div>
        )}
      </section>
      {signs === 'none' && (
        <>
          <WhoseDay id={`${id}-own`} day={day} routineUrl={routineUrl} />
          {day.routine.ageMonths < wayBackFrom ? (
            <TooYoung {...props} plan={day.routine.plan} />
          ) : (
            <TrackQuestions
              key={day.routine.routine.id}
              {...props}
              routine={day.routine}
              canList={!day.isTried}
            />
          )}
        </>
      )}
    </div>
  );
}
