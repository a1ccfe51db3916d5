import { useMemo } from 'preact/hooks';
import { planDay } from '../../domain/day-plan.ts';
import { movePaces, paceFor, stepsAt, type Moved } from '../../domain/gradual-move.ts';
import { formatTimeOfDay } from '../../domain/time-of-day.ts';
import { MoveChoice, MoveTime, StartDate } from './MoveFields.tsx';
import { MoveSteps } from './MoveSteps.tsx';
import { OnMyList } from './OnMyList.tsx';
import { timeRows } from './moves-rows.ts';
import type { MovesState } from './moves-state.ts';
import { alongWith, endInWords } from './moves-words.ts';
import type { RoutineState } from './routine-state.ts';

interface MoveTimesProps {
  /** Unique on the page. */
  id: string;
  moved: Moved;
  routine: RoutineState;
  moves: MovesState;
  /** Whose move it is, where a family has several children: “Ada: ”. */
  whose: string;
  /** Says politely what has changed. */
  say: (sentence: string) => void;
}

/** Where a move begins and ends, in minutes: as the family said, else as planned and as wished. */
const useEnds = ({ moved, routine, moves }: MoveTimesProps) => {
  const { request, plan, answers, ages } = routine;
  const { bedtimeNow, bedtime, wakeUp } = moves.draft;
  const planned = useMemo(() => {
    // Where bedtime comes out by itself: a wish is where it is to go.
    const free =
      request.bedtime === undefined ? plan : planDay({ ...request, bedtime: undefined }, ages);
    return free.kind === 'rhythm' ? request.wakeUp : free.bedtime.at;
  }, [request, plan, ages]);
  if (moved === 'wakeUp') return { from: answers.wakeUp, to: wakeUp ?? answers.wakeUp };
  const from = bedtimeNow ?? planned;
  return { from, to: bedtime ?? answers.bedtime ?? from };
};

/** The pace as chosen, else as the family's answers suggest, as far as the age allows it. */
const paceOf = ({ routine: { answers, ageMonths }, moves: { draft } }: MoveTimesProps) => {
  const preset = paceFor(answers.protest, ageMonths);
  const wanted = draft.minutes ?? preset.minutes;
  const minutes = stepsAt(ageMonths).includes(wanted) ? wanted : preset.minutes;
  return { minutes, days: draft.days ?? preset.days };
};

type Settled = ReturnType<typeof paceOf> & ReturnType<typeof useEnds>;

/** From when to when. */
function Ends({ id, moved, routine, moves, from, to }: MoveTimesProps & Settled) {
  const time = { moved, clock: routine.clock };
  return (
    <>
      {moved === 'bedtime' ? (
        <MoveTime
          {...time}
          id={`${id}-now`}
          label="Bedtime these days, around"
          value={from}
          onTake={(bedtimeNow) => {
            moves.change({ bedtimeNow });
          }}
        />
      ) : (
        <p>
          These days: up around <b>{formatTimeOfDay(from, routine.clock)}</b>, as you said above.
        </p>
      )}
      <MoveTime
        {...time}
        id={`${id}-wish`}
        label={moved === 'bedtime' ? 'Bedtime you’d like, around' : 'Up when you’d like, around'}
        value={to}
        onTake={(at) => {
          moves.change(moved === 'bedtime' ? { bedtime: at } : { wakeUp: at });
        }}
      />
    </>
  );
}

/** How far each time, how often, and from which day on. */
function Pace({ id, routine, moves, minutes, days }: MoveTimesProps & Settled) {
  const steps = stepsAt(routine.ageMonths);
  return (
    <>
      {steps.length > 1 && (
        <MoveChoice
          name={`${id}-minutes`}
          legend="How far each time"
          options={steps}
          unit="minutes"
          chosen={minutes}
          onChoose={(chosen) => {
            moves.change({ minutes: chosen });
          }}
        />
      )}
      <MoveChoice
        name={`${id}-days`}
        legend="One step every"
        options={movePaces.days}
        unit="days"
        chosen={days}
        onChoose={(chosen) => {
          moves.change({ days: chosen });
        }}
      />
      <StartDate
        id={`${id}-start`}
        value={moves.draft.start ?? routine.today}
        today={routine.today}
        onTake={(start) => {
          moves.change({ start });
        }}
      />
    </>
  );
}

/** Bedtime or the wake-up, moved little by little: when, how far, and the day of each step. */
export function MoveTimes(props: MoveTimesProps) {
  const { moved, moves, whose, say } = props;
  const { request, child, routine, ages, clock, today } = props.routine;
  const settled = { ...useEnds(props), ...paceOf(props) };
  const { from, to, minutes, days } = settled;
  const { start } = moves.draft;
  const { summary, rows, list, end } = useMemo(
    () =>
      timeRows(
        { request, child, routine, ages, clock, today, start },
        moved,
        { from, to },
        { minutes, days },
      ),
    [request, child, routine, ages, clock, today, start, moved, from, to, minutes, days],
  );
  return (
    <>
      <div class="move-fields">
        <Ends {...props} {...settled} />
        <Pace {...props} {...settled} />
      </div>
      <MoveSteps
        summary={
          summary || 'Nothing to move yet. Choose the time you’d like, and the steps come here.'
        }
        rows={rows}
        unit="steps"
        say={say}
      />
      {end && (
        <>
          <p>{alongWith(moved, settled)}</p>
          {endInWords(moved, end()).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <OnMyList moves={moves} list={{ ...list, title: whose + list.title }} say={say} />
        </>
      )}
    </>
  );
}
