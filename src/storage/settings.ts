import { oneOf } from '../domain/checks.ts';
import type { Degrees } from '../domain/temperature.ts';
import { type ItemReader, type Kind, type Migration, itemOfValue } from './kind.ts';
import { itemOf, withItem } from './stamped.ts';
import { type Store, createStore } from './store.ts';

/** How times of day are written: 7:00 pm or 19:00. */
export type ClockStyle = '12h' | '24h';

/** One choice and the time of its last change (ms since 1970). */
type Choice<Value> = { readonly value: Value | null; readonly at: number };

/** The reader's choices, each with the time of its last change (ms since 1970). */
export type Settings = {
  readonly choices: {
    readonly clock?: Choice<ClockStyle>;
    readonly degrees?: Choice<Degrees>;
  };
};

const readers: Readonly<Record<string, ItemReader>> = {
  clock: itemOfValue(oneOf('12h', '24h')),
  degrees: itemOfValue(oneOf('celsius', 'fahrenheit')),
};

/** Version 1 knew the clock alone: what it holds is as it was, and there are no degrees yet. */
const toDegrees: Migration = (data) => data;

/** How the choices are stored. The light scheme has its own key, see light-scheme.ts. */
export const settingsKind: Kind<Settings> = {
  name: 'settings',
  migrations: [toDegrees],
  boxes: { choices: (name) => itemOf(readers, name) },
};

/** The settings with this choice; null takes it back (`now` in ms since 1970). */
export const withChoice = (
  { choices }: Settings,
  name: keyof Settings['choices'],
  value: ClockStyle | Degrees | null,
  now: number,
): Settings => ({ choices: withItem<Choice<unknown>>(choices, name, { value }, now) });

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
  return withChoice(settings, 'clock', clock, now);
}

let store: Store<Settings> | undefined;

/** The one store of the settings on this page. Call it in the browser, after the first render. */
export function settingsStore(): Store<Settings> {
  return (store ??= createStore(settingsKind));
}
