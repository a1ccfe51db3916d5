import { SheetFrame } from './SheetFrame.tsx';
import { SheetLines } from './SheetLines.tsx';
import { BlankRing } from './SheetRing.tsx';
import { SheetSafety } from './SheetSafety.tsx';
import { SheetGoodToKnow } from './SheetSettle.tsx';

const rows = ['Up', 'First nap', 'Second nap', 'Third nap', 'Fourth nap', 'Winding down', 'Asleep'];

/** A place to write something by hand; a screen reader hears that there is one. */
function Gap({ wide = false }: { wide?: boolean }) {
  return (
    <>
      <i class={wide ? 'gap wide' : 'gap'} />
      <span class="vh">to fill in</span>
    </>
  );
}

/**
 * A fridge sheet to fill in by hand, drawn when the page is built. `id` is unique on the page. The
 * family’s own sheet takes `.sheet-write` and `.sheet-end` from it.
 */
export function BlankSheet({ id }: { id: string }) {
  return (
    <SheetFrame
      id={id}
      title="Our day, roughly"
      about={
        <>
          Name <Gap wide /> age <Gap /> days <Gap />
        </>
      }
      made={
        <>
          Made on <Gap />
        </>
      }
      room="roomy"
      small
      degrees="celsius"
      day={
        <>
          <ol class="sheet-day" aria-label="The day, in order">
            {rows.map((row) => (
              <li key={row}>
                <b>{row}</b>
                <p>
                  <Gap />
                  <small>
                    anywhere <Gap /> to <Gap />
                  </small>
                </p>
              </li>
            ))}
          </ol>
          <div class="sheet-write">
            <SheetLines title="Notes" lines={4} />
            <SheetLines title="Who to ring" lines={2} fixed />
          </div>
        </>
      }
      more={
        <>
          <BlankRing />
          <p class="caption">Shade in the sleeps. Stripes can move.</p>
          <SheetLines title="Winding down" lines={3} fixed />
          <SheetGoodToKnow kind="blank" />
        </>
      }
      end={<SheetSafety />}
    />
  );
}
