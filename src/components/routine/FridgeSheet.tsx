import { useEffect, useState } from 'preact/hooks';
import type { AgeBand } from '../../domain/age-band.ts';
import { Icon } from '../ui/Icon.tsx';
import { later } from '../ui/later.tsx';
import { SaveNotice } from '../ui/SaveNotice.tsx';
import { Segments } from '../ui/Segments.tsx';
import { DegreesSwitch } from './DegreesSwitch.tsx';
import { FilledSheet } from './FilledSheet.tsx';
import { problemSaid } from './problem-said.tsx';
import { useRoutine, type RoutineState } from './routine-state.ts';
import { useDegrees } from './sheet-state.ts';
import { sheetInWords } from './sheet-words.ts';

const WeekKinds = later(() => import('./WeekKinds.tsx'), 'WeekKinds');

/** What the fridge sheet needs from its page. */
export interface FridgeSheetProps {
  /** Unique on the page. */
  id: string;
  ages: readonly AgeBand[];
}

interface WithBlank {
  /** The blank sheet of the page, which comes back where there is no age to plan by. */
  blank: Element;
}

/** The weekdays that the sheet is for: those that plan like the one in view. */
const daysInView = ({ dayKinds, weekday }: RoutineState) =>
  dayKinds.find((days) => days.includes(weekday)) ?? [];

/** Says what the sheet shows, after a change and not on arrival. */
const useSheetNews = (sentence: string): string => {
  const [last, setLast] = useState(sentence);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (sentence === last) return;
    setLast(sentence);
    setNews(sentence);
  }, [sentence, last]);
  return news;
};

/** What is to know before printing; nothing where the family drew its own day. */
function BeforePrinting({ routine }: { routine: RoutineState }) {
  const { child, ageProblem } = routine;
  if (ageProblem) return <p>{problemSaid(ageProblem)} Here’s a blank one to write on.</p>;
  if (child.ageMonths !== null || child.birthDate !== null) return null;
  return <p>Nothing of yours is here yet, so this is a sample. Draw your own day first.</p>;
}

/**
 * The fridge sheet of the routine in view: what it shows can be chosen, and one button prints it.
 */
export function FridgeSheet({ id, ages, blank }: FridgeSheetProps & WithBlank) {
  const routine = useRoutine(ages, undefined);
  const { degrees } = useDegrees();
  const days = daysInView(routine);
  const news = useSheetNews(sheetInWords(days, routine.clock, degrees));
  const isBlank = routine.ageProblem !== null;
  useEffect(() => {
    blank.toggleAttribute('hidden', !isBlank);
  }, [blank, isBlank]);
  return (
    <>
      <div class="no-print sheet-bar">
        <BeforePrinting routine={routine} />
        {routine.dayKinds.length > 1 && <WeekKinds id={id} routine={routine} />}
        <div class="row">
          <Segments
            name={`${id}-clock`}
            legend="How times are written"
            options={[
              { value: '24h', label: '19:00' },
              { value: '12h', label: '7:00 pm' },
            ]}
            chosen={routine.clock}
            onChoose={routine.setClock}
          />
          <DegreesSwitch id={id} />
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
      </div>
      <SaveNotice status={routine.status} aside={routine.aside} />
      {!isBlank && (
        <FilledSheet id={id} routine={routine} days={days} degrees={degrees} blank={blank} />
      )}
    </>
  );
}
