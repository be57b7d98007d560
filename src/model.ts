/**
 * The one module of types: what passes between the steps of reading an article, and, from `src/content`, what crosses a
 * file boundary. Everything else imports them from here.
 */
import type { Message, Span } from './content/message.ts';
import type { ArticleIndirect, ArticleQuotation } from './content/schemas/article.ts';
import type { Keywords } from './content/schemas/site.ts';
import type { BlockOverride } from './content/schemas/source.ts';

export * from './content/codes.ts';
export * from './content/message.ts';
export * from './content/schemas/article.ts';
export * from './content/schemas/cite.ts';
export * from './content/schemas/date.ts';
export * from './content/schemas/facts.ts';
export * from './content/schemas/site.ts';
export * from './content/schemas/source.ts';

/** What a run of a seed is. `left-out` is everything that belongs to no article text. */
export type Role = BlockOverride['role'];

/**
 * A run of a seed with a role. The blocks of a seed tile it: the first starts at 0, each next one where
 * the one before ended, the last ends at the text's length. White space belongs to the block before it
 * (white space at the very start to the first block).
 */
export interface Block extends Span {
  readonly role: Role;
  /** The named rule that decided the role. */
  readonly rule: string;
  /** The editor's reason, where an override set the role. */
  readonly setByEditor?: string | undefined;
}

/** A seed after reading: its name, and its text with nothing normalised. */
export interface Seed {
  /** File stem, e.g. `000_842378dbfe39b3a3`. */
  readonly id: string;
  readonly text: string;
}

/** `direct`: a whole utterance or sentence of it. `partial`: quoted words inside the reporter's sentence. */
export type QuotationKind = ArticleQuotation['kind'];

/** One run of speech as found between marks, not yet attributed. Marks excluded; no part crosses a line end. */
export interface QuotedRun {
  readonly parts: readonly Span[];
  readonly kind: QuotationKind;
  /** The named rule that joined the parts, or `single`. */
  readonly joinedBy: string;
}

/** Who says a quotation, and how that was found. */
export interface Attribution {
  /** Full name as the article prints it, without titles; for a body or unnamed role its words; `null` when not known. */
  readonly speaker: string | null;
  /** The words that name the speaker at this place (“he”, “the senior officer”). */
  readonly mention: string | null;
  readonly mentionAt: Span | null;
  /** Reporting verb or phrase (“said”, “according to”). */
  readonly cue: string | null;
  readonly cueAt: Span | null;
  /** The named rule that decided; where `speaker` is `null`, the rule that failed. */
  readonly rule: string;
  /** 0 to 1: the share of cases of this rule found right when measured. Below {@link SURE} a speaker is “probably”. */
  readonly confidence: number;
}

/** One run of speech by one speaker. */
export interface Quotation extends QuotedRun, Attribution {
  /** First words, readable and stable; a number only on collision within the article. */
  readonly id: string;
  /** The words of each part: `text.slice(part.start, part.end)`. */
  readonly exact: readonly string[];
  /** Ids of topics of the quotation itself. */
  readonly topics: readonly string[];
  /** Id of the statement that it is a variant of, where another article prints the same utterance. */
  readonly statement: string | null;
  /** The editor's reason, where an override changed speaker or kind. */
  readonly setByEditor?: string | undefined;
}

/** Whether the speaker asserts the content, denies it, or asks. */
export type Polarity = ArticleIndirect['polarity'];

/** What somebody said as the outlet gives it in its own words: never between marks, and no quotation. */
export interface IndirectQuotation extends Attribution {
  /** First words, readable and stable; a number only on collision within the article. */
  readonly id: string;
  readonly parts: readonly Span[];
  /** The words of each part: `text.slice(part.start, part.end)`; the outlet's, not the speaker's. */
  readonly exact: readonly string[];
  readonly polarity: Polarity;
  /** Ids of the quotations that stand inside. */
  readonly quoted: readonly string[];
  /** Ids of topics of the stretch itself, found as those of a quotation. */
  readonly topics: readonly string[];
  /** The editor's reason, where an override changed it. */
  readonly setByEditor?: string | undefined;
}

/** Confidence from which a speaker is stated without “probably”, and counted in people pages and charts. */
export const SURE = 0.75;

/** A value that the seed itself shows, with its place. */
export interface Printed {
  readonly value: string;
  readonly at: Span;
}

/** What the text of a seed shows about itself. Unknown is `null`. */
export interface PrintedMetadata {
  readonly title: Printed | null;
  readonly publisher: Printed | null;
  readonly author: Printed | null;
  /** `YYYY-MM-DD`, or `YYYY-MM` / `YYYY` where no more is printed. */
  readonly published: Printed | null;
}

/** A topic given to an article, and the words that decided. */
export interface TopicTag {
  readonly id: string;
  /** Keywords found, most frequent first; empty where the editor set the topic. */
  readonly because: readonly string[];
  readonly setByEditor?: string | undefined;
}

/** Keywords of one topic, as its page declares them. */
export interface TopicKeywords {
  readonly id: string;
  readonly keywords: Keywords;
}

/** One seed, read to the end. */
export interface Extraction {
  readonly seed: Seed;
  readonly metadata: PrintedMetadata;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly indirect: readonly IndirectQuotation[];
  readonly topics: readonly TopicTag[];
  readonly messages: readonly Message[];
}
