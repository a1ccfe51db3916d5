import { spawnSync } from 'node:child_process';
import { Temporal as polyfill } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import { loadTemporal } from '../../../src/components/ui/temporal.ts';
import type { TemporalApi } from '../../../src/domain/zone-clock.ts';
import { changeAnswers, clockAnswers, type nativeAnswers } from '../../support/temporal-answers.ts';

type NativeAnswers = Awaited<ReturnType<typeof nativeAnswers>>;

/** Asks a Node with its own Temporal switched on; its complaint where it has no such switch. */
const askNative = (): NativeAnswers | string => {
  const file = new URL('../../support/temporal-answers.ts', import.meta.url).href;
  const ask = `import(${JSON.stringify(file)}).then(async ({ nativeAnswers }) => {
    console.log(JSON.stringify(await nativeAnswers()));
  });`;
  const flags = ['--harmony-temporal', '--no-warnings', '--eval', ask];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout) as NativeAnswers;
  if (stderr.includes('bad option')) return stderr;
  throw new Error(stderr);
};
const native = askNative();
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the native Temporal', () => {
  it(
    typeof native === 'string'
      ? 'is compared with nothing here: this Node has none to switch on'
      : 'of this Node shows the same clocks as the polyfill, in 40 zones',
    () => {
      if (typeof native === 'string') expect(native).toContain('--harmony-temporal');
      else expect(native.clocks).toEqual(plain(clockAnswers(polyfill)));
    },
  );

  it(
    typeof native !== 'string' && native.changes
      ? 'of this Node names the same changes as the polyfill, in 40 zones'
      : 'of this Node names no changes to compare: it is none, or unfinished, and not used',
    () => {
      if (typeof native === 'string') expect(native).toContain('--harmony-temporal');
      else if (native.changes) expect(native.changes).toEqual(plain(changeAnswers(polyfill)));
      else expect(native.knowsChanges).toBe(false);
    },
  );
});

/** Lets the page have a Temporal of its own meanwhile. */
const withOwn = async (own: unknown, look: () => Promise<void>) => {
  Object.defineProperty(globalThis, 'Temporal', { value: own, configurable: true });
  try {
    await look();
  } finally {
    Reflect.deleteProperty(globalThis, 'Temporal');
  }
};

describe('Temporal', () => {
  it('is the polyfill where there is no native one, and where the native one is unfinished', async () => {
    expect(await loadTemporal()).toBe(polyfill);
    await withOwn({ ZonedDateTime: { from: () => ({}) } }, async () => {
      expect(await loadTemporal()).toBe(polyfill);
    });
  });

  it('is the page’s own where that knows when clocks change (a copy of the polyfill stands in)', async () => {
    const own: TemporalApi = { ...polyfill, ZonedDateTime: polyfill.ZonedDateTime };
    await withOwn(own, async () => {
      expect(await loadTemporal()).toBe(own);
    });
  });
});
