import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Brand } from '../../../src/brand/brand.ts';
import * as chosen from '../../../src/brand/index.ts';
import * as quietNights from '../../../src/brand/quiet-nights.ts';
import * as smallHours from '../../../src/brand/small-hours.ts';
import { brandTokens, chosenBrand } from '../../../src/site/chosen-brand.ts';
import { yamlRows } from '../../support/content.ts';
import { contrast, tokenColours } from '../../support/contrast.ts';

const brands: Record<string, Brand> = { 'quiet-nights': quietNights, 'small-hours': smallHours };
const tokens = tokenColours(readFileSync('src/styles/tokens.css', 'utf8'));
const helplines = yamlRows<{ country: string; kind: string; tel: string }>('helplines');

/** What is read on what, and the least contrast that WCAG asks: 4.5 for text, 3 for outlines. */
const pairs: readonly (readonly [on: string, under: string, least: number])[] = [
  ...['paper', 'paper-raised', 'paper-sunken'].flatMap((paper) => [
    ['ink', paper, 4.5] as const,
    ['ink-soft', paper, 4.5] as const,
    ['ink-faint', paper, 4.5] as const,
    ['link', paper, 4.5] as const,
    ['link-hover', paper, 4.5] as const,
    ['link-visited', paper, 4.5] as const,
    ['edge', paper, 3] as const,
    ['focus', paper, 3] as const,
    ['action-edge', paper, 3] as const,
    ['selected-edge', paper, 3] as const,
  ]),
  ['on-action', 'action', 4.5],
  ['on-action', 'action-hover', 4.5],
  ['on-action', 'action-press', 4.5],
  ['on-selected', 'selected', 4.5],
  ['on-lamp', 'lamp', 4.5],
];

test('every brand in src/brand/ is tested here, and the first is what is built by itself', () => {
  const files = readdirSync('src/brand').map((file) => file.replace(/\.ts$/u, ''));
  expect(files.sort()).toEqual(['brand', 'index', ...Object.keys(brands)].sort());
  expect(chosen.siteName).toBe('Small Hours');
});

describe.each(Object.entries(brands))('the brand %s', (file, brand) => {
  const colours: Record<string, readonly [string, string] | undefined> = {
    ...tokens,
    ...brand.colours,
  };

  test.each(['day', 'night'] as const)('can be read by %s', (light) => {
    const of = (role: string) => colours[role]?.[light === 'day' ? 0 : 1] ?? `no ${role}`;
    const tooFaint = pairs
      .map(([on, under, least]) => ({ on, under, least, is: contrast(of(on), of(under)) }))
      .filter(({ is, least }) => is < least)
      .map(
        ({ on, under, least, is }) =>
          `${on} on ${under} by ${light}: ${is.toFixed(2)}, and ${least} is the least.`,
      );
    expect(tooFaint).toEqual([]);
  });

  test('has a frame of the colour of its paper', () => {
    expect(brand.frame).toEqual(colours['paper']);
  });

  test('describes itself in a length that lists of results show', () => {
    expect(brand.description.length).toBeGreaterThanOrEqual(40);
    expect(brand.description.length).toBeLessThanOrEqual(160);
    expect(brand.siteKey).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });

  test('names the emergency numbers of each of its countries, and no other', () => {
    const lines = [...helplines, ...brand.ownHelplines].filter(({ kind }) => kind === 'emergency');
    const wanted = brand.countries.map((country) => {
      const { tel } = lines.find((line) => line.country === country) ?? {};
      return brand.countries.length > 1 ? `${tel ?? 'none'} (${country})` : tel;
    });
    const words = brand.emergencyNumbers.split(/, | or /u);
    expect(words).toEqual(wanted);
  });

  test('has its picture where it says, and gives credit where it is due', () => {
    if (brand.picture) expect(existsSync(`public${brand.picture.file}`)).toBe(true);
    if (file === 'small-hours') expect(brand.credit).toBe('');
    else expect(brand.credit).toMatch(/Small Hours.*CC BY 4\.0/u);
  });
});

describe('a brand’s colours', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const colours = { paper: ['#ffffff', '#000000'], link: ['#111111', '#eeeeee'] } as const;

  test('take the places of the first brand’s, and leave night-light and paper as they are', () => {
    const lines = brandTokens(css, colours).split('\n');
    const changed = lines.filter((line, place) => line !== css.split('\n')[place]);
    expect(changed.map((line) => line.trim().replace(/;.*$/u, ''))).toEqual([
      '--paper: light-dark(#ffffff, #000000)',
      '--link: light-dark(#111111, #eeeeee)',
    ]);
  });

  test('that are no tokens stop the build in a sentence', () => {
    const old = css.replaceAll('--link:', '--links:');
    expect(() => brandTokens(old, colours)).toThrow(
      'The colour “link” is no pair of day and night',
    );
  });

  test('are measured as WCAG measures', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(() => contrast('white', '#000000')).toThrow('not written as #rrggbb');
  });
});

test.each(['nobody', '../site/urls', ''])('the brand “%s” stops a build in a sentence', (name) => {
  expect(() => chosenBrand(name)).toThrow(/BRAND is “.*”, and there is no src\/brand\//u);
});
