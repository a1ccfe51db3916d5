import { capital } from '../ui/capital.ts';
import { nextTime } from './typed-times.ts';
import { parseTimeOfDay } from '../../domain/time-of-day.ts';
import { limitsOf, withinLimits, withTime, type ReportPart } from '../../domain/today-limits.ts';
import { spanOf } from '../../domain/today-reports.ts';
import type { Today } from '../../domain/today.ts';
import { Segments } from '../ui/Segments.tsx';
import { StepperField } from '../ui/StepperField.tsx';
import type { TodayState } from './today-state.ts';
import { napInWords, notATime, outOfPlace, partNames, stillAsleep } from './today-words.ts';

interface TodayReportProps {
  id: string;
  state: TodayState;
  today: Today;
  /** The report’s place among all. */
  index: number;
}

/** How far one press moves a time, in minutes. */
const press = 5;

function TimeField({ id, state, today, index, part }: TodayReportProps & { part: ReportPart }) {
  const told = today.told[index];
  if (!told) return null;
  const { report } = told;
  const { format } = state;
  const { label, does } = partNames(report, part);
  const minutes = part === 'end' ? spanOf(report).end : spanOf(report).start;
  const limits = limitsOf(today.told, index, part, today.usual.wakeUp);
  const take = (at: number) => {
    state.correct(index, withTime(report, part, at));
  };
  return (
    <StepperField
      id={`${id}-${part}`}
      label={label}
      text={format(minutes)}
      onType={(text) => {
        const clock = parseTimeOfDay(text);
        if (clock === null) return notATime;
        const at = withinLimits(clock, limits);
        if (at === null) return outOfPlace(limits, format);
        take(at);
        return null;
      }}
      onStep={(direction) => {
        take(Math.min(Math.max(nextTime(minutes, direction, press), limits.from), limits.to));
      }}
      lessLabel={`${does} 5 minutes earlier`}
      moreLabel={`${does} 5 minutes later`}
      atLeast={minutes <= limits.from}
      atMost={minutes >= limits.to}
    />
  );
}

function WhichNap({ id, state, today, index }: TodayReportProps) {
  const choices = state.choices(index);
  if (choices.length < 2) return null;
  const question = 'Which nap?';
  return (
    <div class="field">
      <span class="label" aria-hidden="true">
        {question}
      </span>
      <Segments
        name={`${id}-nap`}
        legend={question}
        options={choices.map(({ start, usual }) => ({
          value: String(start),
          label: capital(napInWords(today, usual)),
        }))}
        chosen={String(choices.find(({ isChosen }) => isChosen)?.start)}
        onChoose={(value) => {
          choices.find(({ start }) => String(start) === value)?.choose();
        }}
      />
    </div>
  );
}

/** One report to adjust: which nap it is about, its times, and a way to take it back. */
export function TodayReport(props: TodayReportProps & { onTakeBack: () => void }) {
  const { today, index, onTakeBack } = props;
  const parts: readonly ReportPart[] =
    today.told[index]?.report.kind === 'slept' ? ['start', 'end'] : ['at'];
  return (
    <div class="stack">
      <WhichNap {...props} />
      <div class="times">
        {parts.map((part) => (
          <TimeField key={part} {...props} part={part} />
        ))}
      </div>
      {parts.length > 1 && <p class="hint">{stillAsleep}</p>}
      <button type="button" class="btn btn-quiet" onClick={onTakeBack}>
        Take this back
      </button>
    </div>
  );
}
