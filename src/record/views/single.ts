/** Pages of which there is one, and which hold little of the record. */
import { page } from './frame.ts';
import type { Here } from './here.ts';

/** Terms that the reports use, each with a public source. */
export function glossaryView(here: Here) {
  return {
    ...page(here, {
      kind: 'glossary',
      title: 'Glossary',
      description: 'Terms that the reports use, explained in our words, each with a public source.',
      lead: 'Terms that the reports use. The definitions are ours; each names a public source.',
    }),
    terms: here.record.glossary
      .toSorted((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1))
      .map((term) => ({ ...term, cites: term.cites.map(here.cite) })),
  };
}

export const searchView = (here: Here) => ({
  ...page(here, {
    kind: 'search',
    title: 'Search',
    description: 'Search the words, speakers and figures of every report.',
  }),
  quotations: here.link('quotations.html'),
});

/** What stands at any address where there is no page. */
export const lostView = (here: Here) => ({
  ...page(here, {
    kind: '404',
    title: 'Page not found',
    heading: 'There is no page at this address',
    description: 'There is no page at this address.',
    lead: 'It may have been mistyped. Pages that were moved lead on to their new place.',
  }),
  quotations: here.link('quotations.html'),
});

export const dataView = (here: Here) => ({
  ...page(here, {
    kind: 'data',
    title: 'The data',
    description: 'Everything on this site as files: what each holds, column by column, and on what terms.',
    lead: 'Every quotation, figure and statement on this site as files that need no server, each with the words it rests on and their place.',
  }),
  folder: here.link('data/'),
  citations: here.link('citations.json'),
});
