import { useState } from 'preact/hooks';
import { protectedSleep } from '../../../domain/night-shifts.ts';
import { formatTimeOfDay, parseTimeOfDay } from '../../../domain/time-of-day.ts';
import { timeInWords } from '../../ui/duration-words.ts';
import { StepperField } from '../../ui/StepperField.tsx';
import { ClockField } from '../own-day/ClockField.tsx';
import { SourceLinks } from '../SourceLinks.tsx';
import { coverInWords } from './night-rows.ts';
import type { NightPartProps } from './night-part.ts';
import { NightTable } from './NightTable.tsx';

/** The protected sleep that can be asked for, in hours. */
const hours = { from: 3, to: 8 } as const;

const allDay = { from: 0, to: 1439 } as const;

/** A shift worker: the sleep that is guarded around a shift, and what somebody else covers then. */
export function ShiftWork({ id, routine, sourcesUrl }: NightPartProps) {
  const { clock, plan } = routine;
  const [start, setStart] = useState(21 * 60);
  const [end, setEnd] = useState(7 * 60);
  const [length, setLength] = useState(6);
  const format = (minutes: number) => formatTimeOfDay(minutes, clock);
  const sleep = protectedSleep({ start, end, sleep: length * 60 });
  const times = `${format(sleep.start)} to ${format(sleep.end)}`;
  const has = `asleep, up to ${timeInWords(sleep.end - sleep.start)}`;
  const take = (text: string) => {
    const typed = /^\s*\d+\s*(?:hours?|h)?\s*$/iu.test(text) ? Number.parseInt(text, 10) : NaN;
    if (!(typed >= hours.from && typed <= hours.to)) {
      return `This goes from ${hours.from} to ${hours.to} hours. How many would help?`;
    }
    setLength(typed);
    return null;
  };
  return (
    <>
      <div class="step">
        <div class="times">
          <ClockField
            id={`${id}-from`}
            label="Shift begins"
            value={start}
            {...allDay}
            clock={clock}
            parse={parseTimeOfDay}
            onTake={setStart}
          />
          <ClockField
            id={`${id}-to`}
            label="Shift ends"
            value={end}
            {...allDay}
            clock={clock}
            parse={parseTimeOfDay}
            onTake={setEnd}
          />
          <StepperField
            id={`${id}-hours`}
            label="Sleep to guard"
            text={`${length} hours`}
            inputMode="numeric"
            onType={take}
            onStep={(way) => {
              setLength(Math.min(Math.max(length + way, hours.from), hours.to));
            }}
            lessLabel="1 hour less"
            moreLabel="1 hour more"
            atLeast={length <= hours.from}
            atMost={length >= hours.to}
            hint="As much as you can get covered; there’s no right number."
          />
        </div>
      </div>
      <NightTable
        caption="The sleep around a shift"
        rows={[
          {
            when: `${times}, ${sleep.when === 'after' ? 'after the shift' : 'before the shift'}`,
            on: 'Somebody else',
            off: `You: ${has}`,
          },
        ]}
      />
      <p>
        {coverInWords(plan.kind === 'rhythm' ? null : plan, sleep, format)} Mark your own sleep on
        the rota first, then work out who covers it: a partner, a relative, or childcare, also on
        days off where that can be had. A short rest before a night shift helps too.
        <SourceLinks ids={['niosh-2015-shift-work']} sourcesUrl={sourcesUrl} />
      </p>
      <p>
        The one who isn’t on shift has a guarded stretch too: an early night, or the next morning.
        Nobody to cover it? One guarded stretch between shifts is still worth asking for, and after
        a night without sleep, don’t drive.
      </p>
    </>
  );
}
