import { useState } from 'preact/hooks';
import { dayKinds, onWeekday } from '../../domain/family-day.ts';
import type { Family, Routine } from '../../domain/family.ts';
import { sharedDay } from '../../domain/shared-day.ts';
import type { Weekday } from '../../domain/weekday.ts';
import { ageInWords } from '../ui/age-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { weekdaysInWords } from '../ui/weekday-words.ts';
import { laterParts } from './plan-parts.tsx';
import { PlanResult } from './PlanResult.tsx';
import type { RoutineState } from './routine-state.ts';
import { childInWords, sharedAgeInWords } from './share-words.ts';

interface SharedDaysProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
  shared: Family;
  sourcesUrl: string;
}

/** A day to look at: a routine on some of its weekdays. */
interface View {
  routine: Routine;
  days: readonly Weekday[];
  label: string;
}

const childOf = ({ children }: Family, { child }: Routine) =>
  children.find(({ id }) => id === child) ?? children[0];

const viewsOf = (shared: Family): View[] =>
  shared.routines.flatMap((routine, index) => {
    const child = childOf(shared, routine);
    const kinds = dayKinds(routine);
    const whose =
      shared.children.length > 1
        ? [childInWords(child, shared.children.indexOf(child), shared.children.length)]
        : [];
    const which = shared.routines.length > 1 ? [routine.name || `Routine ${index + 1}`] : [];
    return kinds.map((days) => ({
      routine,
      days,
      label: [...whose, ...which, weekdaysInWords(days)].join(', '),
    }));
  });

/** The days that were shared, drawn one at a time; a choice between them where there are several. */
export function SharedDays({
  id,
  routine: { today, ages, clock },
  shared,
  sourcesUrl,
}: SharedDaysProps) {
  const [chosen, setChosen] = useState(0);
  const views = viewsOf(shared);
  const view = views[chosen] ?? views[0];
  if (!view) return null;
  const { routine, days } = view;
  const child = childOf(shared, routine);
  const weekday = days[0] ?? 0;
  const day = sharedDay(child, routine, weekday, today, ages);
  const names = [child.name, routine.name].filter(Boolean).join(', ');
  const amiss = sharedAgeInWords(day);
  return (
    <>
      {views.length > 1 && (
        <div class="field">
          <label for={`${id}-which`}>Which day to look at</label>
          <span class="select">
            <select
              class="input"
              id={`${id}-which`}
              value={chosen}
              onChange={(event) => {
                setChosen(Number(event.currentTarget.value));
              }}
            >
              {views.map(({ label }, index) => (
                <option key={index} value={index}>
                  {label}
                </option>
              ))}
            </select>
            <Icon name="down" />
          </span>
        </div>
      )}
      <p>
        {names && <b>{names}: </b>}
        {names ? 'a' : 'A'} day at {ageInWords(day.ageMonths)}. {amiss}
      </p>
      <PlanResult
        id={id}
        plan={day.plan}
        request={day.request}
        ages={ages}
        clock={clock}
        sourcesUrl={sourcesUrl}
        parts={laterParts}
        details={{
          windDown: routine.windDown,
          busy: routine.busy?.filter(onWeekday(weekday)) ?? [],
          setNaps: routine.setNaps?.filter(onWeekday(weekday)) ?? [],
        }}
      />
    </>
  );
}
