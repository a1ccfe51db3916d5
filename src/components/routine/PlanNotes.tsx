import type { DayNote } from '../../domain/day-notes.ts';
import { Icon } from '../ui/Icon.tsx';
import { noteInWords } from './note-words.ts';

/** What is unusual about a plan, said kindly, with what could be changed. Nothing if all is usual. */
export function PlanNotes({ notes }: { notes: readonly DayNote[] }) {
  const sentences = notes.map(noteInWords).filter(Boolean);
  if (sentences.length === 0) return null;
  return (
    <div class="call call-nudge">
      <Icon name="nudge" />
      <h3>{sentences.length === 1 ? 'One thing to know' : 'Good to know'}</h3>
      <div>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <span class="evid" data-n="1">
            <i aria-hidden="true">
              <b />
            </i>
            Evidence: thin, mostly custom
          </span>
        </p>
      </div>
    </div>
  );
}
