import { useMemo } from 'preact/hooks';
import { mayDropNap } from '../../domain/nap-drop.ts';
import { ageInWords } from '../ui/age-words.ts';
import { StartDate } from './MoveFields.tsx';
import { MoveSteps } from './MoveSteps.tsx';
import { OnMyList } from './OnMyList.tsx';
import { napRows } from './moves-rows.ts';
import type { MovesState } from './moves-state.ts';
import { napsInWords, noNapToDrop } from './moves-words.ts';
import type { RoutineState } from './routine-state.ts';

interface NapDropProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
  moves: MovesState;
  /** Whose naps they are, where a family has several children: “Ada: ”. */
  whose: string;
  /** Says politely what has changed. */
  say: (sentence: string) => void;
}

/** Signs that a nap is on its way out, as guides describe them. */
function Signs() {
  return (
    <div class="prose">
      <p>Signs that a nap is on its way out, on most days for a week or two:</p>
      <ul>
        <li>the same nap doesn’t happen, however tired the morning looked</li>
        <li>falling asleep for it takes half an hour or more, in a good mood</li>
        <li>sleep comes late in the evening, or the day begins early</li>
      </ul>
      <p>On a day or two, they’re only a day or two.</p>
    </div>
  );
}

/** The two weeks, day by day. */
function TwoWeeks({
  id,
  routine: state,
  moves,
  whose,
  say,
  naps,
}: NapDropProps & { naps: number }) {
  const { request, child, routine, ages, clock, today } = state;
  const { start } = moves.draft;
  const { summary, rows, list } = useMemo(
    () => napRows({ request, child, routine, ages, clock, today, start }, naps),
    [request, child, routine, ages, clock, today, start, naps],
  );
  return (
    <>
      <Signs />
      <StartDate
        id={`${id}-start`}
        value={start ?? today}
        today={today}
        onTake={(day) => {
          moves.change({ start: day });
        }}
      />
      <MoveSteps summary={summary} rows={rows} unit="days" say={say} />
      <p>
        A day with fewer naps has an earlier bedtime, by around half an hour. Going back to{' '}
        {napsInWords(naps)} for a few days is part of it. So is taking longer than two weeks.
      </p>
      {naps === 1 && <p>Quiet time stays, asleep or not: a rest is a rest, for you too.</p>}
      <OnMyList moves={moves} list={{ ...list, title: whose + list.title }} say={say} />
    </>
  );
}

/** Dropping a nap over two weeks, where one nap fewer is usual at the age; else why not. */
export function NapDrop(props: NapDropProps) {
  const { plan, answers, ageMonths } = props.routine;
  const { usualNaps, suggestedNaps } = plan.needs;
  const naps = answers.naps ?? suggestedNaps.naps;
  if (mayDropNap(naps, usualNaps)) return <TwoWeeks {...props} naps={naps} />;
  return <p>{noNapToDrop(naps, usualNaps, ageInWords(ageMonths))}</p>;
}
