// cspell:ignore gaddis elht
import { withReasons } from '../../../domain/note-reasons.ts';
import type { OwnDay } from '../own-day/own-day-state.ts';
import { later } from '../../ui/later.tsx';
import { UndoNotice } from '../../ui/UndoNotice.tsx';
import { weekdaysInWords } from '../../ui/weekday-words.ts';
import { RhythmView } from '../RhythmView.tsx';
import { SourceLinks } from '../SourceLinks.tsx';
import { ThinEvidence } from '../ThinEvidence.tsx';
import { NurseryFields } from './NurseryFields.tsx';
import { useNursery } from './nursery-state.ts';
import type { NurseryDaysProps } from './NurseryDays.tsx';
import { TwoDays } from './TwoDays.tsx';

const NurseryNote = later(() => import('./NurseryNote.tsx'), 'NurseryNote');

interface NurseryPlanProps extends NurseryDaysProps {
  day: OwnDay;
}

/** The questions about nursery, the two kinds of day, and the note. */
export function NurseryPlan(props: NurseryPlanProps) {
  const { id, day, sourcesUrl, articlesUrl, routineUrl } = props;
  const state = useNursery(day);
  const { home, nursery, answers, changes } = state;
  const { clock, ages } = day.routine;
  const atHome = home.plan;
  const there = nursery.plan;
  if (atHome.kind === 'rhythm' || there.kind === 'rhythm') {
    return (
      <>
        <section class="stack" aria-label="Under 4 months">
          <h2>The same rhythm there as at home</h2>
          <p>Under about 4 months naps don’t go by the clock. Ask for sleep when they’re tired.</p>
          {atHome.kind === 'rhythm' && <RhythmView rhythm={atHome} />}
        </section>
        <NurseryNote id={id} routine={day.routine} state={state} />
      </>
    );
  }
  const isLong = withReasons(there.notes, nursery.request, ages).some(({ code }) =>
    code.endsWith('-window-long'),
  );
  return (
    <>
      <section aria-labelledby={`${id}-about`}>
        <h2 class="h3" id={`${id}-about`}>
          Nursery
        </h2>
        <NurseryFields id={id} state={state} clock={clock} />
      </section>
      <section class="stack" aria-labelledby={`${id}-two`}>
        <h2 id={`${id}-two`}>Two shapes of day</h2>
        <p>
          {answers.days.length > 0 ? weekdaysInWords(answers.days) : 'No day yet'}: nursery. The
          rest: home. Two shapes of day are fine.
        </p>
        <TwoDays id={id} home={atHome} nursery={there} times={answers} clock={clock} />
        {isLong && (
          <p>
            With this nap, a stretch awake is longer than is usual at this age. It may go well. Ask
            whether a tired child can sleep sooner there.
          </p>
        )}
        <p class="muted">
          From practice: expect shorter naps there at first, for some weeks, and bedtime about 30
          minutes earlier; where one nap has to do for two, earlier still for a while. If there’s
          time before about 4:30 pm, a short catnap in a pram (stroller) that lies flat can help. If
          it happens in the car, move them somewhere flat and firm when you arrive.
          <SourceLinks
            ids={['kids-and-company-sleep', 'gaddis-nursery-naps', 'elht-nhs-car-seats']}
            sourcesUrl={sourcesUrl}
          />
        </p>
        <ThinEvidence />
        <div class="stack no-print">
          <p class="row">
            <button type="button" class="btn btn-main" onClick={state.keep}>
              {state.isKnown ? 'Bring our nursery day up to date' : 'Keep it as our nursery day'}
            </button>
          </p>
          <UndoNotice id={id} said={changes.said} onUndo={changes.undo} />
          {state.isKnown && (
            <p>
              It’s one of your routines: <a href={routineUrl}>your usual day</a> has it for the
              calendar, as a link and on the fridge sheet.
            </p>
          )}
          <p>
            Read on: <a href={`${articlesUrl}nursery-naps/`}>Naps at nursery</a>
          </p>
        </div>
      </section>
      <NurseryNote id={id} routine={day.routine} state={state} />
    </>
  );
}
