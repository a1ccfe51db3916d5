import { isInPatch } from '../../domain/rough-patch.ts';
import { timeLine } from '../../domain/time-line.ts';
import { weekMoons } from '../../domain/week-moons.ts';
import { Icon } from '../ui/Icon.tsx';
import { later } from '../ui/later.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { SaveNotice } from '../ui/SaveNotice.tsx';
import { LastChange } from './LastChange.tsx';
import { newId } from './new-id.ts';
import { Nights } from './Nights.tsx';
import { useNotes } from './notes-state.ts';
import { OneTapWins } from './OneTapWins.tsx';
import { useNightDay } from './night-day-state.ts';
import { useSavedProgress } from './saved-state.ts';
import { useOpened } from './use-opened.ts';
import { WeekMoons } from './WeekMoons.tsx';
import { weekInWords } from './week-words.ts';

const NightSheet = later(() => import('./NightSheet.tsx'), 'NightSheet');
const PatchNotice = later(() => import('./PatchNotice.tsx'), 'PatchNotice');
const PatchSheet = later(() => import('./PatchSheet.tsx'), 'PatchSheet');
const TimeLine = later(() => import('./TimeLine.tsx'), 'TimeLine');
const WinSheet = later(() => import('./WinSheet.tsx'), 'WinSheet');

/** What the page tells the island: its id there, where the way back is, and where the sources are. */
export interface ProgressProps {
  id: string;
  articleUrl: string;
  checklistUrl: string;
  sourcesUrl: string;
}

/** How it is going: the week's moons, small wins at a tap, rough patches, and all of it in time. */
export function Progress({ id, articleUrl, checklistUrl, sourcesUrl }: ProgressProps) {
  const notes = useNotes();
  const saved = useSavedProgress();
  const nightDay = useNightDay();
  const { today } = nightDay;
  const things = useOpened(notes, { undo: `${id}-last-undo`, home: `${id}-own` });
  const { opened, last, tell, open, keep, takeAway, close } = things;
  const { wins, patches, nights, put } = notes;
  const week = weekMoons(wins, patches, today);
  const isRough = patches.some((patch) => isInPatch(patch, today));
  const sheet = { id: `${id}-sheet`, today, onKeep: keep, onTakeAway: takeAway, onClose: close };
  return (
    <div class="progress-now">
      {patches.length > 0 && (
        <PatchNotice
          id={`${id}-over`}
          patches={patches}
          today={today}
          articleUrl={articleUrl}
          checklistUrl={checklistUrl}
          onEnd={({ id: patchId, kind, from, note }) => {
            const undo = put('patches', patchId, { kind, from, note, to: today });
            things.tellGone({
              said: 'Over, as of today. There’s a way back, if you want one.',
              undo,
              backTo: `${id}-over-${patchId}`,
            });
          }}
        />
      )}
      <section aria-labelledby={`${id}-week`}>
        <h2 class="vh" id={`${id}-week`}>
          This week
        </h2>
        <WeekMoons week={week} today={today} />
        <p class="muted">{weekInWords(week, { isRough, hasEarlier: wins.length > 0 })}</p>
        <OneTapWins id={id} wins={wins} today={today} put={put} tell={tell} />
        <div class="add-bar">
          <button
            type="button"
            class="btn btn-main btn-l"
            id={`${id}-own`}
            onClick={() => {
              open({ box: 'wins', id: newId(), isOld: false, by: `${id}-own` });
            }}
          >
            <Icon name="plus" />
            In my own words
          </button>
          <button
            type="button"
            class="btn"
            id={`${id}-patch`}
            onClick={() => {
              open({ box: 'patches', id: newId(), isOld: false, by: `${id}-patch` });
            }}
          >
            <Icon name="rain" />
            Mark a rough patch
          </button>
        </div>
      </section>
      <SavedNote {...saved} />
      <SaveNotice status={notes.status} aside={notes.aside} />
      {wins.length + patches.length > 0 && (
        <section aria-labelledby={`${id}-line-title`}>
          <h2 id={`${id}-line-title`}>What you’ve noticed</h2>
          <TimeLine
            id={`${id}-line`}
            line={timeLine(wins, patches)}
            today={today}
            onChange={(box, thing) => {
              open({ box, id: thing, isOld: true, by: `${id}-line-${thing}` });
            }}
          />
        </section>
      )}
      <Nights
        id={`${id}-nights`}
        nights={nights}
        patches={patches}
        today={today}
        isRough={isRough}
        isOpen={opened?.box === 'nights'}
        sourcesUrl={sourcesUrl}
        onOpen={(day, by) => {
          const isOld = nights.some((night) => night.id === day);
          open({ box: 'nights', id: day, isOld, by });
        }}
      />
      <LastChange
        id={`${id}-last`}
        said={last.said}
        onUndo={last.undo && things.undoLast}
        onChange={
          last.win === undefined
            ? undefined
            : () => {
                open({ box: 'wins', id: last.win ?? '', isOld: true, by: `${id}-last-change` });
              }
        }
      />
      <div class="opened">
        {opened?.box === 'wins' && (
          <WinSheet
            key={opened.id}
            {...sheet}
            win={wins.find((win) => win.id === opened.id) ?? null}
            isOld={opened.isOld}
          />
        )}
        {opened?.box === 'nights' && (
          <NightSheet
            {...sheet}
            {...nightDay}
            night={opened.id}
            nights={nights}
            isOld={opened.isOld}
            onNight={things.turnTo}
          />
        )}
        {opened?.box === 'patches' && (
          <PatchSheet
            key={opened.id}
            {...sheet}
            patch={patches.find((patch) => patch.id === opened.id) ?? null}
            isOld={opened.isOld}
          />
        )}
      </div>
    </div>
  );
}
