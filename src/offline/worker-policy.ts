/** The one Trusted Types policy of this site; the content security policy allows it by this name. */
export const workerPolicy = 'worker';
