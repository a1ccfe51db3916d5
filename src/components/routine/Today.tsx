import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tap } from '../../domain/today-suggest.ts';
import type { Today as Day } from '../../domain/today.ts';
import { windDownStart } from '../../domain/family-day.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { DayList } from './DayList.tsx';
import { TodayMoves } from './TodayMoves.tsx';
import { TodayReport } from './TodayReport.tsx';
import type { RoutineState } from './routine-state.ts';
import { useToday, type TodayState } from './today-state.ts';
import {
  assumedInWords,
  reportInWords,
  tapNames,
  todayInWords,
  tooMany,
  withoutClock,
} from './today-words.ts';

interface TodayProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
}

const taps: readonly Tap[] = ['woke', 'short-nap', 'no-nap', 'fell-asleep'];

/** Moves the focus, after the next draw, to what a selector finds in the panel. */
const useFocus = () => {
  const panel = useRef<HTMLDivElement>(null);
  const wanted = useRef('');
  useEffect(() => {
    const target = wanted.current && panel.current?.querySelector<HTMLElement>(wanted.current);
    wanted.current = '';
    if (!target) return;
    if (target.parentElement instanceof HTMLDetailsElement) target.parentElement.open = true;
    target.focus();
  });
  return {
    panel,
    focusNext: (selector: string) => {
      wanted.current = selector;
    },
  };
};

/** The panel where there is a clock: what happened, and what that makes of the rest of today. */
function TodayPanel({ id, state, today, clock }: PanelProps) {
  const { format, undo, details } = state;
  const { plan } = today;
  const { panel, focusNext } = useFocus();
  const [opened, setOpened] = useState<number | null>(null);
  const sentence = todayInWords(today, format) || (undo ? 'Back to your usual day.' : '');
  const assumed = assumedInWords(today, format);
  const hasNaps = today.usual.naps.length + plan.naps.length > 0;
  const takenBack = (takeBack: () => void) => {
    setOpened(null);
    focusNext('[data-undo]');
    takeBack();
  };
  return (
    <div class="today stack" ref={panel}>
      <div class="field" role="group" aria-labelledby={`${id}-what`}>
        <p class="label" id={`${id}-what`}>
          What happened?
        </p>
        <div class="chips">
          {taps
            .filter((tap) => hasNaps || !tap.endsWith('-nap'))
            .map((tap) => (
              <button
                key={tap}
                type="button"
                class="chip"
                onClick={() => {
                  const index = state.tap(tap);
                  if (index === null) return;
                  setOpened(index);
                  focusNext(`.told > :nth-child(${index + 1}) > summary`);
                }}
              >
                {tapNames[tap]}
              </button>
            ))}
        </div>
        {state.isFull && <p class="hint">{tooMany}</p>}
      </div>
      <p role="status">{sentence}</p>
      {today.told.length > 0 && (
        <div class="told" role="group" aria-label="What happened today">
          {today.told.map((told, index) => (
            // One more or one fewer begins anew: a report has no name of its own.
            <Disclosure
              key={`${today.told.length}-${index}`}
              {...reportInWords(today, told, format)}
              open={index === opened}
            >
              <TodayReport
                id={`${id}-${index}`}
                state={state}
                today={today}
                index={index}
                onTakeBack={() => {
                  takenBack(() => {
                    state.takeBack(index);
                  });
                }}
              />
            </Disclosure>
          ))}
        </div>
      )}
      <TodayMoves today={today} format={format} />
      {assumed && <p class="muted">{assumed}</p>}
      <p class="row">
        {state.isActive && (
          <button
            type="button"
            class="btn"
            data-back
            onClick={() => {
              takenBack(state.backToUsual);
            }}
          >
            Back to the usual day
          </button>
        )}
        {undo && (
          <button
            type="button"
            class="btn"
            data-undo
            onClick={() => {
              focusNext('[data-back]');
              undo();
            }}
          >
            Undo
          </button>
        )}
      </p>
      {state.isActive && (
        <Disclosure title="All of today" about="from this morning to the night">
          <DayList
            id={`${id}-day`}
            plan={{ ...plan, windDown: windDownStart(plan, details.windDown ?? null) }}
            clock={clock}
            details={details}
          />
        </Disclosure>
      )}
    </div>
  );
}

interface PanelProps {
  id: string;
  state: TodayState;
  today: Day;
  clock: RoutineState['clock'];
}

/**
 * “Today went differently”, without its heading: what really happened in a tap or two, the rest of
 * today planned again around it, and the usual day back in one tap.
 */
export function Today({ id, routine }: TodayProps) {
  const state = useToday(routine);
  const { today } = state;
  if (!today) return <p>{withoutClock}</p>;
  return <TodayPanel id={`${id}-today`} state={state} today={today} clock={routine.clock} />;
}
