import { oneOf } from './checks.ts';
import { type Kind, itemOfValue } from './kind.ts';
import { withItem } from './stamped.ts';
import { type Store, createStore } from './store.ts';

/** How times of day are written: 7:00 pm or 19:00. */
export type ClockStyle = '12h' | '24h';

/** One choice and the time of its last change (ms since 1970). */
type Choice = { readonly value: ClockStyle | null; readonly at: number };

/** The reader's choices, each with the time of its last change (ms since 1970). */
export type Settings = {
  readonly choices: {
    readonly clock?: Choice;
  };
};

const readClock = itemOfValue(oneOf('12h', '24h'));

/** How the choices are stored. The light scheme has its own key, see light-scheme.ts. */
export const settingsKind: Kind<Settings> = {
  name: 'settings',
  migrations: [],
  boxes: { choices: (name) => (name === 'clock' ? readClock : undefined) },
};

/** The chosen clock; null follows the language of the browser. */
export function clockStyle(settings: Settings): ClockStyle | null {
  return settings.choices.clock?.value ?? null;
}

/** The settings with this clock (`now` in ms since 1970). */
export function withClockStyle(
  settings: Settings,
  clock: ClockStyle | null,
  now: number,
): Settings {
  return { choices: withItem<Choice>(settings.choices, 'clock', { value: clock }, now) };
}

let store: Store<Settings> | undefined;

/** The one store of the settings on this page. Call it in the browser, after the first render. */
export function settingsStore(): Store<Settings> {
  return (store ??= createStore(settingsKind));
}
