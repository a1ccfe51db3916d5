import type { ComponentChildren } from 'preact';

interface UndoNoticeProps {
  /** Unique on the page; where the focus may be sent to: the button is `<id>-undo`. */
  id: string;
  /** What was last changed; empty where nothing was. */
  said: ComponentChildren;
  /** Takes it back; left out where it can't be taken back. */
  onUndo?: (() => void) | undefined;
  /** What else can be done about it, after the button. */
  children?: ComponentChildren;
}

/** What was last changed, said politely, with a button that takes it back. */
export function UndoNotice({ id, said, onUndo, children }: UndoNoticeProps) {
  return (
    <div class="row">
      <p role="status">{said}</p>
      {onUndo && (
        <button type="button" class="btn" id={`${id}-undo`} onClick={onUndo}>
          Undo
        </button>
      )}
      {children}
    </div>
  );
}
