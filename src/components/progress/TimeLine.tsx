import { useState } from 'preact/hooks';
import { linePages, type LineDay } from '../../domain/time-line.ts';
import { phaseFor } from '../../domain/week-moons.ts';
import { Icon } from '../ui/Icon.tsx';
import { Moon } from '../ui/Moon.tsx';
import { useFocus } from '../ui/use-focus.ts';
import { dayInWords } from './day-words.ts';
import { patchDays, patchNames } from './patch-words.ts';

interface TimeLineProps {
  /** Unique on the page. */
  id: string;
  /** The newest day first. */
  line: readonly LineDay[];
  today: string;
  /** Opens a win or a patch to be changed. Its button is `<id>-<its id>`. */
  onChange: (kind: 'wins' | 'patches', id: string) => void;
}

/** Days with wins and rough patches, the newest first; each thing can be changed. */
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
  return (
    <>
      <ol class="wins">
        {days.map(({ day, wins, patches, weather }) => (
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
                {patches.map((patch) => (
                  <li key={patch.id} class="win-line">
                    <p>
                      <b>{patchNames[patch.kind]},</b> {patchDays(patch, today)}. {patch.note}
                    </p>
                    {changeButton('patches', patch.id, patchNames[patch.kind])}
                  </li>
                ))}
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
