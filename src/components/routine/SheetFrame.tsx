import type { ComponentChildren } from 'preact';
import type { Degrees } from '../../domain/temperature.ts';
import type { SheetRoom } from './sheet-room.ts';

interface SheetFrameProps {
  /** Unique on the page. */
  id: string;
  title: string;
  /** Under the title: whose day it is, and when. */
  about: ComponentChildren;
  /** At the end of the head. */
  made: ComponentChildren;
  /** How tightly it is set, so that it stays one page. */
  room: SheetRoom;
  /** Whether it is, or may be, for a baby under 4 months. */
  small: boolean;
  degrees: Degrees;
  /** The column that is read first: the day, and lines to write on. On paper it is on the right. */
  day: ComponentChildren;
  /** The other one: the ring, the wind-down. */
  more: ComponentChildren;
  /** The foot: safe sleep, and when to call. */
  end: ComponentChildren;
}

/** One page to print, A4 or Letter: black on white, whatever the light of the screen. */
export function SheetFrame(props: SheetFrameProps) {
  const { id, title, about, made, room, small, degrees, day, more, end } = props;
  return (
    <article
      class={`sheet ${room} ${degrees} ${small ? 'small-one' : ''}`.trim()}
      aria-labelledby={`${id}-title`}
    >
      <header class="sheet-head">
        <div>
          <h2 id={`${id}-title`} class={title.length > 24 ? 'long' : undefined}>
            {title}
          </h2>
          <p>{about}</p>
        </div>
        <p>{made}</p>
      </header>
      <div class="sheet-cols">
        <div>{day}</div>
        <div>{more}</div>
      </div>
      {end}
    </article>
  );
}
