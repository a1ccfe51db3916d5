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
