import { newId } from './new-id.ts';
import type { NotesState } from './notes-state.ts';
import { suggestions, winReply } from './win-words.ts';

interface OneTapWinsProps extends Pick<NotesState, 'wins' | 'put'> {
  /** Unique on the page. */
  id: string;
  today: string;
  /** Says politely what was noted. */
  tell: (last: { said: string; undo?: () => void; backTo?: string; win?: string }) => void;
}

/** Wins to note with one tap each, for today. The same twice on a day is noted once. */
export function OneTapWins({ id, wins, today, put, tell }: OneTapWinsProps) {
  return (
    <div class="one-tap">
      <p id={`${id}-tap`}>
        <b>Noticed something?</b> One tap keeps it.
      </p>
      <ul class="chips" aria-labelledby={`${id}-tap`}>
        {suggestions.map(({ text, whose }, index) => (
          <li key={text}>
            <button
              type="button"
              class="chip"
              id={`${id}-tap-${index}`}
              onClick={() => {
                if (wins.some((win) => win.day === today && win.text === text)) {
                  tell({ said: `“${text}” is here already for today. Once is plenty.` });
                  return;
                }
                const win = newId();
                const value = { day: today, text, whose };
                const undo = put('wins', win, value);
                tell({ said: winReply(value), undo, win, backTo: `${id}-tap-${index}` });
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
