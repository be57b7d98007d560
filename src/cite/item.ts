/** A citation as data: CSL-JSON, from which every format is written. Pure; the browser uses it too. */

/** A name as CSL knows it: of a person in parts, or as it is printed. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A date in CSL: year, month, day, as far as known. `circa` marks one that was only inferred. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: boolean;
}

/** What CSL has no field for; its `custom` object is meant for that. */
export interface CiteDetails {
  /** How the date is known, where the article does not print it. */
  readonly dateBasis?: string;
  /** How the publisher is known, where the article does not print it. */
  readonly outletBasis?: string;
  /** A copy of the original that an archive keeps. */
  readonly archived?: { readonly URL: string; readonly captured: CslDate };
  /** Set where one quotation is cited, not the whole article. */
  readonly quotation?: QuotedWords;
}

/** Who says what. `sure` is false where the speaker is only probable. */
export interface QuotedWords {
  /** Words of each part, as printed. */
  readonly words: readonly string[];
  readonly speaker: string | null;
  readonly sure: boolean;
}

/**
 * The fields of a CSL-JSON item that this site fills. `archive` names the site and `archive_location` the
 * page on it, as an address or, where the site has none, as a path from its root.
 * @see https://github.com/citation-style-language/schema
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly author?: readonly CslName[];
  /** The outlet; absent where the publisher is not known. */
  readonly 'container-title'?: string;
  /** Absent where the date is not known. */
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly archive: string;
  readonly archive_location: string;
  readonly note?: string;
  readonly custom?: CiteDetails;
}
