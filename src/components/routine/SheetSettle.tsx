import type { WindDownStep } from '../../domain/family.ts';

const signs = 'staring away, slower movements, fussing, rubbing eyes';

/** How the family winds down; what is usual where it has told no steps. */
export function SheetWindDown({ steps }: { steps: readonly WindDownStep[] }) {
  return (
    <section class="wind-down">
      <h3>Winding down</h3>
      {steps.length > 0 ? (
        <ol>
          {steps.map(({ id, name, minutes }) => (
            <li key={id}>
              {name}, {minutes} min
            </li>
          ))}
        </ol>
      ) : (
        <ul>
          <li>Low light, and the same few steps in the same order</li>
          <li>A wash, a feed, a book or a song, a cuddle</li>
        </ul>
      )}
    </section>
  );
}

/** What else helps whoever looks after the child. */
export function SheetGoodToKnow({
  kind,
}: {
  kind: 'plan' | 'quiet-time-day' | 'rhythm' | 'blank';
}) {
  return (
    <section class="good-to-know">
      <h3>Good to know</h3>
      <ul>
        <li>
          <b>Sleepy signs before the clock:</b> {signs}
        </li>
        {kind === 'plan' && <li>A nap is short, or doesn’t happen? Try bed a little earlier</li>}
        {kind === 'quiet-time-day' && (
          <li>No sleep at nap time is fine. Quiet time counts, then the earlier bedtime</li>
        )}
      </ul>
    </section>
  );
}
