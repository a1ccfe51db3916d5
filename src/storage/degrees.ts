import type { Degrees } from '../domain/temperature.ts';
import { type Settings, withChoice } from './settings.ts';

/** The chosen scale of temperatures; null follows the region of the browser’s language. */
export function degreesChosen(settings: Settings): Degrees | null {
  return settings.choices.degrees?.value ?? null;
}

/** The settings with this scale of temperatures (`now` in ms since 1970). */
export function withDegrees(settings: Settings, degrees: Degrees | null, now: number): Settings {
  return withChoice(settings, 'degrees', degrees, now);
}
