import type { AgeBand, AtAge, Points, Sourced, Span, Steps } from './age-band.ts';

/** A number or span for one age, with where it comes from, ready to be shown. */
export type FromSource<Value> = Value & Sourced;

/** What a child of one age typically needs; minutes throughout, ages in months, corrected. */
export interface SleepNeeds {
  readonly band: string;
  readonly recommendedSleep: FromSource<Span>;
  readonly observedSleep: FromSource<Span>;
  readonly night: FromSource<{ readonly minutes: number }>;
  readonly day: FromSource<{ readonly minutes: number }>;
  readonly usualNaps: FromSource<Span>;
  readonly suggestedNaps: FromSource<{ readonly naps: number }>;
  /** Null from 24 months, when wake windows are no longer used. */
  readonly wakeWindow: FromSource<Span> | null;
  /** From the last nap's end to bedtime; null below 24 months. */
  readonly napToBedtime: FromSource<Span> | null;
  readonly windDown: FromSource<{ readonly minutes: number }>;
}

type Numbers = { readonly [key: string]: number };

/** The last entry at or before an age, else the first one. */
const atOrBefore = <Value extends Numbers>(list: readonly AtAge<Value>[], age: number) =>
  list.findLast((entry) => entry.age <= age) ?? list[0];

const between = <Value extends Numbers>(list: readonly AtAge<Value>[], age: number) => {
  const below = atOrBefore(list, age);
  const above = list.find((entry) => entry.age > age) ?? below;
  if (!below || !above || below === above || age <= below.age) return below;
  const share = (age - below.age) / (above.age - below.age);
  const mix = (key: string) => (below[key] ?? 0) * (1 - share) + (above[key] ?? 0) * share;
  return Object.fromEntries(Object.keys(below).map((key) => [key, mix(key)])) as AtAge<Value>;
};

/**
 * The sleep needs at an age in months of corrected age (0 to 48), from the bands of
 * `src/content/ages/` in any order. `points` are joined across bands, so that nothing jumps at a
 * band's edge; `steps` and sources are those of the band that the age lies in. Throws a RangeError
 * where no band covers the age.
 */
export const sleepNeedsAt = (age: number, ages: readonly AgeBand[]): SleepNeeds => {
  const bands = [...ages].sort((a, b) => a.from - b.from);
  const band = bands.findLast(({ from }) => from <= age);
  if (!band || age > band.to) throw new RangeError(`no age band covers ${age} months`);

  const at = <Value>(
    own: Points<Value> | Steps<Value>,
    pick: (band: AgeBand) => Points<Value> | undefined,
  ): FromSource<Value> => {
    const list = 'steps' in own ? own.steps : bands.flatMap((each) => pick(each)?.points ?? []);
    const find = 'steps' in own ? atOrBefore : between;
    const value = find(list as unknown as AtAge<Numbers>[], age);
    return { ...(value as Value), kind: own.kind, sources: own.sources };
  };
  const { wakeWindow, napToBedtime } = band;

  return {
    band: band.id,
    recommendedSleep: at(band.recommendedSleep, () => undefined),
    observedSleep: at(band.observedSleep, (each) => each.observedSleep),
    night: at(band.night, (each) => each.night),
    day: at(band.day, (each) => each.day),
    usualNaps: at(band.usualNaps, () => undefined),
    suggestedNaps: at(band.suggestedNaps, () => undefined),
    wakeWindow: wakeWindow ? at(wakeWindow, (each) => each.wakeWindow) : null,
    napToBedtime: napToBedtime ? at(napToBedtime, (each) => each.napToBedtime) : null,
    windDown: at(band.windDown, (each) => each.windDown),
  };
};
