/** What the pages print: the content of a project with every reference resolved to its place. */

import type { ArticleFile } from '../content/read.ts';
import type {
  ArticleFront,
  ArticleIndirect,
  ArticleQuotation,
  Cite,
  Claim,
  EventEntry,
  Figure,
  GlossaryTerm,
  InferenceEntry,
  Known,
  Note,
  PersonEntry,
  Span,
  StatementEntry,
  TopicFront,
} from '../model.ts';

/** Path from the root of the site, with no slash before it: `articles/x.html#q-we-are-ready`. */
export type Href = string;

/** Who published a report. */
export interface Outlet {
  /** Full name, or `Publisher unknown`, with the file’s name where there are several such. */
  readonly name: string;
  readonly known: boolean;
  /** One or two letters that stand for it where space is short; unique on the site. */
  readonly letter: string;
}

/** A date as the reader is told it. */
export interface DateShown extends Omit<Known, 'value'> {
  /** `YYYY-MM-DD`, shorter where less is known, `null` where nothing is. */
  readonly iso: string | null;
  /** The page that says from what an inferred date was worked out, where there is one. */
  readonly inference?: Href | undefined;
}

/** Words of one article at one place; the place has an element of its own on the article's page. */
export interface ResolvedCite extends Cite {
  /** The words' place in the seed, UTF-16 units. */
  readonly span: Span;
  /** File stem of the seed, for `data-seed`. */
  readonly seed: string;
  readonly outlet: Outlet;
  readonly date: DateShown;
  readonly href: Href;
}

/** What cites words, with their places. */
type Resolved<T> = Omit<T, 'cites'> & { readonly cites: readonly ResolvedCite[] };

export interface ResolvedFigure extends Resolved<Figure> {
  /** The page and row on which the figure is explained. */
  readonly href: Href;
}

export interface ResolvedNote extends Note {
  readonly span: Span;
}

/** The article that prints what was said, and where. */
interface InArticle {
  readonly article: ArticleCard;
  /** Number among those of its kind on its article's page, from 1. */
  readonly number: number;
  readonly href: Href;
  /** Its own topic; decides its colour. */
  readonly topic: string | null;
}

/** A quotation with the article that prints it. */
export interface ResolvedQuotation extends ArticleQuotation, InArticle {}

/** What an article gives in its own words as said by somebody: no quotation, and never counted as one. */
export interface ResolvedIndirect extends ArticleIndirect, InArticle {}

/** What somebody said, quoted or reported. */
export type Said = ResolvedQuotation | ResolvedIndirect;

/** What lists of articles show. */
export interface ArticleCard {
  readonly slug: string;
  readonly seed: string;
  readonly headline: string;
  /** The headline is the seed's first words, since the file has none. */
  readonly headlineIsFirstWords: boolean;
  /** Headline and outlet, as no other article's page has them. */
  readonly pageTitle: string;
  readonly outlet: Outlet;
  readonly date: DateShown;
  readonly topics: readonly string[];
  readonly href: Href;
}

export interface Article extends ArticleCard {
  readonly front: ArticleFront;
  /** The MDX it is printed from. */
  readonly file: ArticleFile;
  readonly quotations: readonly ResolvedQuotation[];
  readonly indirect: readonly ResolvedIndirect[];
  readonly notes: readonly ResolvedNote[];
  /** Spans that other pages or figures point to, in order; identical ones once. */
  readonly cited: readonly CitedSpan[];
  /** The times that it prints in full, in the order of the text; `null` where nobody asked for them. */
  readonly times: readonly PrintedTime[] | null;
}

/** A time that an article prints with its year. */
export interface PrintedTime {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly iso: string;
  readonly printed: string;
  /** The sentence that holds it, or as much of it as stands on one side of a quotation’s edge. */
  readonly cite: ResolvedCite;
  /** The quotation or the reported speech in which the time stands; `null` where the outlet says it. */
  readonly said: Said | null;
}

/** A span with an element of its own on the article's page. */
export interface CitedSpan extends Span {
  /** `s-<start>-<end>` */
  readonly id: string;
  /** Figures that rest on it. */
  readonly figures: readonly string[];
}

export interface Topic extends Omit<TopicFront, 'claims'> {
  readonly id: string;
  readonly href: Href;
  /** Its editor has written nothing: its page shows what is chosen by rule. */
  readonly isBare: boolean;
  /** What its page says first. */
  readonly claims: readonly ResolvedClaim[];
  /** The words that stand for the topic on the home page, and the quotation they are from. */
  readonly shown: { readonly cite: ResolvedCite; readonly quotation: ResolvedQuotation } | null;
}

/** A claim with the places of its words. */
export type ResolvedClaim = Resolved<Claim>;

/** Something worked out, with the places of the words it rests on. */
export interface Inference extends Omit<InferenceEntry, 'evidence'> {
  readonly evidence: readonly Resolved<InferenceEntry['evidence'][number]>[];
  readonly href: Href;
}

/** A term of the articles, with the places where they print it. */
export type Term = Resolved<GlossaryTerm>;

/** One wording of a statement: the words, and the quotation in which they stand. */
export interface Variant extends Pick<ResolvedQuotation, 'article' | 'parts' | 'exact' | 'href'> {
  readonly quotation: ResolvedQuotation;
}

export interface Statement extends Omit<StatementEntry, 'variants' | 'narrated' | 'absent'> {
  readonly variants: readonly Variant[];
  readonly narrated: readonly ResolvedCite[];
  readonly absent: readonly ArticleCard[];
  readonly href: Href;
}

export interface Person extends Omit<PersonEntry, 'roles'> {
  readonly roles: readonly ResolvedCite[];
  readonly quotations: readonly ResolvedQuotation[];
  /** What outlets report in their own words as said by them. */
  readonly indirect: readonly ResolvedIndirect[];
  readonly href: Href;
}

/** One event that several articles report. */
export interface Event extends Omit<EventEntry, 'facts' | 'articles'> {
  /** The date as the reader is told it. */
  readonly dateShown: DateShown;
  readonly articles: readonly ArticleCard[];
  readonly facts: readonly Fact[];
  readonly href: Href;
}

type FactEntry = EventEntry['facts'][number];

/** One fact of an event, as each report prints it; a report without a cell does not have it. */
export interface Fact extends Omit<FactEntry, 'cells' | 'elsewhere'> {
  readonly cells: readonly FactCell[];
  /** The same fact in reports of other occasions. */
  readonly elsewhere: readonly FactCell[];
}

export interface FactCell extends ResolvedCite, Omit<FactEntry['cells'][number], keyof Cite> {
  /** No other report of the event prints it alike, though one prints the fact. */
  readonly differs?: boolean | undefined;
  /** “as reported on DATE”, where it holds an allegation. */
  readonly reported?: string | undefined;
}

/** What a topic's page cites. */
export interface PageCites {
  /** Each place once, in the order in which the page first names it: numbers count from 1. */
  readonly cites: readonly ResolvedCite[];
  /** For each paragraph that cites, the numbers in it. */
  readonly paragraphs: readonly (readonly number[])[];
}
