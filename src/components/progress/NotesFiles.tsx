import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import type { NotesEnding } from './save-notes.ts';

/** What was noted as a file: for a spreadsheet, or to bring back. The code for it comes with a tap. */
export function NotesFiles() {
  const [said, setSaid] = useState('');
  const save = async (ending: NotesEnding) => {
    try {
      const [{ notesFile }, { saveNotes }] = await Promise.all([
        import('./notes-files-state.ts'),
        import('./save-notes.ts'),
      ]);
      setSaid(saveNotes(notesFile(ending), ending, new Date()));
    } catch {
      setSaid('That couldn’t load. It may be the signal. Reload the page to try again.');
    }
  };
  return (
    <div class="actions">
      <button type="button" class="action" onClick={() => void save('csv')}>
        <Icon name="download" />
        <span>
          <b>Save as a spreadsheet (CSV)</b>
          <small>Wins, rough patches and nights</small>
        </span>
      </button>
      <button type="button" class="action" onClick={() => void save('json')}>
        <Icon name="download" />
        <span>
          <b>Save as JSON</b>
          <small>Small steps too, to bring back one day</small>
        </span>
      </button>
      <p class="muted" role="status">
        {said}
      </p>
    </div>
  );
}
