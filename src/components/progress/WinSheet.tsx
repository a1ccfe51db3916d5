import { isSmallWin, longestWin, type SmallWin } from '../../domain/small-win.ts';
import { DateField } from '../ui/DateField.tsx';
import { Choices } from '../ui/Choices.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { TextField } from '../ui/TextField.tsx';
import { charactersInWords, typedLine } from '../ui/typed-line.ts';
import { dateInWords } from './day-words.ts';
import { useState } from 'preact/hooks';

interface WinSheetProps {
  /** Unique on the page. */
  id: string;
  /** What is kept; null where it is yet to be written, or was taken away. */
  win: SmallWin | null;
  /** Whether it was there before the sheet was opened. */
  isOld: boolean;
  today: string;
  /** Keeps the win as it is now; null takes it away. */
  onKeep: (win: SmallWin | null) => void;
  /** Takes it away and closes the sheet. */
  onTakeAway: () => void;
  onClose: () => void;
}

/** A win in the parent's own words, or one to change. It is kept as it is written. */
export function WinSheet({ id, win, isOld, today, onKeep, onTakeAway, onClose }: WinSheetProps) {
  // What was chosen before there are words to keep it with.
  const [draft, setDraft] = useState<SmallWin>(() => {
    const { day, text, whose } = win ?? { day: today, text: '', whose: 'child' };
    return { day, text, whose };
  });
  const take = (part: Partial<SmallWin>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (isSmallWin(next)) onKeep(next);
  };
  const takeText = (typed: string) => {
    const text = typedLine(typed);
    if (text.length > longestWin) {
      return `That’s a long one. Keep it to ${charactersInWords(longestWin, text)}, and the rest for another line.`;
    }
    if (text === '' && isOld) return 'Leave a few words, or take it away below.';
    if (text === '' && win) onKeep(null);
    take({ text });
    return null;
  };
  return (
    <Sheet
      id={id}
      title={isOld ? 'Change this win' : 'A small win'}
      done={isOld ? 'Done' : 'Keep it'}
      onClose={onClose}
    >
      <TextField
        id={`${id}-text`}
        label={isOld ? 'In your words' : 'What went a bit better?'}
        text={draft.text}
        onType={takeText}
      />
      <Choices
        name={`${id}-whose`}
        legend="Whose win is it?"
        options={[
          { value: 'child', label: 'My child’s' },
          { value: 'parent', label: 'Mine' },
        ]}
        chosen={draft.whose}
        onChoose={(whose) => {
          take({ whose });
        }}
      />
      <DateField
        id={`${id}-day`}
        label="Day"
        date={draft.day}
        max={today}
        onDate={(day) => {
          if (day > today) {
            return `That day is still to come. Here it’s ${dateInWords(today, today)} until the morning: choose that day or an earlier one.`;
          }
          if (!isSmallWin({ day, text: 'any', whose: 'child' }))
            return 'Choose a day from 2000 on.';
          take({ day });
          return null;
        }}
      />
      {isOld && (
        <button type="button" class="btn btn-quiet" onClick={onTakeAway}>
          Take this win away
        </button>
      )}
    </Sheet>
  );
}
