/**
 * A page that a test opened stays in memory after the test. Without these it can't hear later ones,
 * as if it had been closed: where two tabs are meant, tests give their stores a browser of their own.
 */
Reflect.deleteProperty(globalThis, 'BroadcastChannel');
Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
