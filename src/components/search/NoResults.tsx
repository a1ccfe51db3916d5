import type { ComponentChildren } from 'preact';

interface NoResultsProps {
  narrowed: boolean;
  /** Ways on that were picked by hand. */
  children?: ComponentChildren;
}

/** Nothing was found: why that may be, and ways on. */
export function NoResults({ narrowed, children }: NoResultsProps) {
  return (
    <div class="empty">
      <p>
        {narrowed
          ? 'Nothing fits all of that. Try any age and any topic.'
          : 'Shorter words often work better: “nap”, “holiday”, “5 am”. Or start here:'}
      </p>
      {children}
    </div>
  );
}
