import { routineLimits } from '../../domain/routine-request.ts';
import { StepperField } from '../ui/StepperField.tsx';
import { AgeField } from './AgeField.tsx';
import { problemSaid } from './problem-said.tsx';
import type { RoutineState } from './routine-state.ts';
import { WakeUpField } from './WakeUpField.tsx';

interface RoutineFieldsProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
}

function NapsField({ id, routine: { answers, take, plan } }: RoutineFieldsProps) {
  const { from, to } = routineLimits.naps;
  const suggested = plan.needs.suggestedNaps.naps;
  const naps = answers.naps ?? suggested;
  return (
    <StepperField
      id={`${id}-naps`}
      label="Naps a day"
      text={String(naps)}
      inputMode="numeric"
      onType={(text) => problemSaid(take({ naps: /^\s*\d+\s*$/u.test(text) ? Number(text) : NaN }))}
      onStep={(direction) => {
        take({ naps: Math.min(Math.max(naps + direction, from), to) });
      }}
      lessLabel="1 nap fewer"
      moreLabel="1 nap more"
      atLeast={naps <= from}
      atMost={naps >= to}
      hint={
        answers.naps === null ? (
          'As is common at this age. Between two numbers? Choose the lower one on a good day.'
        ) : (
          <button
            type="button"
            class="btn btn-quiet"
            onClick={() => {
              take({ naps: null });
            }}
          >
            Use what is common at this age ({suggested})
          </button>
        )
      }
    />
  );
}

/** The three questions: age, wake-up, and naps where the planner asks for them. */
export function RoutineFields({ id, routine }: RoutineFieldsProps) {
  const rhythm = routine.plan.kind === 'rhythm';
  return (
    <form
      class="steps"
      aria-label="About your child’s day"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <fieldset class="step">
        <legend>
          <span class="no">1</span> How old are they?
        </legend>
        <AgeField id={id} routine={routine} />
      </fieldset>
      <fieldset class="step">
        <legend>
          <span class="no">2</span> When does the day begin?
        </legend>
        <WakeUpField id={id} routine={routine} />
      </fieldset>
      {!rhythm && (
        <fieldset class="step">
          <legend>
            <span class="no">3</span> How many naps?
          </legend>
          <NapsField id={id} routine={routine} />
        </fieldset>
      )}
    </form>
  );
}
