import { SavedNote } from '../ui/SavedNote.tsx';
import { useKept } from './reminder-state.ts';

interface BackupReminderProps {
  /** Where a backup is saved. */
  dataUrl: string;
}

const words = {
  many: 'Some of what is here isn’t in a backup yet.',
  safari: 'Safari may clear what is kept here if you don’t visit for a week or so.',
  iphone:
    'An iPhone or iPad may clear what is kept here if you don’t visit for a week or so. On the Home Screen it stays longer: save a backup, tap Share, then Add to Home Screen, and bring it back there.',
};

/**
 * When progress was saved, and one quiet line where a backup would be worth two taps. Neither is
 * announced.
 */
export function BackupReminder({ dataUrl }: BackupReminderProps) {
  const { why, ...kept } = useKept();
  return (
    <>
      <SavedNote {...kept} />
      {why && (
        <p class="hint">
          {words[why]} <a href={dataUrl}>Save a backup</a>
        </p>
      )}
    </>
  );
}
