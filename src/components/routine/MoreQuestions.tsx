import { Disclosure } from '../ui/Disclosure.tsx';
import { formatTimeOfDay } from '../../domain/time-of-day.ts';
import { BedtimeQuestion } from './BedtimeQuestion.tsx';
import { mattersInWords } from './matters-summary.ts';
import { MattersQuestion, type MattersLinks } from './MattersQuestion.tsx';
import type { RoutineState } from './routine-state.ts';
import { busyWords, setNapWords, stretchesInWords } from './stretch-words.ts';
import { StretchList } from './StretchList.tsx';
import { temperaments } from './temperament-words.ts';
import { TemperamentQuestion } from './TemperamentQuestion.tsx';
import { WindDown } from './WindDown.tsx';

interface MoreQuestionsProps extends MattersLinks {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
}

type GroupProps = Pick<MoreQuestionsProps, 'id' | 'routine'>;

/** What a family may add about its clock: bedtime, busy times, naps at set times. */
function ClockGroups({ id, routine }: GroupProps) {
  const { answers, clock } = routine;
  const { bedtime, busy, setNaps } = answers;
  return (
    <>
      <Disclosure
        title="Bedtime"
        about={
          bedtime === null
            ? 'if you have a time in mind'
            : `around ${formatTimeOfDay(bedtime, clock)}`
        }
      >
        <BedtimeQuestion id={`${id}-bedtime`} routine={routine} />
      </Disclosure>
      <Disclosure
        title="Busy times"
        about={stretchesInWords(busy, busyWords, clock) || 'school run, pick-up: no naps then'}
      >
        <StretchList id={`${id}-busy`} routine={routine} field="busy" words={busyWords} />
      </Disclosure>
      <Disclosure
        title="Nursery days"
        about={stretchesInWords(setNaps, setNapWords, clock) || 'naps at set times'}
      >
        <StretchList id={`${id}-set`} routine={routine} field="setNaps" words={setNapWords} />
      </Disclosure>
    </>
  );
}

const stepsInWords = ({ windDown }: RoutineState['answers']) => {
  const steps = windDown ?? [];
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  if (steps.length === 0) return 'your steps before bed';
  return `${steps.length} step${steps.length === 1 ? '' : 's'}, about ${minutes} minutes`;
};

/**
 * More to tell the planner, folded and optional. Each answer is kept at once and changes the plan.
 * Under 4 months, where there is no clock, nothing about clock times is asked.
 */
export function MoreQuestions({ id, routine, ...links }: MoreQuestionsProps) {
  const { answers, plan, child } = routine;
  const temperament = temperaments.find(({ value }) => value === answers.temperament);
  return (
    <div class="more-questions">
      {plan.kind !== 'rhythm' && (
        <ClockGroups key={`clock-${routine.routine.id}`} id={id} routine={routine} />
      )}
      <Disclosure
        key={`temperament-${child.id}`}
        title="Temperament"
        about={temperament?.label ?? 'how your child takes the day'}
      >
        <TemperamentQuestion id={`${id}-temperament`} routine={routine} />
      </Disclosure>
      <Disclosure
        key={`matters-${child.id}`}
        title="What matters to us"
        about={mattersInWords(answers) || 'feeding to sleep, where they sleep, protest'}
      >
        <MattersQuestion id={`${id}-matters`} routine={routine} {...links} />
      </Disclosure>
      <Disclosure
        key={`wind-down-${routine.routine.id}`}
        title="Wind-down"
        about={stepsInWords(answers)}
      >
        <WindDown id={`${id}-wind-down`} routine={routine} />
      </Disclosure>
    </div>
  );
}
