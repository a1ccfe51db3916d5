import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';

/**
 * Lets each test of a file begin on a page that was just opened for the first time: nothing is kept
 * on the device. A page has one store of each kind, so components are imported inside the tests.
 */
export function beginOnFreshPages(): void {
  beforeEach(() => {
    localStorage.clear();
    vi.resetModules();
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** Leaves the page; what is imported from now on is on a page that was opened later. */
export function leaveThePage(): void {
  cleanup();
  vi.resetModules();
}

/** A browser that lets no page store anything: merely naming the storage throws. */
export function blockStorage(): void {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
}

/** A device with no room left: what is there can be read, nothing can be written. */
export function fillStorage(): void {
  const real = globalThis.localStorage;
  const full: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
    getItem: (key) => real.getItem(key),
    setItem: () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    },
    removeItem: (key) => {
      real.removeItem(key);
    },
  };
  vi.spyOn(globalThis, 'localStorage', 'get').mockReturnValue(full as Storage);
}
