/** Runs at the head of `search/shelf.js`: puts up the shelf and answers requests for what stands on it. */
import { createShelf } from './shelf.ts';

const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

const shelf = createShelf(
  (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = own.replace(/shelf\.js.*$/, name);
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${script.src} is missing`));
      document.head.append(script);
    }),
);

const fetchElsewhere = globalThis.fetch.bind(globalThis);
globalThis.fetch = (input, init) => {
  const address = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
  return address.startsWith(shelf.prefix) ? shelf.answer(address) : fetchElsewhere(input, init);
};
globalThis.onTheRecordShelf = shelf;
