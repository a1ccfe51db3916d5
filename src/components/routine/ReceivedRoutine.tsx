import { useMemo, useState } from 'preact/hooks';
import { decodeLink } from '../../domain/shared-routine.ts';
import { ReceivedPlan } from './ReceivedPlan.tsx';
import type { RoutineState } from './routine-state.ts';
import type { LinkedPlan } from './share-link.ts';
import { sharedProblemInWords } from './share-words.ts';

interface ReceivedRoutineProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
  sourcesUrl: string;
  /** What the address holds. Give each visit its own `key`. */
  linked: LinkedPlan;
}

/** Takes the plan out of the address, so that loading the page again doesn’t ask again. */
const forgetLink = () => {
  history.replaceState(history.state, '', location.pathname + location.search);
};

/**
 * The plan that came with a link, shown before anything is kept of it, and the question whether to
 * keep it. A link that can’t be used gets a kind sentence.
 */
export function ReceivedRoutine({ id, routine, sourcesUrl, linked }: ReceivedRoutineProps) {
  const result = useMemo(() => decodeLink(linked.hash), [linked.hash]);
  const [closed, setClosed] = useState(false);
  if (result.ok) {
    return (
      <ReceivedPlan
        id={id}
        routine={routine}
        sourcesUrl={sourcesUrl}
        shared={result.family}
        by="link"
        late={linked.visit > 0}
        onAnswer={forgetLink}
      />
    );
  }
  if (closed) return null;
  return (
    <div class="panel stack">
      <p role="alert">{sharedProblemInWords(result.problem, 'link')}</p>
      <p>
        <button
          type="button"
          class="btn"
          onClick={() => {
            forgetLink();
            setClosed(true);
          }}
        >
          All right
        </button>
      </p>
    </div>
  );
}
