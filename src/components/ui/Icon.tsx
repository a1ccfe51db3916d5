import sprite from '../../styles/icons/sprite.svg?url';

/** The names of the icons in the sprite. */
export type IconName =
  | 'bed'
  | 'check'
  | 'close'
  | 'cot'
  | 'day'
  | 'doctor'
  | 'down'
  | 'feed'
  | 'info'
  | 'lamp'
  | 'left'
  | 'minus'
  | 'night'
  | 'nudge'
  | 'plus'
  | 'print'
  | 'progress'
  | 'read'
  | 'right'
  | 'routine'
  | 'search'
  | 'wake';

/** A decorative icon from the one cached sprite. Words beside it always say the same. */
export function Icon({ name, class: extra = '' }: { name: IconName; class?: string }) {
  return (
    <svg class={`icon ${extra}`.trim()} aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
