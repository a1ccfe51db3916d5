import type { Answers, Ask } from './messages.ts';

/** Whether this browser can keep pages at all: private windows often can't. */
export const canKeepPages = (): boolean => 'serviceWorker' in navigator;

/**
 * Asks the worker. Waits for it where it is only getting ready: for good where there is none, as in
 * `astro dev`. Rejects where the browser knows of no workers.
 */
export const askWorker = async <A extends Ask & { ask: keyof Answers }>(
  ask: A,
): Promise<Answers[A['ask']]> => {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(data as Answers[A['ask']]);
      port1.close();
    };
    active?.postMessage(ask, [port2]);
  });
};
