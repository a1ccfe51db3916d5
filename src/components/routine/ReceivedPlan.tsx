import { useEffect, useRef, useState } from 'preact/hooks';
import type { Family } from '../../domain/family.ts';
import { KeepQuestion } from './KeepQuestion.tsx';
import type { RoutineState } from './routine-state.ts';
import { SharedDays } from './SharedDays.tsx';
import { keepShared } from './share-state.ts';
import type { SharedBy } from './share-words.ts';

interface ReceivedPlanProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
  sourcesUrl: string;
  shared: Family;
  by: SharedBy;
  /** Whether it came while the reader was busy on the page, so that the focus has to go there. */
  late: boolean;
  /** Called once the reader has said whether to keep it. */
  onAnswer?: () => void;
}

const headings: Record<SharedBy, string> = {
  link: 'Somebody shared this day with you',
  file: 'This is in the file',
};

/** Somebody’s plan, drawn, and the question whether to keep it. Nothing is kept before the answer. */
export function ReceivedPlan({
  id,
  routine,
  sourcesUrl,
  shared,
  by,
  late,
  onAnswer,
}: ReceivedPlanProps) {
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLParagraphElement>(null);

  // What the reader pressed is gone: the focus goes to what came of it.
  useEffect(() => {
    if (said) answer.current?.focus();
    else if (late) heading.current?.focus();
  }, [said, late]);

  const done = (sentence: string, back: (() => void) | null) => {
    onAnswer?.();
    setUndo(() => back);
    setSaid(sentence);
  };
  const Heading = by === 'link' ? 'h2' : 'h3';
  if (said) {
    return (
      <div class="panel stack">
        <p ref={answer} tabIndex={-1}>
          {said}
        </p>
        {undo && (
          <p>
            <button
              type="button"
              class="btn"
              onClick={() => {
                undo();
                done('Taken out again. Everything is as it was before.', null);
              }}
            >
              Undo
            </button>
          </p>
        )}
      </div>
    );
  }
  return (
    <section class="received stack" aria-labelledby={`${id}-shared`}>
      <Heading id={`${id}-shared`} ref={heading} tabIndex={-1}>
        {headings[by]}
      </Heading>
      <p>It’s here to look at. Below the day you can keep it, or not.</p>
      <SharedDays
        id={`${id}-shared-day`}
        routine={routine}
        shared={shared}
        sourcesUrl={sourcesUrl}
      />
      <KeepQuestion
        id={`${id}-keep`}
        family={routine.family}
        shared={shared}
        onKeep={(forChild) => {
          const back = keepShared(shared, forChild, routine);
          const several = shared.routines.length > 1;
          done(
            several
              ? `Kept, as ${shared.routines.length} new routines. The first is in view now.`
              : 'Kept, as a new routine. It’s the one in view now.',
            back,
          );
        }}
        onRefuse={() => {
          done('All right. Nothing was kept.', null);
        }}
      />
    </section>
  );
}
