import { nurseryLimits } from '../../../domain/nursery-day.ts';
import { routineLimits } from '../../../domain/routine-request.ts';
import { parseTimeOfDay, type ClockStyle } from '../../../domain/time-of-day.ts';
import { week } from '../../../domain/weekday.ts';
import { Choices } from '../../ui/Choices.tsx';
import { WeekdayChoice } from '../../ui/WeekdayChoice.tsx';
import { ClockField } from '../own-day/ClockField.tsx';
import { parseEnd } from '../typed-times.ts';
import type { NurseryState } from './nursery-state.ts';

interface NurseryFieldsProps {
  /** Unique on the page. */
  id: string;
  state: NurseryState;
  clock: ClockStyle;
}

/** The weekdays and the times of nursery: up, there, back, the nap, an early night. */
export function NurseryFields({
  id,
  state: { answers, change, amiss },
  clock,
}: NurseryFieldsProps) {
  const { days, wakeUp, dropOff, pickUp, nap, early } = answers;
  return (
    <div class="step nursery-fields">
      <WeekdayChoice
        legend="Nursery days"
        offered={week}
        chosen={days}
        onChoose={(chosen) => {
          change({ days: chosen });
        }}
      />
      <div class="times">
        <ClockField
          id={`${id}-up`}
          label="Up on those days, around"
          value={wakeUp}
          {...routineLimits.wakeUp}
          clock={clock}
          parse={parseTimeOfDay}
          onTake={(time) => {
            change({ wakeUp: time });
          }}
        />
        <ClockField
          id={`${id}-drop-off`}
          label="Drop-off"
          value={dropOff}
          {...nurseryLimits.dropOff}
          clock={clock}
          onTake={(time) => {
            change({ dropOff: time });
          }}
        />
        <ClockField
          id={`${id}-pick-up`}
          label="Pick-up"
          value={pickUp}
          {...nurseryLimits.pickUp}
          clock={clock}
          onTake={(time) => {
            change({ pickUp: time });
          }}
        />
      </div>
      <Choices
        name={`${id}-nap`}
        legend="Naps there"
        options={[
          { value: 'tired', label: 'When they’re tired' },
          { value: 'set', label: 'At a set time' },
        ]}
        chosen={nap ? 'set' : 'tired'}
        onChoose={(chosen) => {
          change({ nap: chosen === 'set' ? { start: 720, end: 810 } : null });
        }}
      />
      {nap && (
        <div class="times">
          <ClockField
            id={`${id}-nap-from`}
            label="Nap from"
            value={nap.start}
            from={480}
            to={1020}
            clock={clock}
            onTake={(start) => {
              change({ nap: { ...nap, start } });
            }}
          />
          <ClockField
            id={`${id}-nap-to`}
            label="Nap until"
            value={nap.end}
            from={495}
            to={1080}
            clock={clock}
            parse={(text) => parseEnd(text, nap.start)}
            onTake={(end) => {
              change({ nap: { ...nap, end } });
            }}
          />
        </div>
      )}
      <Choices
        name={`${id}-early`}
        legend="Bedtime after nursery"
        options={[
          { value: 'yes', label: 'About 30 minutes earlier' },
          { value: 'no', label: 'As the day leaves it' },
        ]}
        chosen={early ? 'yes' : 'no'}
        onChoose={(chosen) => {
          change({ early: chosen === 'yes' });
        }}
      />
      <p class="error" role="alert">
        {amiss}
      </p>
    </div>
  );
}
