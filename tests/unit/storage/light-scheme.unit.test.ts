import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLightScheme } from '../../../src/storage/light-scheme.ts';
import { FakeBrowser, type FakeTab } from './fake-browser.ts';

const KEY = 'small-hours:light';
let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(() => {
  browser = new FakeBrowser();
  tab = browser.openTab();
});

describe('the light', () => {
  it('follows the system until the reader chooses, and again when the reader says so', () => {
    const light = createLightScheme(tab);
    expect(light.get()).toBeNull();
    expect(light.set('night-light')).toBe('ok');
    expect([light.get(), browser.text(KEY)]).toEqual(['night-light', 'night-light']);
    expect(light.set(null)).toBe('ok');
    expect([light.get(), browser.keys()]).toEqual([null, []]);
  });

  it.each(['', 'Night', 'null', '{"a":1}', '<script>', '__proto__', 'constructor'])(
    'follows the system when it finds %j',
    (text) => {
      browser.put(KEY, text);
      expect(createLightScheme(tab).get()).toBeNull();
    },
  );

  it('changes in every tab, and tells each once', () => {
    const [here, there] = [createLightScheme(tab), createLightScheme(browser.openTab())];
    const [listener, leaver] = [vi.fn(), vi.fn()];
    there.subscribe(listener);
    there.subscribe(leaver)();
    here.set('night');
    browser.settle();
    expect(there.get()).toBe('night');
    expect(listener.mock.calls).toEqual([['night']]);
    expect(leaver).not.toHaveBeenCalled();
  });

  it('is right when the page comes back out of the back/forward cache', () => {
    const light = createLightScheme(tab);
    browser.put(KEY, 'night', undefined, true);
    tab.wake('pageshow');
    expect(light.get()).toBe('night');
  });

  it('holds until the page closes where the browser blocks storage', () => {
    browser.blocked = true;
    const light = createLightScheme(tab);
    expect(light.set('night')).toBe('blocked');
    tab.wake('pageshow');
    expect(light.get()).toBe('night');
  });

  it('holds until the page closes when there is no room', () => {
    browser.put(KEY, 'day');
    browser.quota = 0;
    const light = createLightScheme(tab);
    expect(light.set('night')).toBe('full');
    tab.wake('pageshow');
    expect(light.get()).toBe('night');
  });
});
