import { useState } from 'preact/hooks';
import { useFocus } from '../ui/use-focus.ts';

interface MoreResultsProps {
  shown: number;
  total: number;
  /** Shows the next ones; false where they can't be had just now. */
  onMore: () => Promise<boolean>;
}

/** Brings the next results, and the focus to the first of them. */
export function MoreResults({ shown, total, onMore }: MoreResultsProps) {
  const [hasFailed, setFailed] = useState(false);
  const focus = useFocus();
  const press = async () => {
    focus(`found-${shown}`);
    setFailed(!(await onMore()));
  };
  return (
    <div class="more-results">
      {hasFailed && <p>The next ones couldn’t load just now. It may be the signal.</p>}
      <button type="button" class="btn" onClick={() => void press()}>
        {hasFailed ? 'Try again' : 'More results'}
        <span class="muted small">
          {shown} of {total} shown
        </span>
      </button>
    </div>
  );
}
