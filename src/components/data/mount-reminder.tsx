import { render } from 'preact';
import { BackupReminder } from './BackupReminder.tsx';

/** Shows the reminder in this place, where there is reason for one. */
export const mountReminder = (root: HTMLElement): void => {
  root.replaceChildren();
  render(<BackupReminder dataUrl={root.dataset['backupReminder'] ?? ''} />, root);
};
