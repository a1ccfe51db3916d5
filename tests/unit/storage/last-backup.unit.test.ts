import { describe, expect, it } from 'vitest';
import { reminderFor } from '../../../src/components/data/reminder-state.ts';
import { changesSinceBackup } from '../../../src/storage/changes-since-backup.ts';
import { lastBackup, noteBackup } from '../../../src/storage/last-backup.ts';
import { storedFixture } from '../../support/stored-fixtures.ts';
import { FakeBrowser } from './fake-browser.ts';

const agents = {
  iPhone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
  chrome:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
};
const reminder = (changes: number, userAgent: string, touchPoints = 0, installed = false) =>
  reminderFor(changes, { userAgent, touchPoints, installed });

describe('what was entered since the last backup', () => {
  it('counts wins, own lists and routines, and starts anew with a backup', () => {
    const browser = new FakeBrowser();
    const { storage } = browser.openTab();
    expect(changesSinceBackup(storage)).toBe(0);
    browser.put('small-hours:progress', storedFixture('progress', 3));
    browser.put('small-hours:routine', storedFixture('routine', 2));
    expect(changesSinceBackup(storage)).toBe(3 + 2 + 2);
    noteBackup(1_795_144_320_011, storage);
    expect(lastBackup(storage)).toBe(1_795_144_320_011);
    expect(changesSinceBackup(storage)).toBe(2);
    noteBackup(null, storage);
    expect([lastBackup(storage), browser.keys().length]).toEqual([0, 2]);
  });

  it.each(['{{{', 'null', '7', '{"data":null}', '{"data":{"wins":[null,7,"x"],"lists":"no"}}'])(
    'is nothing where %s is stored',
    (text) => {
      const browser = new FakeBrowser();
      const { storage } = browser.openTab();
      browser.put('small-hours:progress', text);
      browser.put('small-hours:backup', text);
      expect(changesSinceBackup(storage)).toBe(0);
      browser.blocked = true;
      expect(changesSinceBackup(storage)).toBe(0);
    },
  );
});

describe('the reminder', () => {
  it('comes after 10 changes, and never where there is nothing to keep', () => {
    expect(reminder(9, agents.chrome)).toBeNull();
    expect(reminder(10, agents.chrome)).toBe('many');
    for (const agent of Object.values(agents)) expect(reminder(0, agent)).toBeNull();
  });

  it('comes at once where the browser clears by itself, unless the page is installed', () => {
    expect(reminder(1, agents.iPhone, 5)).toBe('iphone');
    expect(reminder(1, agents.mac, 5)).toBe('iphone');
    expect(reminder(1, agents.mac)).toBe('safari');
    expect(reminder(1, agents.firefox)).toBeNull();
    expect(reminder(1, agents.iPhone, 5, true)).toBeNull();
    expect(reminder(12, agents.iPhone, 5, true)).toBe('many');
  });
});
