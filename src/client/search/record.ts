/**
 * The shape of what is indexed for a quotation: written by the build, read by the browser. The printed words,
 * the words around them and the other ways of writing them are zones of one text; an element with an id
 * opens each, since the engine hands back where such elements stand.
 */

/** What a result says about a quotation, beside its words. */
export interface RecordAbout {
  /** Page, relative to the site's root, without anchor. */
  readonly page: string;
  readonly headline: string;
  readonly outlet: string;
  /** The date as the reader is told it, `''` where nothing is known. */
  readonly date: string;
  /** The speaker as the reader is told it, with "probably" where not sure. */
  readonly speaker: string;
  readonly kind: string;
  /** Name of the topic's colour, or `''`. */
  readonly accent: string;
  /** Its values in the filters, where it shares a record with others that have different ones. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
}

/** Ids of the elements that open zones. */
export const zoneIds = { about: 'about:', quotation: 'q-', context: 'context', variants: 'v-' } as const;

/** Id of the zone that holds the other ways of writing a quotation. */
export function variantsId(quotation: string): string {
  return zoneIds.variants + quotation.slice(zoneIds.quotation.length);
}

/** Parts two parts of one quotation; a word of its own, so that it has a location. */
export const partBreak = '¦';

/**
 * Values of the filter `type`. A quotation has a record of its own words, and one with the words around it for
 * when no quotation holds what was asked. Pages have no type.
 */
export const recordTypes = { quotation: 'quotation', near: 'near' } as const;
export type RecordType = keyof typeof recordTypes;

/** What is said of a quotation, as the id of an element before it; ids keep no white space. */
export function aboutId(about: RecordAbout): string {
  return zoneIds.about + encodeURIComponent(JSON.stringify(about));
}

/** The reverse of {@link aboutId}. */
export function readAbout(id: string): RecordAbout {
  return JSON.parse(decodeURIComponent(id.slice(zoneIds.about.length))) as RecordAbout;
}
