/** From texts to documents: what is found at once, of which words, and how much these count. */
import { type FacetName, facetNames } from '../../src/client/search/state.ts';
import { type DocumentName, type ShownQuotation, valuesOf } from '../../src/client/search/text.ts';
import type { SearchText } from './texts.ts';

/** Some words of a text, one after the other. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

export interface SearchDocument {
  readonly name: DocumentName;
  /** In the order of the text, none over another. */
  readonly stretches: readonly Stretch[];
  /** Searched with the words, and not part of the text. */
  readonly title: string;
  readonly outlet: string;
  /** What it can be filtered by; `null` where it has none of this. */
  readonly values: Readonly<Record<FacetName, readonly string[]>> | null;
}

/** A quotation's own words count most; those around it only where nothing better is found. */
const weights = { own: 7, plain: 1, around: 0.25 } as const;

/** Above this many quotations those of an article are found together: fewer documents, a smaller index. */
export const mostSingleQuotations = 4000;

/**
 * The documents of the text that has the number `text`. With `single`, each quotation is a document, and another
 * with the words around it.
 */
export function documentsOf(source: SearchText, text: number, single: boolean): SearchDocument[] {
  const { quotations, title, outlet } = source.shown;
  if (quotations.length > 0 && !single) return [reportOf(source, text)];
  const stretches = [{ from: 0, to: source.words.length, weight: weights.plain }];
  const page = { name: { letter: 'p', text } as const, stretches, title, outlet: outlet ?? '', values: null };
  return [...quotations.flatMap((_, at) => quotationDocuments(source, text, at)), page];
}

/** An article with its quotations. The names of those who speak are found like its title. */
function reportOf({ words, shown, end }: SearchText, text: number): SearchDocument {
  const { quotations, title, outlet } = shown;
  const stretches = stretched([0, end], quotations, weights.plain);
  const speakers = new Set(quotations.flatMap(({ speaker }) => speaker ?? []));
  const all = quotations.map((quotation) => valuesOf(shown, quotation));
  const values = Object.fromEntries(
    facetNames.map((name) => [name, [...new Set(all.flatMap((one) => one[name]))]]),
  ) as Record<FacetName, string[]>;
  return {
    name: { letter: 'r', text },
    stretches: [...stretches, { from: end, to: words.length, weight: weights.own }],
    title: [title, ...speakers].join('; '),
    outlet: outlet ?? '',
    values,
  };
}

/** A quotation by its own words, and by those of its paragraphs and of the one before. */
function quotationDocuments(source: SearchText, text: number, at: number): SearchDocument[] {
  const { words, shown, blocks, end } = source;
  const quotation = shown.quotations[at];
  if (quotation === undefined) return [];
  const [start, last] = [quotation.parts[0]?.[0] ?? 0, (quotation.parts.at(-1)?.[1] ?? 1) - 1];
  const own = stretched([start, last + 1], [quotation], 0).filter(({ weight }) => weight > 0);
  const first = blocks.findLastIndex((block) => block <= start);
  const around = [blocks[first - 1] ?? blocks[0] ?? 0, blocks.find((block) => block > last) ?? end] as const;
  const about = { title: quotation.speaker ?? '', outlet: '', values: valuesOf(shown, quotation) };
  const other = otherWays(words, shown.quotations, quotation);
  const name = { text, quotation: at };
  return [
    { name: { letter: 'q', ...name }, stretches: [...own, ...other], ...about },
    {
      name: { letter: 'n', ...name },
      stretches: [...stretched(around, [quotation], weights.around), ...other],
      ...about,
    },
  ];
}

/** The words from one to another, in stretches: those of the quotations, and the others with a weight of theirs. */
function stretched(
  [from, to]: readonly [from: number, to: number],
  quotations: readonly ShownQuotation[],
  weight: number,
): Stretch[] {
  const parts = quotations.flatMap((quotation) => quotation.parts).toSorted((a, b) => a[0] - b[0]);
  const made: Stretch[] = [];
  let at = from;
  for (const [start, end] of parts) {
    made.push({ from: at, to: start, weight }, { from: start, to: end, weight: weights.own });
    at = end;
  }
  return [...made, { from: at, to, weight }];
}

function otherWays(
  words: readonly string[],
  quotations: readonly ShownQuotation[],
  { variants }: ShownQuotation,
): Stretch[] {
  if (variants === undefined) return [];
  const next = quotations.flatMap((one) => one.variants ?? []).find((start) => start > variants);
  return [{ from: variants, to: next ?? words.length, weight: weights.own }];
}
