import type { SiteFacts } from '../portable/site-facts.ts';

/** A site of which only tests know. */
export const quillby: SiteFacts = {
  title: 'Quillby',
  description: 'Ferries.',
  language: 'en-GB',
  address: null,
  contact: null,
  date: null,
  commit: null,
};
