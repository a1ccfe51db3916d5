import { isUsed } from '../../domain/family-day.ts';
import type { ComponentChildren } from 'preact';
import { Disclosure } from '../ui/Disclosure.tsx';
import { later } from '../ui/later.tsx';
import type { RoutineState } from './routine-state.ts';
import { useLinkedPlan } from './share-link.ts';

/** Where the panels’ links lead. */
export interface PanelLinks {
  articlesUrl: string;
  sheetUrl: string;
}

interface PanelProps extends PanelLinks {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
  sourcesUrl: string;
}

const FamilyPanel = later(() => import('./FamilyPanel.tsx'), 'FamilyPanel');
const MoreQuestions = later(() => import('./MoreQuestions.tsx'), 'MoreQuestions');
const Moves = later(() => import('./Moves.tsx'), 'Moves');
const Received = later(() => import('./ReceivedRoutine.tsx'), 'ReceivedRoutine');
const RoutinePicker = later(() => import('./RoutinePicker.tsx'), 'RoutinePicker');
const TakeAlong = later(() => import('./TakeAlong.tsx'), 'TakeAlong');
const Today = later(() => import('./Today.tsx'), 'Today');
const WeekKinds = later(() => import('./WeekKinds.tsx'), 'WeekKinds');

/** Before the questions: a plan that came in a link, and whose day it is where there are several. */
export function PanelsBefore({ id, routine, sourcesUrl }: PanelProps) {
  const linked = useLinkedPlan();
  return (
    <>
      {linked && (
        <Received
          key={linked.visit}
          id={`${id}-received`}
          routine={routine}
          sourcesUrl={sourcesUrl}
          linked={linked}
        />
      )}
      {routine.family.routines.filter(isUsed).length > 1 && (
        <RoutinePicker id={`${id}-picker`} routine={routine} />
      )}
    </>
  );
}

/** What there is to tell, and the answers that tell it. */
const questions: readonly (readonly [
  name: string,
  ...answers: (keyof RoutineState['answers'])[],
])[] = [
  ['bedtime', 'bedtime'],
  ['busy times', 'busy'],
  ['nursery', 'setNaps'],
  ['temperament', 'temperament'],
  ['what matters', 'feeding', 'sleepPlace', 'protest'],
  ['wind-down', 'windDown'],
];

/** What the family told beyond the three questions, else what there is to tell. */
const toldInWords = ({ answers, plan }: RoutineState): string => {
  const names = (list: typeof questions) => list.map(([name]) => name).join(', ');
  const isTold = (answer: keyof typeof answers) => {
    const told = answers[answer];
    return Array.isArray(told) ? told.length > 0 : told !== null;
  };
  const told = names(questions.filter(([, ...fields]) => fields.some(isTold)));
  // Under 4 months there is no clock to ask about.
  return told ? `Told so far: ${told}` : names(questions.slice(plan.kind === 'rhythm' ? 3 : 0));
};

/** After the three questions: what else there is to tell, folded. */
export function PanelsToTell({ id, routine, sourcesUrl, articlesUrl }: PanelProps) {
  return (
    <div class="panels panels-to-tell">
      <h2 class="vh">More, if you like</h2>
      <Disclosure title="Fit it to your family" about={toldInWords(routine)}>
        <MoreQuestions
          id={`${id}-more`}
          routine={routine}
          sourcesUrl={sourcesUrl}
          articlesUrl={articlesUrl}
        />
      </Disclosure>
      <Disclosure title="Another day, another child" about="Nursery day, weekend, twins, siblings">
        <FamilyPanel id={`${id}-family`} routine={routine} />
      </Disclosure>
    </div>
  );
}

/** Above a day: which weekdays it is for, where the routine’s days differ. */
export function DayChoice({ id, routine }: Pick<PanelProps, 'id' | 'routine'>): ComponentChildren {
  return routine.dayKinds.length > 1 && <WeekKinds id={id} routine={routine} />;
}

/** Beside the plan: what can be done with it, folded. What is inside is loaded when it is opened. */
export function PanelsBeside({ id, routine, sourcesUrl, sheetUrl }: PanelProps) {
  return (
    <div class="panels">
      {routine.plan.kind !== 'rhythm' && (
        <>
          <Disclosure
            title="Today went differently"
            about="Your plan stays as it is: only today moves"
            open={routine.isReplanned}
          >
            <Today key={routine.child.id} id={`${id}-today`} routine={routine} />
          </Disclosure>
          <Disclosure
            title="Move it gently"
            about="A new bedtime or wake-up, or one nap fewer, in small steps"
          >
            <Moves key={routine.routine.id} id={`${id}-moves`} routine={routine} />
          </Disclosure>
        </>
      )}
      <Disclosure title="Take it with you" about="Print, calendar, link, text or file">
        <TakeAlong
          id={`${id}-along`}
          routine={routine}
          sheetUrl={sheetUrl}
          sourcesUrl={sourcesUrl}
        />
      </Disclosure>
    </div>
  );
}
