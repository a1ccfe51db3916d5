import type { Ask } from './messages.ts';
import { workerAddress } from './worker-address.ts';

const fill: Ask = { ask: 'fill' };

const register = async (workers: ServiceWorkerContainer): Promise<void> => {
  const registration = await workers.register(workerAddress());
  const look = () => {
    // Without a worker before it, the first one only gets ready: there is nothing to say.
    if (registration.waiting && workers.controller) void import('./new-version.ts');
  };
  registration.onupdatefound = () => {
    registration.installing?.addEventListener('statechange', look);
  };
  look();
  (await workers.ready).active?.postMessage(fill);
};

/**
 * Starts the worker that keeps the site on the device, once the page is there and at rest. In
 * `astro dev` there is none; where a browser has none or refuses it, the site is as it is without.
 */
export const keepOffline = (): void => {
  if (!import.meta.env.PROD) return;
  addEventListener('load', () => {
    // Safari knows no idle moments.
    ((window as Partial<Window>).requestIdleCallback ?? setTimeout)(() => {
      register(navigator.serviceWorker).catch(() => undefined);
    });
  });
};
