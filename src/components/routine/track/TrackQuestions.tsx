import { useState } from 'preact/hooks';
import { driftOf, type WayLength } from '../../../domain/way-back.ts';
import { Choices } from '../../ui/Choices.tsx';
import { MoveTime } from '../MoveFields.tsx';
import type { RoutineState } from '../routine-state.ts';
import type { BackOnTrackProps } from './BackOnTrack.tsx';
import {
  causes,
  durations,
  forTonight,
  type HowLong,
  type TonightHelp,
  type WhatHappened,
} from './track-words.ts';
import { Tonight } from './Tonight.tsx';
import { WayBackPlan } from './WayBackPlan.tsx';

export interface TrackProps extends BackOnTrackProps {
  routine: RoutineState;
  /** Whether there is a saved routine, so that steps can go on its family’s list. */
  canList: boolean;
}

const options = <Value extends string>(of: Readonly<Record<Value, string | { label: string }>>) =>
  (Object.entries(of) as [Value, string | { label: string }][]).map(([value, said]) => ({
    value,
    label: typeof said === 'string' ? said : said.label,
  }));

/** Up to this many minutes off, three days are offered first. */
const smallDrift = 45;

/** What happened, for how long, what would help; and how far the days have slid. */
export function TrackQuestions(props: TrackProps) {
  const { id, routine } = props;
  const [what, setWhat] = useState<WhatHappened>('illness');
  const [long, setLong] = useState<HowLong>('days');
  const [help, setHelp] = useState<TonightHelp>('bedtime');
  const [wakeUp, setWakeUp] = useState<number | null>(null);
  const [bedtime, setBedtime] = useState<number | null>(null);
  const [chosen, setLength] = useState<WayLength | null>(null);
  const { plan, answers, clock } = routine;
  if (plan.kind === 'rhythm') return null;
  const usual = { wakeUp: answers.wakeUp, bedtime: plan.bedtime.at };
  const now = { wakeUp: wakeUp ?? usual.wakeUp, bedtime: bedtime ?? usual.bedtime };
  const suggested = long !== 'days' || driftOf(now, usual) > smallDrift ? 14 : 3;
  return (
    <>
      <div class="step track-questions">
        <Choices
          name={`${id}-what`}
          legend="What happened?"
          options={options(causes)}
          chosen={what}
          onChoose={setWhat}
        />
        <Choices
          name={`${id}-long`}
          legend="For how long?"
          options={options(durations)}
          chosen={long}
          onChoose={setLong}
        />
        <Choices
          name={`${id}-help`}
          legend="What would help most tonight?"
          options={options(forTonight)}
          chosen={help}
          onChoose={setHelp}
        />
        <fieldset class="field">
          <legend>How is the day at the moment?</legend>
          <div class="times">
            <MoveTime
              id={`${id}-up`}
              label="Up these days, around"
              moved="wakeUp"
              value={now.wakeUp}
              clock={clock}
              onTake={setWakeUp}
            />
            <MoveTime
              id={`${id}-bed`}
              label="Asleep these days, around"
              moved="bedtime"
              value={now.bedtime}
              clock={clock}
              onTake={setBedtime}
            />
          </div>
          <p class="hint">As usual until you change it. Roughly is fine.</p>
        </fieldset>
      </div>
      <Tonight {...props} what={what} long={long} help={help} />
      <WayBackPlan
        {...props}
        what={what}
        now={now}
        usual={usual}
        length={chosen ?? suggested}
        onLength={setLength}
      />
    </>
  );
}
