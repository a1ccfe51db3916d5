import { render } from 'preact';
import { NotesFiles } from './NotesFiles.tsx';

/** Puts the buttons that save files in the place of the room kept for them. */
export const mountNotesFiles = (root: HTMLElement): void => {
  root.replaceChildren();
  render(<NotesFiles />, root);
};
