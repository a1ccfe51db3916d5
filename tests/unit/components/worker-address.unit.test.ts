// cspell:ignore unstub
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const load = () => import('../../../src/components/ui/worker-address.ts');

const foreign = [
  'https://example.org/sw.js',
  '//example.org/sw.js',
  '/../sw.js',
  '/sw.js?from=example.org',
  'sw.js',
  '/other.js',
  'data:text/javascript,1//sw.js',
  '/sw.js\n',
];

describe('the address of the worker', () => {
  test.each(['/sw.js', '/small-hours/sw.js'])('%s is the worker', async (address) => {
    const { workerAddress } = await load();
    expect(workerAddress(address)).toBe(address);
  });

  test.each(foreign)('%j is not', async (address) => {
    const { workerAddress } = await load();
    expect(() => workerAddress(address)).toThrow(TypeError);
  });

  test('goes through one policy, made once, where the browser has Trusted Types', async () => {
    const createPolicy = vi.fn((_name: string, rules: object) => rules);
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { workerAddress, workerPolicy } = await load();
    expect(createPolicy).not.toHaveBeenCalled();
    expect([workerAddress('/sw.js'), workerAddress('/sw.js')]).toEqual(['/sw.js', '/sw.js']);
    for (const address of foreign) expect(() => workerAddress(address)).toThrow(TypeError);
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual([workerPolicy]);
  });
});
