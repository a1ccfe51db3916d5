/*
 * Checks of one value, for the library's `custom`. Its own parts that say the same (number, integer,
 * minValue, nullable…) weigh half as much as all of our storage, mostly error messages that
 * nobody would read.
 */

/** A check of one value. */
export type Check = (value: unknown) => boolean;

/** A number from `least` to `most`, both included. */
export const between =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;

/** A whole number from `least` to `most`, both included. */
export const whole =
  (least: number, most: number) =>
  (value: unknown): value is number =>
    Number.isSafeInteger(value) && between(least, most)(value);

/** One of these. */
export const oneOf =
  (...options: readonly unknown[]): Check =>
  (value) =>
    options.includes(value);
