/**
 * What search shows of the site: written by the build as scripts, one a text, and read by the browser. A text is
 * an article, a page of ours or a figure's row; what the index finds are documents, each some words of a text.
 */
import type { FacetName } from './state.ts';

/** A quotation in a text. */
export interface ShownQuotation {
  /** Without the `q-` of its anchor. */
  readonly id: string;
  /** Name of the speaker, or `null`. */
  readonly speaker: string | null;
  /** The speaker is known surely enough to be filtered by. */
  readonly sure: boolean;
  readonly kind: string;
  /** Titles of its topics. */
  readonly topics: readonly string[];
  /** Name of its topic's colour. */
  readonly accent: string;
  /** Numbers of the first word of each part, and of the word after its last. */
  readonly parts: readonly (readonly [from: number, to: number])[];
  /** Where its other ways of writing are found: a number after all words of the text. */
  readonly variants?: number;
}

/** A text with all that a result list says of it. */
export interface ShownText {
  /** Its address from the root of the site, with an anchor where it is a place on a page. */
  readonly href: string;
  readonly title: string;
  /** Name of the outlet, `null` where unknown; `''` for what no outlet printed. */
  readonly outlet: string | null;
  /** The date as the reader is told it; `''` where nothing is known. */
  readonly date: string;
  readonly year: string | null;
  /** Its words, one space between two: found places are numbers of words. */
  readonly words: string;
  /** Places that can be linked: the number of the word that follows, and the id. */
  readonly anchors: readonly (readonly [at: number, id: string])[];
  readonly quotations: readonly ShownQuotation[];
}

/** The reader's words for each filter's value. */
export function valuesOf(
  text: Pick<ShownText, 'outlet' | 'year'>,
  quotation: ShownQuotation,
): Record<FacetName, readonly string[]> {
  const { speaker, sure, kind, topics } = quotation;
  return {
    topic: topics.length > 0 ? topics : ['No topic'],
    speaker: [speaker !== null && sure ? speaker : 'Not known'],
    outlet: [text.outlet ?? 'Publisher unknown'],
    kind: [kind],
    year: [text.year ?? 'Date unknown'],
  };
}

/** The name of the data that holds the text of this number. */
export function textName(number: number): string {
  return `text/${number.toString(36)}`;
}

/**
 * How many parts of the index are searched at first. Each is some 17 kB more to load before the first answer, whose
 * measure is 150 kB with the engine itself; the others come after it, however many they are.
 */
export const partsAtFirst = 2;

/** The folder of a part of the index, counted from 0, inside `pagefind/`: the first is that folder itself. */
export function folderOf(part: number): string {
  return part === 0 ? '' : `${part + 1}/`;
}

/** Which documents there are; the letters are the first ones of their names. */
export const documentTypes = {
  /** The words of one quotation. */
  q: 'quotation',
  /** The words of one quotation and those around it, for when no quotation holds what was asked. */
  n: 'near',
  /** In a large collection: an article with all its quotations. */
  r: 'report',
  /** Anything else that is read: pages, figures, articles beside their quotations. */
  p: 'page',
} as const;
export type DocumentLetter = keyof typeof documentTypes;

/** What a document is: its letter, the number of its text, and the number of its quotation there. */
export interface DocumentName {
  readonly letter: DocumentLetter;
  readonly text: number;
  readonly quotation?: number;
}

/** A name as short as can be, since the index lists those of all documents: `q1a-3`, `p7`. */
export function writeName({ letter, text, quotation }: DocumentName): string {
  const place = quotation === undefined ? '' : `-${quotation.toString(36)}`;
  return `${letter}${text.toString(36)}${place}`;
}

/** The reverse of {@link writeName}. */
export function readName(name: string): DocumentName {
  const [text = '', quotation] = name.slice(1).split('-');
  const read = { letter: name.charAt(0) as DocumentLetter, text: Number.parseInt(text, 36) };
  return quotation === undefined ? read : { ...read, quotation: Number.parseInt(quotation, 36) };
}

/** The values of all documents that have any: by text, those of a text in the order of its quotations. */
export interface FilterValues {
  /** What they are: `r` in a large collection, one of each text, else `q`. */
  readonly letter: DocumentLetter;
  /** The number of the first text, then steps to those of the others. */
  readonly texts: readonly number[];
  /** How many documents each of these texts has. */
  readonly counts: readonly number[];
  /** For each document the numbers of its values. */
  readonly filters: Readonly<
    Record<FacetName, { readonly values: readonly string[]; readonly of: readonly (readonly number[])[] }>
  >;
}
