import { clockStyle, settingsStore, type ClockStyle } from '../../storage/settings.ts';

/** How the reader wants times of day written; null follows the browser’s language. */
export const chosenClock = (): ClockStyle | null => clockStyle(settingsStore().read());
