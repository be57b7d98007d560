import type { InferenceEntry } from '../model.ts';
import type { CiteBook } from './cites.ts';
import type { Href, Inference } from './types.ts';

const PATH = 'content/inferences.yaml';

export const inferenceHref = ({ id }: Pick<InferenceEntry, 'id'>): Href => `inferences/${id}.html`;

/** Finds the page of the inference on which the date of an article rests, by its slug. */
export function datesInferred(entries: readonly InferenceEntry[]): ReadonlyMap<string, Href> {
  return new Map(
    entries.flatMap((entry) => (entry.dates ?? []).map((slug) => [slug, inferenceHref(entry)] as const)),
  );
}

/** What was worked out, with the places of its evidence. What an entry names and nobody knows is a message of `book`. */
export function resolveInferences(
  entries: readonly InferenceEntry[],
  known: { readonly articles: readonly string[]; readonly events: readonly string[] },
  book: CiteBook,
): Inference[] {
  return entries.map((entry, at) => {
    const check = (key: 'dates' | 'events', what: string, names: readonly string[]) => {
      for (const [index, name] of (entry[key] ?? []).entries())
        book.check(PATH, what, name, names, ['inferences', at, key, index]);
    };
    check('dates', 'article', known.articles);
    check('events', 'event', known.events);
    const evidence = entry.evidence.map((one, index) => {
      const keys = ['inferences', at, 'evidence', index, 'cites'];
      return { ...one, cites: book.resolveAll(one.cites ?? [], PATH, keys) };
    });
    return { ...entry, evidence, href: inferenceHref(entry) };
  });
}
