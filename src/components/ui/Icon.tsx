import sprite from '../../styles/icons/sprite.svg?url';

/** The names of the icons in the sprite. */
export type IconName =
  | 'bed'
  | 'calendar'
  | 'check'
  | 'close'
  | 'copy'
  | 'cot'
  | 'day'
  | 'doctor'
  | 'down'
  | 'download'
  | 'feed'
  | 'info'
  | 'lamp'
  | 'left'
  | 'link'
  | 'minus'
  | 'night'
  | 'note'
  | 'nudge'
  | 'plus'
  | 'print'
  | 'progress'
  | 'rain'
  | 'read'
  | 'right'
  | 'routine'
  | 'search'
  | 'trash'
  | 'up'
  | 'upload'
  | 'wake';

/** A decorative icon from the one cached sprite. Words beside it always say the same. */
export function Icon({ name, class: extra = '' }: { name: IconName; class?: string }) {
  return (
    <svg class={`icon ${extra}`.trim()} aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
