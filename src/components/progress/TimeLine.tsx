import { useState } from 'preact/hooks';
import type { LineDay, PatchEdge } from '../../domain/time-line.ts';
import { linePages } from '../../domain/time-line.ts';
import { phaseFor } from '../../domain/week-moons.ts';
import { Icon } from '../ui/Icon.tsx';
import { Moon } from '../ui/Moon.tsx';
import { useFocus } from '../ui/use-focus.ts';
import { dayInWords } from './day-words.ts';
import { edgeInWords, isNewestEdge, patchNames } from './patch-words.ts';

interface TimeLineProps {
  /** Unique on the page. */
  id: string;
  /** The newest day first. */
  line: readonly LineDay[];
  today: string;
  /** Opens a win or a patch to be changed. Its button is `<id>-<its id>`. */
  onChange: (kind: 'wins' | 'patches', id: string) => void;
}

/** Days with wins and with edges of rough patches, the newest first; each thing can be changed. */
export function TimeLine({ id, line, today, onChange }: TimeLineProps) {
  const [pages, setPages] = useState(1);
  const focus = useFocus();
  const { days, earlier } = linePages(line, pages);
  const changeButton = (kind: 'wins' | 'patches', thing: string, name: string) => (
    <button
      type="button"
      class="btn btn-quiet"
      id={`${id}-${thing}`}
      onClick={() => {
        onChange(kind, thing);
      }}
    >
      Change<span class="vh">: {name}</span>
    </button>
  );
  const edgeLine = ({ edge, patch }: PatchEdge) => (
    <li key={`${edge}-${patch.id}`} class="win-line">
      <p>
        <b>{edgeInWords(edge, patch)}.</b> {isNewestEdge(edge, patch) && patch.note}
      </p>
      {isNewestEdge(edge, patch) && changeButton('patches', patch.id, patchNames[patch.kind])}
    </li>
  );
  return (
    <>
      <ol class="wins">
        {days.map(({ day, wins, edges, weather }) => (
          <li
            key={day}
            id={`${id}-at-${day}`}
            tabIndex={-1}
            class={weather.length > 0 ? 'win is-weather' : 'win'}
          >
            {wins.length > 0 ? <Moon phase={phaseFor(wins.length)} /> : <Icon name="rain" />}
            <div>
              <p class="when">
                {dayInWords(day, today)}
                {weather.length > 0 && ' · rough patch'}
              </p>
              <ul>
                {edges.map(edgeLine)}
                {wins.map((win) => (
                  <li key={win.id} class="win-line">
                    <p>{win.text}</p>
                    {changeButton('wins', win.id, win.text)}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      {earlier > 0 && (
        <button
          type="button"
          class="btn btn-quiet"
          onClick={() => {
            const next = line[days.length];
            if (next) focus(`${id}-at-${next.day}`);
            setPages(pages + 1);
          }}
        >
          Earlier ({earlier} more)
        </button>
      )}
    </>
  );
}
