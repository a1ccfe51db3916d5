import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  degreesFor,
  exactTemperature,
  temperatureSpan,
  toFahrenheit,
} from '../../../src/domain/temperature.ts';

/** A text as it is read: the spaces that keep a sign on its line are spaces. */
const read = (text: string) => text.replaceAll('\u00A0', ' ');

describe('the scale a reader knows', () => {
  test.each([
    'en-US',
    'es-US',
    'es-PR',
    'en-GU',
    'en-VI',
    'en-AS',
    'en-MP',
    'en-UM',
    'en-BS',
    'en-BZ',
    'en-KY',
    'en-PW',
    'en-LR',
    'en-FM',
    'en-MH',
    'haw-US',
    'en-Latn-US',
  ])('is Fahrenheit for %s', (tag) => {
    expect(degreesFor(tag)).toBe('fahrenheit');
  });

  test.each(['en-GB', 'en-AU', 'en-CA', 'en-IE', 'en-NZ', 'en-ZA', 'fr-CA', 'es-MX', 'de', 'pl'])(
    'is Celsius for %s',
    (tag) => {
      expect(degreesFor(tag)).toBe('celsius');
    },
  );

  test.each(['en', '', 'und', 'not a language', 'us', '__proto__', 'en_US'])(
    'is Celsius where “%s” does not say where the reader is',
    (tag) => {
      expect(degreesFor(tag)).toBe('celsius');
    },
  );

  test('is one of the two, whatever a browser calls its language', () => {
    fc.assert(
      fc.property(fc.string(), (tag) => {
        expect(['celsius', 'fahrenheit']).toContain(degreesFor(tag));
      }),
    );
  });
});

describe('a temperature', () => {
  test('of the room is a span, both ways round', () => {
    const room = { from: 16, to: 20 };
    expect(read(temperatureSpan(room, 'celsius'))).toBe('16 to 20 °C (61 to 68 °F)');
    expect(read(temperatureSpan(room, 'fahrenheit'))).toBe('61 to 68 °F (16 to 20 °C)');
  });

  test.each([
    [38, '38 °C (100.4 °F)', '100.4 °F (38 °C)'],
    [39, '39 °C (102.2 °F)', '102.2 °F (39 °C)'],
    [36, '36 °C (96.8 °F)', '96.8 °F (36 °C)'],
    [37.5, '37.5 °C (99.5 °F)', '99.5 °F (37.5 °C)'],
    [0, '0 °C (32 °F)', '32 °F (0 °C)'],
    [-0.01, '0 °C (32 °F)', '32 °F (0 °C)'],
  ])('of %d is exact to tenths: “%s”', (celsius, first, second) => {
    expect(read(exactTemperature(celsius, 'celsius'))).toBe(first);
    expect(read(exactTemperature(celsius, 'fahrenheit'))).toBe(second);
  });

  test('that is a span of one degree is said once', () => {
    expect(read(temperatureSpan({ from: 18, to: 18 }, 'celsius'))).toBe('18 °C (64 °F)');
  });

  test('never stands alone on a line without its sign', () => {
    expect(exactTemperature(38, 'celsius')).toBe('38\u00A0°C (100.4\u00A0°F)');
  });

  test('in Fahrenheit leads back to the same Celsius', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), (celsius) => {
        expect(((toFahrenheit(celsius) - 32) * 5) / 9).toBeCloseTo(celsius, 9);
      }),
    );
  });

  test('says the same two numbers whichever scale comes first', () => {
    const numbers = (text: string) => (text.match(/-?\d+(?:\.\d)?/gu) ?? []).toSorted();
    const degrees = fc.integer({ min: -300, max: 500 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(degrees, degrees, (one, two) => {
        const span = { from: Math.min(one, two), to: Math.max(one, two) };
        for (const write of [
          (scale: 'celsius' | 'fahrenheit') => exactTemperature(one, scale),
          (scale: 'celsius' | 'fahrenheit') => temperatureSpan(span, scale),
        ]) {
          const [celsius, fahrenheit] = [write('celsius'), write('fahrenheit')];
          expect(numbers(celsius)).toEqual(numbers(fahrenheit));
          expect(celsius).toMatch(/^-?[\d.]+(?: to -?[\d.]+)?\u00A0°C \(.+\u00A0°F\)$/u);
          expect(fahrenheit).toMatch(/^-?[\d.]+(?: to -?[\d.]+)?\u00A0°F \(.+\u00A0°C\)$/u);
        }
      }),
    );
  });

  test('is never off by more than half of its last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 50, noNaN: true }), (celsius) => {
        const [, c = '', f = ''] =
          /^(\S+)\u00A0°C \((\S+)\u00A0°F\)$/u.exec(exactTemperature(celsius, 'celsius')) ?? [];
        expect(Math.abs(Number(c) - celsius)).toBeLessThanOrEqual(0.0501);
        expect(Math.abs(Number(f) - toFahrenheit(celsius))).toBeLessThanOrEqual(0.0501);
      }),
    );
  });
});
