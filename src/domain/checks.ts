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

/** Whether a value is an id as the families’ children, routines and steps have them. */
export const isId: Check = (value) => typeof value === 'string' && /^[a-z\d]{1,12}$/u.test(value);

/**
 * Words of so many characters. They are shown and printed as they are: no control characters, no lone
 * surrogates, no line breaks.
 */
export const text =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'string' &&
    value.length >= least &&
    value.length <= most &&
    !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(value);
