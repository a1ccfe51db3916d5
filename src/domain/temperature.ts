import type { Span } from './age-band.ts';

/** The scale that a temperature is written in first; the other one follows in brackets. */
export type Degrees = 'celsius' | 'fahrenheit';

/**
 * Where people read Fahrenheit: the United States and its territories, the Bahamas, Belize, the
 * Cayman Islands, Liberia, the Marshall Islands, Micronesia and Palau (ISO 3166 codes).
 */
const fahrenheitRegions: readonly string[] = [
  ...['US', 'AS', 'GU', 'MP', 'PR', 'UM', 'VI'],
  ...['BS', 'BZ', 'KY', 'LR', 'MH', 'FM', 'PW'],
];

/**
 * The scale that people read where a language tag (`en-US`) comes from; Celsius where the tag names
 * no region, and where it is not understood.
 */
export const degreesFor = (languageTag: string): Degrees => {
  try {
    const { region = '' } = new Intl.Locale(languageTag);
    return fahrenheitRegions.includes(region) ? 'fahrenheit' : 'celsius';
  } catch {
    return 'celsius';
  }
};

/** A temperature in degrees Celsius as degrees Fahrenheit, not rounded. */
export const toFahrenheit = (celsius: number): number => (celsius * 9) / 5 + 32;

/** To a whole number of steps a degree, without trailing zeros and without a minus before 0. */
const rounded = (degrees: number, steps: number) =>
  String(Math.round(degrees * steps) / steps || 0);

const bothWays = (write: (from: Degrees) => string, first: Degrees): string => {
  // No line begins with the sign.
  const [celsius, fahrenheit] = [`${write('celsius')}\u00A0°C`, `${write('fahrenheit')}\u00A0°F`];
  return first === 'celsius' ? `${celsius} (${fahrenheit})` : `${fahrenheit} (${celsius})`;
};

/**
 * A span of temperatures (degrees Celsius) to whole degrees, in both scales: “16 to 20 °C (61 to
 * 68 °F)”, or the other way round.
 */
export const temperatureSpan = ({ from, to }: Span, first: Degrees): string =>
  bothWays((scale) => {
    const [low, high] = [from, to].map((celsius) =>
      rounded(scale === 'celsius' ? celsius : toFahrenheit(celsius), 1),
    );
    return low === high ? `${low}` : `${low} to ${high}`;
  }, first);

/**
 * One exact temperature (degrees Celsius) to tenths, in both scales: “38 °C (100.4 °F)”, or the other
 * way round.
 */
export const exactTemperature = (celsius: number, first: Degrees): string =>
  bothWays((scale) => rounded(scale === 'celsius' ? celsius : toFahrenheit(celsius), 10), first);
