import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/storage/envelope.ts';
import { versionOf } from '../../../src/storage/kind.ts';
import { ownThings, progressKind } from '../../../src/storage/progress.ts';
import { familyOf, routineKind } from '../../../src/storage/routine.ts';
import { savedAt } from '../../../src/storage/saved-at.ts';
import { recentSearches } from '../../../src/storage/recent-searches.ts';
import { searchesKind } from '../../../src/storage/searches.ts';
import { settingsKind } from '../../../src/storage/settings.ts';
import { tripKind, tripOf } from '../../../src/storage/trip.ts';
import { createStore } from '../../../src/storage/store.ts';
import { fixtureVersions, storedFixture } from '../../support/stored-fixtures.ts';
import { FakeBrowser } from './fake-browser.ts';

const at = 1_795_144_320_000;
const read = <T>(version: number, decoded: { status: string; data: T }): T => {
  expect([version, decoded.status]).toEqual([version, 'ok']);
  return decoded.data;
};

describe('what every version of the site ever stored', () => {
  it.each([progressKind, routineKind, searchesKind, tripKind, settingsKind])(
    'is there as a sample ($name)',
    (kind) => {
      const versions = Array.from({ length: versionOf(kind) }, (_, index) => index + 1);
      expect(fixtureVersions(kind.name)).toEqual(versions);
    },
  );

  it.each([1, 2, 3])('progress of version %i keeps every tick, with its time', (version) => {
    const { steps } = read(version, decode(progressKind, storedFixture('progress', version)));
    expect(steps['gentle-week-dim-light']).toEqual({ mark: 'done', at });
    expect(steps['gentle-week-same-song']).toEqual({ mark: 'not-yet', at: at + 1 });
  });

  it.each([2, 3])(
    'progress of version %i keeps own lists, items and drafts of moves',
    (version) => {
      const data = read(version, decode(progressKind, storedFixture('progress', version)));
      expect(Object.keys(data.lists)).toHaveLength(2);
      expect(data.items['move-bedtime-first-1170-1-1170']).toMatchObject({ place: -1170.5 });
      expect(data.moves['first']?.value).toMatchObject({ bedtime: 1170, minutes: 15 });
    },
  );

  it('progress of version 3 keeps wins, rough patches, nights and how often a step is', () => {
    const data = read(3, decode(progressKind, storedFixture('progress', 3)));
    expect(ownThings(data, 'wins').map(({ id }) => id)).toEqual(['k3x9a', 'k3x9b']);
    expect(ownThings(data, 'patches')).toHaveLength(2);
    expect(ownThings(data, 'nights').map(({ id }) => id)).toEqual(['2026-11-18', '2026-11-19']);
    expect(data.steps['naps-same-words']?.mark).toBe('mostly');
  });

  it('a routine of version 1 is one child with one routine', () => {
    const { children, routines } = familyOf(
      read(1, decode(routineKind, storedFixture('routine', 1))),
    );
    expect(children).toMatchObject([{ ageMonths: 8.5, ageOn: '2026-11-20', weeksEarly: 3 }]);
    expect(routines).toMatchObject([{ wakeUp: 405, naps: 2, bedtime: 1140 }]);
  });

  it('a routine of version 2 keeps every child, routine and report of the day', () => {
    const data = read(2, decode(routineKind, storedFixture('routine', 2)));
    const { children, routines } = familyOf(data);
    expect(children.map(({ name }) => name)).toEqual(['Small one', null]);
    expect(routines.map(({ put }) => put)).toEqual([null, 'archived']);
    expect(routines[0].windDown).toHaveLength(2);
    expect(data.today['first']?.value).toMatchObject({ reports: [{}, {}, {}] });
  });

  it('a trip of version 1 keeps every answer', () => {
    const trip = tripOf(read(1, decode(tripKind, storedFixture('trip', 1))));
    expect(trip).toMatchObject({ from: 'Europe/London', toName: 'Toronto', leaveAt: 560 });
    expect(trip).toMatchObject({ way: 'local', before: 15, sleepsIn: 'cot-there', child: null });
  });

  it.each([1, 2])('settings of version %i keep the clock', (version) => {
    const { choices } = read(version, decode(settingsKind, storedFixture('settings', version)));
    expect(choices.clock?.value).toBe(version === 1 ? '12h' : null);
    expect(choices.degrees?.value).toBe(version === 1 ? undefined : 'fahrenheit');
  });

  it('searches of version 1 keep their order, and no words of what was taken away', () => {
    const data = read(1, decode(searchesKind, storedFixture('searches', 1)));
    expect(recentSearches(data)).toEqual(['5 am “naïve” ☾', 'short nap']);
  });

  it.each([progressKind, routineKind, searchesKind, settingsKind] as const)(
    'stays as it is until the next change ($name)',
    ({ name }) => {
      const browser = new FakeBrowser();
      const text = storedFixture(name, 1);
      browser.put(`small-hours:${name}`, text);
      const kind = {
        progress: progressKind,
        routine: routineKind,
        searches: searchesKind,
        settings: settingsKind,
      }[name as 'progress'];
      const tab = browser.openTab();
      const store = createStore(kind, tab);
      expect([store.status, savedAt(name, tab.storage)]).toEqual(['ok', at + 9000]);
      expect(browser.text(`small-hours:${name}`)).toBe(text);
      expect(browser.keys()).toEqual([`small-hours:${name}`]);
    },
  );
});
