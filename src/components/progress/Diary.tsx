import { useState } from 'preact/hooks';
import { blankDiary, filledDiary, lastDiaryDay } from '../../domain/sleep-diary.ts';
import { isDay } from '../../domain/small-win.ts';
import { DateField } from '../ui/DateField.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SaveNotice } from '../ui/SaveNotice.tsx';
import { Segments } from '../ui/Segments.tsx';
import { BlankDiary } from './BlankDiary.tsx';
import { fittedDiary, isShortened } from './diary-room.ts';
import { useNoted } from './diary-state.ts';
import { diaryInWords, type DiaryKind } from './diary-words.ts';
import { FilledDiary } from './FilledDiary.tsx';
import { useNightDay } from './night-day-state.ts';

/** The sleep diary: what it holds can be chosen, and one button prints it. */
export function Diary({ id }: { id: string }) {
  const noted = useNoted();
  const { today } = useNightDay();
  const isEmpty = noted.wins.length + noted.patches.length + noted.nights.length === 0;
  const [kind, setKind] = useState<DiaryKind | null>(null);
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [firstDay, setFirstDay] = useState<string | null>(null);
  const [news, setNews] = useState('');

  const shown = kind ?? (isEmpty ? 'blank' : 'notes');
  const last = lastDay ?? lastDiaryDay(noted, today);
  const first = firstDay ?? today;
  const daysOf = (which: DiaryKind, from: string, to: string) => {
    if (which === 'notes') return filledDiary(noted, to);
    return blankDiary(which === 'dated' ? from : null);
  };
  const days = daysOf(shown, first, last);
  const fitted = shown === 'notes' ? fittedDiary(days) : null;

  const say = (which: DiaryKind, from = first, to = last) => {
    setNews(diaryInWords(which, daysOf(which, from, to)));
  };
  return (
    <>
      <div class="no-print sheet-bar">
        {isEmpty && (
          <p>Nothing of yours is here yet, and that’s fine. Here’s a blank one for a pen.</p>
        )}
        <div class="diary-kinds">
          <Segments
            name={`${id}-kind`}
            legend="What is on it"
            options={[
              { value: 'notes', label: 'My notes' },
              { value: 'dated', label: 'Blank, with dates' },
              { value: 'blank', label: 'Blank' },
            ]}
            chosen={shown}
            onChoose={(next) => {
              setKind(next);
              say(next);
            }}
          />
        </div>
        <div class="diary-bar">
          {shown === 'notes' && (
            <DateField
              key="last"
              id={`${id}-last`}
              label="Last day"
              date={last}
              max={today}
              onDate={(day) => {
                if (!isDay(day)) return 'Choose a day, such as today.';
                if (day > today)
                  return 'That day is still to come. Choose today or an earlier one.';
                setLastDay(day);
                say('notes', first, day);
                return null;
              }}
            />
          )}
          {shown === 'dated' && (
            <DateField
              key="first"
              id={`${id}-first`}
              label="First day"
              date={first}
              onDate={(day) => {
                if (!isDay(day)) return 'Choose a day, such as today.';
                setFirstDay(day);
                say('dated', day);
                return null;
              }}
            />
          )}
          <button
            type="button"
            class="btn btn-main"
            onClick={() => {
              print();
            }}
          >
            <Icon name="print" />
            Print
          </button>
        </div>
        <p class="vh" role="status">
          {news}
        </p>
        {fitted && isShortened(fitted) && (
          <p class="muted">
            Some of it is shortened so that it stays one page. The spreadsheet you can save on the
            page of small wins has every word.
          </p>
        )}
      </div>
      <SaveNotice status={noted.status} aside={noted.aside} />
      {fitted ? <FilledDiary id={id} days={fitted} /> : <BlankDiary id={id} days={days} />}
    </>
  );
}
