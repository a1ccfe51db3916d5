import { useState } from 'preact/hooks';
import { daysAfter } from '../../domain/day-text.ts';
import { isNightNote, newDayAt, type NightNote } from '../../domain/night-note.ts';
import type { NotedNight } from '../../domain/night-trend.ts';
import { isDay } from '../../domain/small-win.ts';
import { Choices } from '../ui/Choices.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { momentInWords } from '../ui/moment-words.ts';
import { chosenClock } from './clock-state.ts';
import { dateInWords, nightInWords } from './day-words.ts';
import { NightFields } from './NightFields.tsx';

interface NightSheetProps {
  /** Unique on the page. */
  id: string;
  /** The night, by the day of its evening. */
  night: string;
  nights: readonly NotedNight[];
  /** The day it is, and whether its own night is already going on. */
  today: string;
  isSmallHours: boolean;
  /** The routine’s usual wake-up, minutes from midnight; null where there is none. */
  wakeUp: number | null;
  /** Whether the note was there before the sheet was opened. */
  isOld: boolean;
  /** Turns to another night. */
  onNight: (day: string) => void;
  /** Keeps the note as it is now; null takes it away. */
  onKeep: (note: NightNote | null) => void;
  /** Takes it away and closes the sheet. */
  onTakeAway: () => void;
  onClose: () => void;
}

/** A time of day (minutes from midnight): “at 05:00”. */
const timeInWords = (minutes: number) => {
  const moment = new Date(2000, 0, 1, 0, minutes).getTime();
  return momentInWords(moment, moment, chosenClock());
};

type Which = 'last' | 'now' | 'other';

const blank: NightNote = { longest: null, wakings: null, ownRest: null };

/** Where stepping begins while there is no note yet. */
const firstBegin: NightNote = { longest: 120, wakings: 2, ownRest: 120 };

/** The latest noted value of each number: where stepping begins. */
const lately = (nights: readonly NotedNight[]): NightNote => {
  const newest = [...nights].sort((a, b) => (a.id > b.id ? -1 : 1));
  const latest = (number: keyof NightNote) =>
    newest.find((night) => night[number] !== null)?.[number] ?? firstBegin[number];
  return { longest: latest('longest'), wakings: latest('wakings'), ownRest: latest('ownRest') };
};

/** Which night a note is for; and until when “last night” is which. */
function WhichNight(props: NightSheetProps & { which: Which; choose: (which: Which) => void }) {
  const { id, night, today, isSmallHours, wakeUp, onNight, which, choose } = props;
  const last = daysAfter(today, -1);
  const newDay = timeInWords(wakeUp ?? newDayAt);
  return (
    <>
      <Choices
        name={`${id}-which`}
        legend="Which night?"
        options={[
          { value: 'last', label: 'Last night', about: nightInWords(last, today) },
          ...(isSmallHours
            ? [
                {
                  value: 'now' as const,
                  label: 'Tonight so far',
                  about: nightInWords(today, today),
                },
              ]
            : []),
          { value: 'other', label: 'Another night', about: 'by its date' },
        ]}
        chosen={which}
        onChoose={(chosen: Which) => {
          choose(chosen);
          if (chosen === 'last') onNight(last);
          if (chosen === 'now') onNight(today);
        }}
      />
      {which === 'other' ? (
        <DateField
          id={`${id}-day`}
          label="The evening it began"
          date={night}
          max={today}
          onDate={(day) => {
            if (day > today) {
              return `That night is still to come. Choose ${dateInWords(today, today)} or an earlier day.`;
            }
            if (!isDay(day)) return 'Choose a day from 2000 on.';
            onNight(day);
            return null;
          }}
        />
      ) : (
        <p class="hint">
          {nightInWords(last, today)} is “last night” until a new day begins, {newDay}
          {isSmallHours ? '' : ' tomorrow'}
          {wakeUp === null ? '.' : ', the usual wake-up of your routine.'}
        </p>
      )}
    </>
  );
}

/** The note of a night: two numbers for the child, one for the parent. It is kept as it is entered. */
export function NightSheet(props: NightSheetProps) {
  const { id, night, nights, today, isSmallHours, isOld, onKeep, onTakeAway, onClose } = props;
  const [begin] = useState(() => lately(nights));
  const isLast = night === daysAfter(today, -1);
  const named = isLast ? 'last' : night === today && isSmallHours ? 'now' : 'other';
  const [byDate, setByDate] = useState(named === 'other');
  const kept = nights.find((one) => one.id === night);
  const { longest, wakings, ownRest } = kept ?? blank;
  return (
    <Sheet id={id} title={`The night from ${nightInWords(night, today)}`} onClose={onClose}>
      <WhichNight
        {...props}
        which={byDate ? 'other' : named}
        choose={(which) => {
          setByDate(which === 'other');
        }}
      />
      <NightFields
        key={night}
        id={id}
        note={{ longest, wakings, ownRest }}
        begin={begin}
        take={(note) => {
          onKeep(isNightNote(note) ? note : null);
        }}
      />
      <p class="hint">
        About is near enough. It’s kept as you enter it, and any of it can stay blank.
      </p>
      {isOld && kept && (
        <button type="button" class="btn btn-quiet" onClick={onTakeAway}>
          Take this note away
        </button>
      )}
    </Sheet>
  );
}
