// cspell:ignore Kyiv krakow AEDT NZDT Esto
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countryName,
  deviceCountries,
  deviceZone,
  deviceZones,
} from '../../../src/components/ui/device-zones.ts';
import { placeFinder } from '../../../src/domain/zone-cities.ts';

const own = 'Europe/London';
const zones = deviceZones();
const finder = placeFinder({ own, zones, countries: deviceCountries(), countryName });
const names = (typed: string, most = 6) => finder.find(typed, most).map(({ name }) => name);
const zoneOf = (typed: string) => finder.find(typed, 1)[0]?.zone;

describe('a place', () => {
  it('of every zone of the device is found by the name of its town', () => {
    for (const zone of zones) {
      const { name } = finder.placeOf(zone);
      const found = finder.find(name, zones.length).map((place) => place.zone);
      expect(found, name).toContain(zone);
    }
  });

  it('is found by the zone’s own name, first of all', () => {
    for (const zone of zones) expect(zoneOf(zone), zone).toBe(zone);
  });

  it.each([
    ['Manchester', 'Europe/London'],
    ['Mumbai', 'Asia/Kolkata'],
    ['Beijing', 'Asia/Shanghai'],
    ['San Francisco', 'America/Los_Angeles'],
    ['krakow', 'Europe/Warsaw'],
    ['MALAGA', 'Europe/Madrid'],
    ['st louis', 'America/Chicago'],
    ['Manchester, UK', 'Europe/London'],
  ])('is found though it’s no zone’s name: %s', (typed, zone) => {
    expect(zoneOf(typed)).toBe(zone);
  });

  it('is found by its country, the biggest towns first', () => {
    expect(names('usa', 3)).toEqual(['New York', 'Chicago', 'Los Angeles']);
    expect(names('Thailand')).toEqual(['Bangkok']);
    expect(names('India', 1)).toEqual(['Kolkata']);
    expect(names('england')).toEqual(['London']);
    expect(names('new')).toContain('New York');
  });

  it.each([
    ['EST', 'New York', 'Toronto'],
    ['EDT', 'New York', 'Toronto'],
    ['CST', 'Chicago', 'Shanghai'],
    ['MST', 'Denver', 'Phoenix'],
    ['PST', 'Los Angeles', 'Vancouver'],
    ['pdt', 'Los Angeles', 'Vancouver'],
    ['GMT', 'London', 'Dublin'],
    ['BST', 'London', 'Dhaka'],
    ['CET', 'Madrid', 'Berlin'],
    ['cest', 'Madrid', 'Berlin'],
    ['EET', 'Athens', 'Helsinki'],
    ['AEST', 'Sydney', 'Brisbane'],
    ['AEDT', 'Sydney', 'Melbourne'],
    ['NZDT', 'Auckland', undefined],
    ['JST', 'Tokyo', undefined],
    ['SGT', 'Singapore', undefined],
    ['GST', 'Dubai', undefined],
    ['HST', 'Honolulu', undefined],
  ])('is found by what its time is called: %s', (typed, first, second) => {
    const found = names(typed, 4);
    expect(found[0]).toBe(first);
    if (second) expect(found).toContain(second);
  });

  it('of a time that is called so in several countries is each of them, one’s own first', () => {
    expect(names('IST', 3)).toEqual(['Kolkata', 'Dublin', 'Jerusalem']);
    const inDublin = { own: 'Europe/Dublin', zones, countries: deviceCountries(), countryName };
    expect(placeFinder(inDublin).find('IST', 1)[0]?.name).toBe('Dublin');
  });

  it('whose name begins as a time is called goes first, unless that is in capitals', () => {
    expect(names('Ist', 1)).toEqual(['Istanbul']);
    expect(names('IST', 6)).toContain('Istanbul');
    expect(names('est', 6)).toContain('Tallinn');
    expect(names('Esto', 6)).toEqual(['Tallinn']);
  });

  it('has the name that is used today', () => {
    expect(finder.placeOf('Asia/Calcutta').name).toBe('Kolkata');
    expect(finder.placeOf('Europe/Kiev').name).toBe('Kyiv');
    expect(finder.placeOf('America/Argentina/Buenos_Aires').name).toBe('Buenos Aires');
  });

  it('is the device’s own where nothing is typed, and comes first among equals', () => {
    expect(finder.find(' ', 6)).toEqual([{ zone: own, name: 'London', country: 'GB' }]);
    expect(names('man', 1)).toEqual(['Manchester']);
  });

  it('is none where nothing fits', () => {
    expect(finder.find('xylophone', 6)).toEqual([]);
    expect(finder.find('!?', 6)).toHaveLength(1);
  });

  it('is found on devices that know no zones and no countries', () => {
    const bare = placeFinder({ own: 'UTC', zones: ['UTC'], countries: new Map(), countryName });
    expect(bare.find('Leeds', 1)[0]?.zone).toBe('Europe/London');
    expect(bare.find('', 1)[0]?.zone).toBe('UTC');
  });

  it('is never more than asked for, never twice, and nothing typed breaks the search', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 9 }), (typed, most) => {
        const found = finder.find(typed, most);
        expect(found.length).toBeLessThanOrEqual(most);
        const keys = found.map(({ zone, name }) => `${zone} ${name}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('has a zone that the device can reckon with', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      for (const { zone } of finder.find(letter, 1000)) {
        expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
      }
    }
  });
});

describe('the device', () => {
  it('knows its own zone, all zones, their countries, and what those are called', () => {
    expect(zones).toContain(deviceZone());
    expect(zones.length).toBeGreaterThan(400);
    expect(deviceCountries().get('Asia/Tokyo')).toBe('JP');
    expect(countryName('JP')).toBe('Japan');
    expect(countryName('')).toBe('');
  });
});
