import type { AgeBand } from '../../domain/age-band.ts';
import type { DayRequest } from '../../domain/day-request.ts';
import { withReasons } from '../../domain/note-reasons.ts';
import type { ClockPlan, QuietTimeDay } from '../../domain/plan-types.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import { Icon } from '../ui/Icon.tsx';
import { noteGroups, noteNumbers, startInWords, type NoteGroup } from './note-words.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { ThinEvidence } from './ThinEvidence.tsx';

/** The notes of a day, and the day itself, to speak of an unusual wake-up. */
export interface PlanNotesProps {
  plan: Pick<ClockPlan | QuietTimeDay, 'wakeUp' | 'bedtime' | 'notes' | 'needs'>;
  /** What was asked of the planner, to say what the notes follow from. */
  request: DayRequest;
  ages: readonly AgeBand[];
  clock: ClockStyle;
  /** Where the records of sources are. */
  sourcesUrl: string;
}

/** Notes that follow from the same: a sentence or two, or the reason and a list. */
function Group({ because, lines }: NoteGroup) {
  if (!because) return lines.map((line) => <p key={line}>{line}</p>);
  return (
    <div>
      <p>{because}:</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** What is unusual about a plan, said kindly, with what could be changed. Nothing if all is usual. */
export function PlanNotes({ plan, request, ages, clock, sourcesUrl }: PlanNotesProps) {
  const { notes } = plan;
  const start = startInWords(plan, (minutes) => formatTimeOfDay(minutes, clock));
  const groups = noteGroups(withReasons(notes, request, ages));
  const count = notes.length + (start ? 1 : 0);
  if (count === 0) return null;
  const numbers = noteNumbers(notes, plan.needs);
  const among = [...new Set(numbers.flatMap(({ sources }) => sources))];
  return (
    <div class="call call-nudge">
      <Icon name="nudge" />
      <h3>{count === 1 ? 'One thing to know' : 'Good to know'}</h3>
      <div>
        {start && <p>{start}</p>}
        {groups.map((group) => (
          <Group key={group.lines.join()} {...group} />
        ))}
        {numbers.map(({ words, sources }) => (
          <p key={words} class="small">
            {words}
            <SourceLinks ids={sources} among={among} sourcesUrl={sourcesUrl} />
          </p>
        ))}
        <ThinEvidence />
      </div>
    </div>
  );
}
