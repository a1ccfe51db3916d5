import { useState } from 'preact/hooks';
import { familyLimits } from '../../domain/family-fields.ts';
import { daysOf } from '../../domain/family-day.ts';
import type { NamedStretch } from '../../domain/family.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useFocus } from '../ui/use-focus.ts';
import { useRows, withAt, withoutAt } from '../ui/use-rows.ts';
import { problemInWords } from './problem-words.ts';
import type { RoutineState } from './routine-state.ts';
import { StretchRow } from './StretchRow.tsx';
import { stretchInWords, type StretchWords } from './stretch-words.ts';

interface StretchListProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
  /** Which of the routine's lists it is. */
  field: 'busy' | 'setNaps';
  words: StretchWords;
}

/** A stretch that was taken out, and where it was. */
interface Removed {
  stretch: NamedStretch;
  index: number;
}

/**
 * Stretches of the day with a name, times and weekdays: busy times, or naps at set times. Each
 * change is kept at once; what was removed can be put back.
 */
export function StretchList({ id, routine, field, words }: StretchListProps) {
  const { take, clock } = routine;
  const list = routine.answers[field] ?? [];
  const rows = useRows(list.length);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [news, setNews] = useState('');
  const [fresh, setFresh] = useState(-1);
  const focus = useFocus();

  const keep = (next: readonly NamedStretch[]) => {
    const problem = take(field === 'busy' ? { busy: next } : { setNaps: next });
    return problem && problemInWords(problem);
  };
  const called = ({ label }: NamedStretch) => label.trim() || words.unnamed;
  const put = (stretch: NamedStretch, index: number, what: string) => {
    keep(withAt(list, index, stretch));
    const number = rows.insert(index);
    setFresh(number);
    setRemoved(null);
    setNews(`${called(stretch)} ${what}.`);
    focus(stretch.label ? `${id}-${number}` : `${id}-${number}-name`);
  };
  const remove = (stretch: NamedStretch, index: number) => {
    keep(withoutAt(list, index));
    rows.remove(index);
    setRemoved({ stretch, index });
    setNews(`${called(stretch)} removed.`);
    focus(`${id}-undo`);
  };
  const isFull = list.length >= familyLimits.list;
  return (
    <div class="stack">
      <p>{words.intro}</p>
      {list.map((stretch, index) => {
        const number = rows.numbers[index] ?? index;
        return (
          <Disclosure
            key={number}
            id={`${id}-${number}`}
            title={called(stretch)}
            about={stretchInWords(stretch, clock)}
            open={number === fresh}
          >
            <StretchRow
              id={`${id}-${number}`}
              stretch={stretch}
              called={called(stretch)}
              offered={daysOf(routine.routine)}
              clock={clock}
              save={(change) =>
                keep(list.map((one, place) => (place === index ? { ...one, ...change } : one)))
              }
              onRemove={() => {
                remove(stretch, index);
              }}
            />
          </Disclosure>
        );
      })}
      <div class="row">
        <p role="status" class={removed ? '' : 'vh'}>
          {news}
        </p>
        {removed && (
          <button
            type="button"
            class="btn"
            id={`${id}-undo`}
            onClick={() => {
              put(removed.stretch, removed.index, 'is back');
            }}
          >
            Put it back
          </button>
        )}
      </div>
      {isFull ? (
        <p class="hint">
          That’s {familyLimits.list}, as many as fit here. Remove one to add another.
        </p>
      ) : (
        <div class="field">
          <p class="label" id={`${id}-add`}>
            Add
          </p>
          <div class="chips" role="group" aria-labelledby={`${id}-add`}>
            {words.presets.map((stretch) => (
              <button
                key={stretch.label}
                type="button"
                class="chip"
                onClick={() => {
                  put(stretch, list.length, 'added');
                }}
              >
                <Icon name="plus" class="icon-s" />
                {stretch.label}
              </button>
            ))}
            <button
              type="button"
              class="chip"
              onClick={() => {
                put(words.own.stretch, list.length, 'added');
              }}
            >
              <Icon name="plus" class="icon-s" />
              {words.own.label}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
