/// <reference lib="webworker" />
/**
 * Takes the place of a worker that must go: lets go of everything that was kept, and of itself. No
 * page is loaded anew; the next one that is opened comes from the network. What a reader entered is
 * not touched. Built into `/sw.js` with `OFFLINE=withdrawn`, and served by `astro dev`.
 */
export {};
declare const self: ServiceWorkerGlobalScope;

const leave = async () => {
  const { scope } = self.registration;
  const names = await caches.keys();
  const ours = names.filter(
    (name) => name.startsWith('small-hours-') && name.endsWith(` ${scope}`),
  );
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
};

self.addEventListener('install', (event) => {
  // Chromium takes it over with the next page that is opened, if not at once.
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});
