/** The name of the one Trusted Types policy of this site; the content security policy allows it. */
export const workerPolicy = 'small-hours-worker';

/** As much of Trusted Types as is used here; browsers without them have no such factory. */
interface Factory {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

let policy: ReturnType<Factory['createPolicy']> | undefined;

/** A path on this site that ends in `/sw.js`: nothing with a host, a query or a step upwards. */
const ownWorker = /^(?:\/[\w-]+)*\/sw\.js$/u;

/** The address itself, where it is the service worker’s; anything else throws. */
export function checkedWorkerAddress(address: string): string {
  if (!ownWorker.test(address)) throw new TypeError(`${address} is not the worker of this site.`);
  return address;
}

/**
 * The address of the service worker (`/sw.js` under the base path), as `serviceWorker.register`
 * takes it where Trusted Types are enforced. Throws for any other address.
 */
export function workerAddress(address: string): string {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  if (!factory) return checkedWorkerAddress(address);
  // A policy may be made once only: a second one of the same name is refused.
  policy ??= factory.createPolicy(workerPolicy, { createScriptURL: checkedWorkerAddress });
  return policy.createScriptURL(address);
}
