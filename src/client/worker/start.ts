/** Entry of `sw.js`: reading without a network, after one visit. */
import { answer, isOurs, keepRead } from './answer.ts';
import { keepSite } from './keep.ts';
import { scope } from './scope.ts';

/** Written in by the build; it changes with any file of the site, so that browsers see a new worker. */
declare const VERSION: string;

// Nothing waits for old tabs to close: every answer comes from the network first.
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event));
});

scope.addEventListener('message', (event) => {
  const { what, page } = event.data as { what?: unknown; page?: unknown };
  const port = event.ports[0];
  const asked = what === 'keep all';
  const work = keepSite(VERSION, asked, (done, of) => port?.postMessage({ done, of }));
  // The page that brought the worker was read before there was one.
  if (typeof page === 'string')
    event.waitUntil(work.then((whole) => (whole ? undefined : keepRead(page))).catch(() => undefined));
  event.waitUntil(
    work.then(
      (whole) => port?.postMessage({ whole }),
      () => port?.postMessage({ whole: false, failed: true }),
    ),
  );
});
