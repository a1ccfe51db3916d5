import { useState } from 'preact/hooks';
import {
  isRoughPatch,
  longestPatchNote,
  patchKinds,
  type PatchKind,
  type RoughPatch,
} from '../../domain/rough-patch.ts';
import { DateField } from '../ui/DateField.tsx';
import { Choices } from '../ui/Choices.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { TextField } from '../ui/TextField.tsx';
import { charactersInWords, typedLine } from '../ui/typed-line.ts';
import { dateInWords } from './day-words.ts';
import { patchNames } from './patch-words.ts';

interface PatchSheetProps {
  /** Unique on the page. */
  id: string;
  /** What is kept; null where nothing was chosen yet, or it was taken away. */
  patch: RoughPatch | null;
  /** Whether it was there before the sheet was opened. */
  isOld: boolean;
  today: string;
  /** Keeps the patch as it is now; null takes it away. */
  onKeep: (patch: RoughPatch | null) => void;
  /** Takes it away and closes the sheet. */
  onTakeAway: () => void;
  onClose: () => void;
}

interface PatchDaysProps extends Pick<PatchSheetProps, 'id' | 'today'> {
  patch: RoughPatch;
  take: (part: Partial<RoughPatch>) => void;
}

const notADay = 'Choose a day from 2000 on.';

/** From when to when, and a word about it. */
function PatchDays({ id, patch, today, take }: PatchDaysProps) {
  const { from, to, note } = patch;
  return (
    <>
      <DateField
        id={`${id}-from`}
        label="From"
        date={from}
        onDate={(day) => {
          if (to !== null && day > to) {
            return `That’s after it ended, on ${dateInWords(to, today)}. Choose that day or an earlier one.`;
          }
          if (!isRoughPatch({ ...patch, from: day })) return notADay;
          take({ from: day });
          return null;
        }}
      />
      <Choices
        name={`${id}-over`}
        legend="Is it over?"
        options={[
          { value: 'open', label: 'Still going' },
          { value: 'over', label: 'It’s over' },
        ]}
        chosen={to === null ? 'open' : 'over'}
        onChoose={(over) => {
          take({ to: over === 'open' ? null : from > today ? from : today });
        }}
      />
      {to !== null && (
        <DateField
          id={`${id}-to`}
          label="Last day"
          date={to}
          onDate={(day) => {
            if (day < from) {
              return `That’s before it began, on ${dateInWords(from, today)}. Choose that day or a later one.`;
            }
            if (!isRoughPatch({ ...patch, to: day })) return notADay;
            take({ to: day });
            return null;
          }}
        />
      )}
      <TextField
        id={`${id}-note`}
        label="A few words, if you like"
        text={note}
        onType={(typed) => {
          const next = typedLine(typed);
          if (next.length > longestPatchNote) {
            return `Keep it to ${charactersInWords(longestPatchNote, next)}.`;
          }
          take({ note: next });
          return null;
        }}
      />
    </>
  );
}

/** A rough patch to mark, or to change. It is kept from the moment its kind is chosen. */
export function PatchSheet({
  id,
  patch,
  isOld,
  today,
  onKeep,
  onTakeAway,
  onClose,
}: PatchSheetProps) {
  const [kind, setKind] = useState<PatchKind | ''>(patch?.kind ?? '');
  return (
    <Sheet id={id} title={isOld ? 'Change this rough patch' : 'A rough patch'} onClose={onClose}>
      <Choices
        name={`${id}-kind`}
        legend="What’s making it rough?"
        options={patchKinds.map((value) => ({ value, label: patchNames[value] }))}
        chosen={kind}
        onChoose={(chosen: PatchKind | '') => {
          if (chosen === '') return;
          setKind(chosen);
          const { from, to, note } = patch ?? { from: today, to: null, note: '' };
          onKeep({ kind: chosen, from, to, note });
        }}
      />
      {patch && (
        <PatchDays
          id={id}
          patch={patch}
          today={today}
          take={(part) => {
            const { kind: kept, from, to, note } = patch;
            onKeep({ kind: kept, from, to, note, ...part });
          }}
        />
      )}
      {isOld && (
        <button type="button" class="btn btn-quiet" onClick={onTakeAway}>
          Take this rough patch away
        </button>
      )}
    </Sheet>
  );
}
