import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/storage/envelope.ts';
import { degreesChosen, withDegrees } from '../../../src/storage/degrees.ts';
import { clockStyle, settingsKind, withClockStyle } from '../../../src/storage/settings.ts';
import { createStore } from '../../../src/storage/store.ts';
import { FakeBrowser } from './fake-browser.ts';

const key = 'small-hours:settings';

/** A text as version 1 stored it, when there was the clock alone. */
const versionOne = (choices: object) =>
  JSON.stringify({
    app: 'small-hours',
    kind: 'settings',
    version: 1,
    revision: 4,
    savedAt: 2000,
    data: { choices },
  });

describe('the scale of temperatures', () => {
  it('is remembered, and so is going back to the usual one', () => {
    const tab = new FakeBrowser().openTab();
    const store = createStore(settingsKind, tab);
    expect(degreesChosen(store.read())).toBeNull();
    for (const degrees of ['fahrenheit', 'celsius', null] as const) {
      store.update((settings, now) => withDegrees(settings, degrees, now));
      expect(degreesChosen(createStore(settingsKind, tab).read())).toBe(degrees);
    }
  });

  it('leaves the clock as it is, and the clock leaves it', () => {
    const store = createStore(settingsKind, new FakeBrowser().openTab());
    store.update((settings, now) => withClockStyle(settings, '24h', now));
    store.update((settings, now) => withDegrees(settings, 'fahrenheit', now));
    expect([clockStyle(store.read()), degreesChosen(store.read())]).toEqual(['24h', 'fahrenheit']);
    store.update((settings, now) => withClockStyle(settings, '12h', now));
    expect([clockStyle(store.read()), degreesChosen(store.read())]).toEqual(['12h', 'fahrenheit']);
  });

  it.each(['kelvin', '°C', '', 1, true, ['celsius']])('is not %j', (degrees) => {
    const store = createStore(settingsKind, new FakeBrowser().openTab());
    store.update((settings, now) => withDegrees(settings, degrees as never, now));
    expect(degreesChosen(store.read())).toBeNull();
  });

  it('from one tab and the clock from the other both stay', () => {
    const browser = new FakeBrowser();
    const [one, two] = [browser.openTab(), browser.openTab()];
    const [here, there] = [createStore(settingsKind, one), createStore(settingsKind, two)];
    here.update((settings, now) => withDegrees(settings, 'fahrenheit', now));
    two.lag = 1;
    there.update((settings, now) => withClockStyle(settings, '12h', now));
    two.lag = 0;
    browser.settle();
    for (const store of [here, there]) {
      expect([clockStyle(store.read()), degreesChosen(store.read())]).toEqual([
        '12h',
        'fahrenheit',
      ]);
    }
  });
});

describe('settings from before there were temperatures', () => {
  it('keep the clock', () => {
    const browser = new FakeBrowser();
    browser.put(key, versionOne({ clock: { value: '12h', at: 1000 } }));
    const store = createStore(settingsKind, browser.openTab());
    expect(store.status).toBe('ok');
    expect([clockStyle(store.read()), degreesChosen(store.read())]).toEqual(['12h', null]);
  });

  it('are kept letter for letter until the reader changes something, then saved as version 2', () => {
    const browser = new FakeBrowser();
    const text = versionOne({ clock: { value: '12h', at: 1000 } });
    browser.put(key, text);
    const store = createStore(settingsKind, browser.openTab());
    expect(browser.text(key)).toBe(text);
    store.update((settings, now) => withDegrees(settings, 'celsius', now));
    expect(JSON.parse(browser.text(key) ?? '')).toMatchObject({
      version: 2,
      revision: 5,
      data: {
        choices: { clock: { value: '12h', at: 1000 }, degrees: { value: 'celsius' } },
      },
    });
  });

  it('are read whatever clock they hold', () => {
    const clocks = fc.constantFrom('12h', '24h', null);
    fc.assert(
      fc.property(clocks, fc.nat(), (value, at) => {
        const found = decode(settingsKind, versionOne({ clock: { value, at } }));
        expect(found).toMatchObject({ status: 'ok', data: { choices: { clock: { value, at } } } });
      }),
    );
    expect(decode(settingsKind, versionOne({}))).toMatchObject({ status: 'ok' });
  });

  it('are damaged where they are no settings', () => {
    expect(decode(settingsKind, versionOne({ clock: { value: 'sundial', at: 1 } })).status).toBe(
      'damaged',
    );
  });
});

describe('settings of a newer version', () => {
  it('are neither used nor written over', () => {
    const browser = new FakeBrowser();
    const text = versionOne({ clock: { value: '12h', at: 1 } }).replace(
      '"version":1',
      '"version":3',
    );
    browser.put(key, text);
    const store = createStore(settingsKind, browser.openTab());
    expect(store.update((settings, now) => withDegrees(settings, 'celsius', now))).toBe('newer');
    expect([degreesChosen(store.read()), browser.text(key)]).toEqual(['celsius', text]);
  });
});
