import { useState } from 'preact/hooks';
import { familyLimits } from '../../domain/family-fields.ts';
import type { WindDownStep } from '../../domain/family.ts';
import { stepsTake } from '../../domain/wind-down.ts';
import { placeInWords } from '../ui/place-words.ts';
import { UndoNotice } from '../ui/UndoNotice.tsx';
import { useFocus } from '../ui/use-focus.ts';
import { withAt, withoutAt } from '../ui/use-rows.ts';
import { newId } from './new-id.ts';
import { OwnStep } from './OwnStep.tsx';
import { problemInWords } from './problem-words.ts';
import type { RoutineState } from './routine-state.ts';
import { FeedSafety, StepPicker } from './StepPicker.tsx';
import { typedStep } from './typed-name.ts';
import { beginsInWords, fullInWords, minutesInWords, ownMinutes } from './wind-down-words.ts';
import { WindDownList } from './WindDownList.tsx';

interface WindDownProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
}

type Steps = readonly WindDownStep[];

/** What was last done, and how to take it back, if it can be. */
interface Done {
  /** Said before when the wind-down begins. Empty where that says it all. */
  said: string;
  undo?: { back: (steps: Steps) => Steps; focus: string };
}

const most = familyLimits.list;

/** From here on, in minutes, a word about shorter ones. */
const long = 60;

/** The family's own wind-down: which steps, in which order, how long. Each change is kept at once. */
export function WindDown({ id, routine }: WindDownProps) {
  const { plan, clock, take, ageMonths } = routine;
  const steps = routine.answers.windDown ?? [];
  const [done, setDone] = useState<Done | null>(null);
  const focus = useFocus();

  const minutes = stepsTake(steps);
  const begins = beginsInWords(plan, steps, clock);
  const keep = (next: Steps | null) => {
    const problem = take({ windDown: next });
    return problem && problemInWords(problem);
  };
  const change = (next: Steps | null, said: string, undo?: Done['undo']) => {
    const amiss = keep(next);
    setDone(amiss === null ? { said, ...(undo && { undo }) } : { said: amiss });
  };
  const add = (step: WindDownStep) => {
    const place = placeInWords(steps.length + 1);
    change([...steps, step], `“${step.name}” is in, ${place} of ${steps.length + 1}.`);
  };
  const remove = (place: number) => {
    const step = steps[place];
    if (!step) return;
    change(withoutAt(steps, place), `“${step.name}” is out.`, {
      back: (now) =>
        now.length < most && !now.some((one) => one.id === step.id)
          ? withAt(now, place, step)
          : now,
      focus: `${id}-list-${step.id}`,
    });
  };
  const clear = () => {
    change(null, 'The usual length for this age counts again.', {
      back: (now) => (now.length > 0 ? now : steps),
      focus: `${id}-usual`,
    });
    focus(`${id}-undo`);
  };
  const takeBack = ({ back, focus: there }: NonNullable<Done['undo']>) => {
    change(back(steps), 'Back as it was.');
    focus(there);
  };

  const undo = done?.undo;
  return (
    <div class="stack">
      <StepPicker
        id={id}
        steps={steps}
        onPick={(step, place) => {
          if (place < 0) add(step);
          else remove(place);
        }}
      />
      <OwnStep
        id={`${id}-own`}
        onAdd={(text) => {
          const typed = typedStep(text);
          if ('problem' in typed) return typed.problem;
          if (steps.length >= most) return fullInWords;
          add({ id: newId(), name: typed.name, minutes: ownMinutes });
          return null;
        }}
      />
      <WindDownList
        id={`${id}-list`}
        steps={steps}
        keep={(next) => {
          setDone({ said: keep(next) ?? '' });
        }}
        onRemove={remove}
        say={(sentence) => {
          setDone({ said: sentence });
        }}
        whenEmpty={`${id}-own`}
      />
      <UndoNotice
        id={id}
        said={
          done && (
            <>
              {done.said} <span class="vh">{begins}</span>
            </>
          )
        }
        onUndo={
          undo &&
          (() => {
            takeBack(undo);
          })
        }
      />
      <p>
        <b>{begins}</b>
      </p>
      {minutes > long && (
        <p class="hint">{minutesInWords(minutes)} is a long one. Shorter often works as well.</p>
      )}
      {steps.some((step) => step.id === 'feed') && ageMonths < 12 && <FeedSafety />}
      {steps.length > 0 && (
        <p>
          <button type="button" class="btn" id={`${id}-usual`} onClick={clear}>
            Use the usual length for this age
          </button>
        </p>
      )}
    </div>
  );
}
