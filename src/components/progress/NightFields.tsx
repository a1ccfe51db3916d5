import { useRef, useState } from 'preact/hooks';
import { isNightNote, nightLimits, type NightNote } from '../../domain/night-note.ts';
import type { NightNumber } from '../../domain/night-trend.ts';
import { StepperField } from '../ui/StepperField.tsx';
import { nightNumbers, valueInWords } from './night-words.ts';
import { parseHours } from './typed-hours.ts';

interface NightFieldsProps {
  /** Unique on the page. */
  id: string;
  note: NightNote;
  /** Where each number begins when it is first stepped: as it was lately. */
  begin: NightNote;
  /** Takes the note as it is now, which may be all blank. */
  take: (note: NightNote) => void;
}

interface NumberWords {
  label: string;
  less: string;
  more: string;
  /** What can be typed. */
  problem: string;
}

const hoursProblem = `Write it as hours, up to ${nightLimits.minutes / 60}: 3½, 3:20 or 45 min.`;

const words: Readonly<Record<NightNumber, NumberWords>> = {
  longest: {
    label: 'Your child’s longest stretch',
    less: 'Half an hour less for your child',
    more: 'Half an hour more for your child',
    problem: hoursProblem,
  },
  wakings: {
    label: 'How often they woke and needed someone',
    less: 'One waking fewer',
    more: 'One waking more',
    problem: `Write a whole number up to ${nightLimits.wakings}, such as 2.`,
  },
  ownRest: {
    label: 'Your own longest stretch',
    less: 'Half an hour less for you',
    more: 'Half an hour more for you',
    problem: hoursProblem,
  },
};

/** A step in half hours, or one waking; below nothing at all it is blank again. */
const stepped = (number: NightNumber, value: number, direction: -1 | 1): number | null => {
  const step = number === 'wakings' ? 1 : 30;
  const most = number === 'wakings' ? nightLimits.wakings : nightLimits.minutes;
  const from = direction > 0 ? Math.floor(value / step) : Math.ceil(value / step);
  const next = (from + direction) * step;
  return next < 0 ? null : Math.min(next, most);
};

const parsed = (number: NightNumber, typed: string): number | null => {
  if (number !== 'wakings') return parseHours(typed);
  return /^\s*\d{1,2}\s*$/u.test(typed) ? Number(typed) : null;
};

const blank: NightNote = { longest: null, wakings: null, ownRest: null };

/** The numbers of a night. Each can be stepped with a thumb, typed, or left blank; a step is said. */
export function NightFields({ id, note, begin, take }: NightFieldsProps) {
  const [said, say] = useState('');
  // What it was before somebody typed: the 4 of “45” must not stay where “45” can't be used.
  const before = useRef(note);
  return (
    <div
      class="stack"
      onFocusIn={() => {
        before.current = note;
      }}
    >
      {nightNumbers.map((number) => {
        const value = note[number];
        const { label, less, more, problem } = words[number];
        const most = number === 'wakings' ? nightLimits.wakings : nightLimits.minutes;
        return (
          <StepperField
            key={number}
            id={`${id}-${number}`}
            label={label}
            text={value === null ? '' : valueInWords(number, value)}
            inputMode={number === 'wakings' ? 'numeric' : 'text'}
            lessLabel={less}
            moreLabel={more}
            atLeast={value === null}
            atMost={value === most}
            hint={
              value === null && `Blank. Plus begins at ${valueInWords(number, begin[number] ?? 0)}.`
            }
            onType={(typed) => {
              if (typed.trim() === '') {
                take({ ...note, [number]: null });
                return null;
              }
              const next = parsed(number, typed);
              if (next === null || !isNightNote({ ...blank, [number]: next })) {
                const kept = before.current[number];
                if (value !== kept) take({ ...note, [number]: kept });
                return problem;
              }
              take({ ...note, [number]: next });
              return null;
            }}
            onStep={(direction) => {
              const next = value === null ? begin[number] : stepped(number, value, direction);
              say(`${label}: ${next === null ? 'blank' : valueInWords(number, next)}`);
              take({ ...note, [number]: next });
            }}
          />
        );
      })}
      <p class="vh" role="status">
        {said}
      </p>
    </div>
  );
}
