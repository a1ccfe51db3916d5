import { UndoNotice } from '../ui/UndoNotice.tsx';

interface LastChangeProps {
  /** Unique on the page; the buttons are `<id>-undo` and `<id>-change`. */
  id: string;
  said: string;
  onUndo?: (() => void) | undefined;
  /** Opens what was just noted. */
  onChange?: (() => void) | undefined;
}

/** What was last noted or changed, said politely, above the thumb; with ways to undo and change it. */
export function LastChange({ id, said, onUndo, onChange }: LastChangeProps) {
  return (
    <div class={said ? 'last-change' : 'vh'}>
      <UndoNotice id={id} said={said} onUndo={onUndo}>
        {onChange && (
          <button type="button" class="btn btn-quiet" id={`${id}-change`} onClick={onChange}>
            Change it
          </button>
        )}
      </UndoNotice>
    </div>
  );
}
