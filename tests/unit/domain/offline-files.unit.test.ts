import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changedFiles,
  corePages,
  identityOf,
  isHashed,
  keyOf,
  partOfFile,
  pathOfKey,
  toolPages,
} from '../../../src/domain/offline-files.ts';

const assets = new Set(['_astro/light.Deb1dc2t.js']);

describe('what is kept when', () => {
  test.each<[string, string | undefined]>([
    ...corePages.map((path): [string, string] => [path, 'core']),
    ...toolPages.map((path): [string, string] => [path, 'tools']),
    ['_astro/light.Deb1dc2t.js', 'core'],
    ['_astro/TripView.D4a54OSn.js', 'tools'],
    ['search-index/start.json', 'tools'],
    ['search-index/0a1b2c/p12.json', 'tools'],
    ['articles/night-feeds/', 'library'],
    ['sources/m/', 'library'],
    ['404.html', undefined],
    ['ages.json', undefined],
    ['rss.xml', undefined],
    ['small-hours.png', undefined],
  ])('“%s” is of the part: %s', (path, part) => {
    expect(partOfFile(path, assets)).toBe(part);
  });
});

test('a name has its revision, or a digest of its own', () => {
  expect(keyOf('help/', '1a2b3c4d')).toBe('help/?kept=1a2b3c4d');
  expect(pathOfKey('help/?kept=1a2b3c4d')).toBe('help/');
  expect(keyOf('_astro/light.Deb1dc2t.js', '')).toBe('_astro/light.Deb1dc2t.js');
  expect(isHashed('_astro/light.Deb1dc2t.js')).toBe(true);
  expect(isHashed('search-index/0a1b2c/p12.json')).toBe(true);
  expect(isHashed('search-index/start.json')).toBe(false);
});

test('a file is the same one in every version, whatever its digest', () => {
  expect(identityOf('_astro/SiteHeader.astro_index_1_lang.CS8-_cF-.js')).toBe(
    identityOf('_astro/SiteHeader.astro_index_1_lang.Deb1dc2t.js'),
  );
  expect(identityOf('search-index/0a1b2c/p1.json')).toBe(identityOf('search-index/ffffff/p1.json'));
  expect(identityOf('_astro/plan.BA-HA_EJ.js')).not.toBe(identityOf('_astro/tools.BA-HA_EJ.js'));
});

describe('with a new version a device asks again', () => {
  const revisions = {
    'help/': 'new',
    'articles/night-feeds/': 'same',
    'articles/early-rising/': 'new',
    '_astro/plan.BBBBBBBB.js': '',
  };

  test('for what it keeps in another revision, and for nothing else', () => {
    const kept = ['help/?kept=old', 'articles/night-feeds/?kept=same', '_astro/plan.AAAAAAAA.js'];
    expect(changedFiles(kept, revisions)).toEqual(['help/', '_astro/plan.BBBBBBBB.js']);
  });

  test('for nothing where nothing is kept, or nothing changed', () => {
    const list = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}\/$/u),
      fc.stringMatching(/^[0-9a-f]{8}$/u),
    );
    fc.assert(
      fc.property(list, (all) => {
        const keys = Object.entries(all).map(([path, revision]) => keyOf(path, revision));
        expect(changedFiles([], all)).toEqual([]);
        expect(changedFiles(keys, all)).toEqual([]);
      }),
    );
  });
});
