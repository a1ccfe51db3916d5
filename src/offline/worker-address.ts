import { workerPolicy } from './worker-policy.ts';

/** Where the worker lies: beside the site's first page, so that it may look after all of the site. */
const address = `${import.meta.env.BASE_URL}sw.js`;

/** The part of Trusted Types that is asked for; browsers without them have no such thing. */
interface TrustedTypesLike {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(of: string): string };
}

/**
 * The worker's address, trusted where the browser asks for that: its policy vouches for
 * this one address and for nothing else. The only place that does. Throws where the page's rules
 * refuse the policy.
 */
export const workerAddress = (): string =>
  (window as { trustedTypes?: TrustedTypesLike }).trustedTypes
    ?.createPolicy(workerPolicy, { createScriptURL: () => address })
    .createScriptURL('') ?? address;
