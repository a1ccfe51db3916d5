// cspell:ignore ical vevent
import ICAL from 'ical.js';

/** One entry of a calendar file, as an independent reader (ical.js) understands it. */
export type Entry = InstanceType<typeof ICAL.Event>;

/** The entries of a calendar file, in order. Throws where the reader can't read it. */
export const entriesOf = (file: string): Entry[] => {
  const calendar = new ICAL.Component(
    ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0],
  );
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

/** When an entry comes, until a day (`YYYY-MM-DD`): each start, in the order of the calendar. */
export const startsUntil = (entry: Entry, lastDay: string) => {
  const starts: InstanceType<typeof ICAL.Time>[] = [];
  const iterator = entry.iterator();
  for (let next = iterator.next(); next.toString() < lastDay; next = iterator.next()) {
    starts.push(next.clone());
  }
  return starts;
};
