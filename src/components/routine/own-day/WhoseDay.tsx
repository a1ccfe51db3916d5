import { formatTimeOfDay } from '../../../domain/time-of-day.ts';
import { ageInWords } from '../../ui/age-words.ts';
import { later } from '../../ui/later.tsx';
import { SaveNotice } from '../../ui/SaveNotice.tsx';
import { childName } from '../family-words.ts';
import { problemSaid } from '../problem-said.tsx';
import type { OwnDay } from './own-day-state.ts';

const OwnDayFields = later(() => import('./OwnDayFields.tsx'), 'OwnDayFields');
const RoutinePicker = later(() => import('../RoutinePicker.tsx'), 'RoutinePicker');

interface WhoseDayProps {
  /** Unique on the page. */
  id: string;
  day: OwnDay;
  /** The page of the usual day. */
  routineUrl: string;
}

/** Whose day a tool plans with: the saved one in a sentence, else the questions it needs. */
export function WhoseDay({ id, day, routineUrl }: WhoseDayProps) {
  const { family, routine, child, plan, ageMonths, ageProblem, answers, clock, status, aside } =
    day.routine;
  const up = plan.kind === 'rhythm' ? '' : `, up around ${formatTimeOfDay(answers.wakeUp, clock)}`;
  return (
    <section class="whose-day stack" aria-labelledby={`${id}-whose`}>
      <h2 class="h3" id={`${id}-whose`}>
        Your child’s day
      </h2>
      {day.isTried ? (
        <OwnDayFields id={id} day={day} />
      ) : (
        <>
          {family.routines.length > 1 && (
            <RoutinePicker id={`${id}-picker`} routine={day.routine} />
          )}
          <p key={routine.id}>
            {childName(family, child)}, {ageInWords(ageMonths)}
            {up}: as you told your <a href={routineUrl}>usual day</a>.
          </p>
          {ageProblem && <p>{problemSaid(ageProblem)}</p>}
        </>
      )}
      <SaveNotice status={status} aside={aside} />
    </section>
  );
}
