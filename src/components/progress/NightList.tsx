import { useState } from 'preact/hooks';
import type { NotedNight } from '../../domain/night-trend.ts';
import { useFocus } from '../ui/use-focus.ts';
import { nightInWords } from './day-words.ts';
import { noteInWords } from './night-words.ts';

interface NightListProps {
  /** Unique on the page; the button of a night is `<id>-<its day>`. */
  id: string;
  nights: readonly NotedNight[];
  today: string;
  /** Opens the note of a night to be changed. */
  onChange: (day: string) => void;
}

/** How many notes are shown at first, and with each “Earlier”. */
const page = 14;

/** Every note of a night, the newest first; each can be opened. */
export function NightList({ id, nights, today, onChange }: NightListProps) {
  const [shown, setShown] = useState(page);
  const focus = useFocus();
  const newest = [...nights].sort((a, b) => (a.id > b.id ? -1 : 1));
  const next = newest[shown];
  return (
    <>
      <table class="nights-table">
        <caption class="vh">Notes of nights, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">Night</th>
            <th scope="col">Longest stretch, wakings, your own</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {newest.slice(0, shown).map((night) => {
            const name = nightInWords(night.id, today);
            return (
              <tr key={night.id}>
                <th scope="row">{name}</th>
                <td>{noteInWords(night)}</td>
                <td>
                  <button
                    type="button"
                    class="btn btn-quiet"
                    id={`${id}-${night.id}`}
                    onClick={() => {
                      onChange(night.id);
                    }}
                  >
                    Change<span class="vh">: {name}</span>
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {next && (
        <button
          type="button"
          class="btn btn-quiet"
          onClick={() => {
            focus(`${id}-${next.id}`);
            setShown(shown + page);
          }}
        >
          Earlier ({newest.length - shown} more)
        </button>
      )}
    </>
  );
}
