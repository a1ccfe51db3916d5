import { oneOf, text, type Check } from './checks.ts';
import { isDay } from './small-win.ts';

/** What makes sleep rough for a while. */
export type PatchKind =
  'illness' | 'teething' | 'holiday' | 'nursery' | 'moving' | 'clock-change' | 'just-hard';

/** Every kind, in the order they are offered. */
export const patchKinds: readonly PatchKind[] = [
  'illness',
  'teething',
  'holiday',
  'nursery',
  'moving',
  'clock-change',
  'just-hard',
];

/** Days on which nothing is expected of anybody. */
export interface RoughPatch {
  readonly kind: PatchKind;
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day; null while it is not over. */
  readonly to: string | null;
  /** The parent's own words for it; may be empty. */
  readonly note: string;
}

/** The longest note of a patch, in characters. */
export const longestPatchNote = 200;

/** Whether a stored value is a rough patch. */
export const isRoughPatch: Check = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, from, to, note } = value as Record<string, unknown>;
  return (
    oneOf(...patchKinds)(kind) &&
    isDay(from) &&
    (to === null || (isDay(to) && (to as string) >= (from as string))) &&
    text(0, longestPatchNote)(note)
  );
};

/** Whether a day (`YYYY-MM-DD`) lies in a patch; an open one goes on. */
export const isInPatch = ({ from, to }: RoughPatch, day: string): boolean =>
  from <= day && (to === null || day <= to);
