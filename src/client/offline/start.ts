/** Runs at the head of `search/shelf.js`: puts up the shelf and answers requests for what stands on it. */
import { loadScript } from '../page/root.ts';
import { createShelf } from './shelf.ts';

const shelf = createShelf((name) => loadScript(`search/${name}`));
const fetchElsewhere = globalThis.fetch.bind(globalThis);
globalThis.fetch = (input, init) => {
  const address = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
  return address.startsWith(shelf.prefix) ? shelf.answer(address) : fetchElsewhere(input, init);
};
globalThis.onTheRecordShelf = shelf;
