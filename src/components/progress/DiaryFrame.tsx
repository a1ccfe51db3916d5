import type { ComponentChildren } from 'preact';
import { emergencyNumbers, siteName } from '../../brand/index.ts';
import { Icon } from '../ui/Icon.tsx';

/** A place to write something by hand; a screen reader hears that there is one. */
export function Gap({ wide = false }: { wide?: boolean }) {
  return (
    <>
      <i class={wide ? 'gap wide' : 'gap'} />
      <span class="vh">to fill in</span>
    </>
  );
}

interface DiaryFrameProps {
  /** Unique on the page. */
  id: string;
  /** From when to when. */
  span: ComponentChildren;
  /** How many columns there are, and which widths they have: `diary.css` knows them by this name. */
  columns: number;
  kind: 'filled' | 'blank';
  /** The names of the columns, as `<thead>`. */
  head: ComponentChildren;
  /** The days, as rows. */
  children: ComponentChildren;
}

/**
 * A sleep diary as one page to print, A4 or Letter: black on white, whatever the light of the screen.
 * What it says of calling is as the page on getting help has it, and its sources.
 */
export function DiaryFrame({ id, span, columns, kind, head, children }: DiaryFrameProps) {
  return (
    <article class="sheet" aria-labelledby={`${id}-title`}>
      <header class="sheet-head">
        <div>
          <h2 id={`${id}-title`}>Two weeks of sleep</h2>
          <p>
            Name <Gap wide /> age <Gap />
          </p>
        </div>
        <p>{span}</p>
      </header>
      {/* On a phone the paper is wider than the screen. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- without it, no keyboard could scroll it in Safari */}
      <section class="diary-paper" aria-label="The 14 days" tabIndex={0}>
        <table class={`diary is-${kind}`}>
          <caption>
            A row is a day and the night after it. “About” is fine, and so are gaps.
          </caption>
          <colgroup>
            {Array.from({ length: columns }, (_, index) => (
              <col key={index} />
            ))}
          </colgroup>
          {head}
          <tbody>{children}</tbody>
        </table>
      </section>
      <p class="sheet-call">
        <Icon name="doctor" />
        <span>
          If something worries you, don’t wait for the 14 days. <b>Call {emergencyNumbers} now</b>{' '}
          for trouble breathing, very hard to wake, or blue, grey or very pale.
        </span>
      </p>
      <footer class="sheet-foot">
        <p>
          Made with {siteName}. What stands here is what a parent wrote; no clinician has checked
          it.
        </p>
      </footer>
    </article>
  );
}
