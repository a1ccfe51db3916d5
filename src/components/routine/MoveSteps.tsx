import { useEffect, useRef, useState } from 'preact/hooks';
import type { MoveRow } from './moves-rows.ts';

interface MoveStepsProps {
  /** The steps in a sentence, or why there are none. It is also said when it changes. */
  summary: string;
  rows: readonly MoveRow[];
  say: (sentence: string) => void;
  /** What a row is. */
  unit: 'steps' | 'days';
}

/** How many rows are shown at first, the last one besides. */
const atFirst = 4;

/** The steps of a move by date: the first few and the last, and all of them on request. */
export function MoveSteps({ summary, rows, say, unit }: MoveStepsProps) {
  const [all, setAll] = useState(false);
  const said = useRef(summary);
  useEffect(() => {
    if (said.current !== summary) say(summary);
    said.current = summary;
  }, [summary, say]);

  const hidden = rows.length - atFirst - 1;
  const foldable = hidden > 1;
  const shown = all || !foldable ? rows : [...rows.slice(0, atFirst), ...rows.slice(-1)];
  return (
    <>
      <p>{summary}</p>
      {rows.length > 0 && (
        <dl class="numbers">
          {shown.map(({ date, what, rest }, index) => (
            <div key={date}>
              <dt>
                {shown !== rows && index === atFirst && '… and last, '}
                {date}
              </dt>
              <dd>
                <b>{what}</b>
                <small>{rest()}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {foldable && (
        <p>
          <button
            type="button"
            class="btn"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? `Show fewer ${unit}` : `Show the ${hidden} ${unit} in between`}
          </button>
        </p>
      )}
    </>
  );
}
