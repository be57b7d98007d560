/** What a kind of chart is, and what a page asks of a chart. */
import type { Accent, Code } from '../model.ts';
import type { SiteRecord } from '../record/record.ts';
import type {
  ArticleCard,
  Event,
  Href,
  PrintedTime,
  ResolvedCite,
  ResolvedFigure,
  ResolvedIndirect,
  ResolvedQuotation,
  Statement,
  Topic,
} from '../record/types.ts';
import type { Rows } from './rows.ts';
import type { View } from './view.ts';

/** A kind of chart: what it needs and refuses, what it says, and what it looks like, as data. */
export interface Kind {
  /** What it shows, in a sentence for those who ask for it. */
  readonly about: string;
  /** What must be named for it; `record` where it is drawn from the whole site. */
  readonly needs: 'figures' | 'event' | 'record';
  /** No page can ask for it: it stands where it does by itself. */
  readonly unasked?: true;
  /** The charts of it that every project has for which it has the data, and where they stand. */
  readonly stands?: (record: SiteRecord) => readonly Standing[];
  /** It shows words and draws nothing. */
  readonly undrawn?: true;
  /** The size of a mark stands for the size of a number. */
  readonly measured?: true;
  /** Its facts stand under it in the words of each report. */
  readonly inWords?: true;
  /** Its rows lead to pages and not to printed words, since it is of our own lists. */
  readonly ours?: true;
  /** It has a mark for each report, or each quotation: above so many it can neither be read nor found. */
  readonly most?: number;
  /** What it takes of the record besides what its page names: only that, since its page is kept by it. */
  readonly taken?: (record: SiteRecord) => ChartData;
  /** What speaks against one figure in it, and against all of them together. */
  readonly rules?: readonly FigureRule[];
  readonly refuse?: (figures: readonly ResolvedFigure[], spec: ChartSpec) => readonly Refusal[];
  /** What must be said under it. */
  readonly notes?: (data: ChartData) => readonly string[];
  /** All printed words that it rests on; those of its figures where it does not say. */
  readonly cites?: (data: ChartData) => readonly ResolvedCite[];
  /** It as a table for machines, head first; its figures where it does not say. */
  readonly csv?: (data: ChartData) => Rows;
  /** What its JSON holds besides what every chart’s holds. */
  readonly json?: (data: ChartData) => object;
  /** What it looks like. */
  readonly view: (data: ChartData, spec: ChartSpec) => View;
}

/** A chart that nobody has to ask for. */
export interface Standing {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly page: SiteChart['page'];
  readonly data: ChartData;
}

/** What a chart that stands once, where there are data for it, has in place of a list. */
export function standing(
  about: Omit<Standing, 'data'>,
  dataOf: (record: SiteRecord) => ChartData | false,
): (record: SiteRecord) => readonly Standing[] {
  return (record) => {
    const data = dataOf(record);
    return data === false ? [] : [{ ...about, data }];
  };
}

/** One reason for which a chart is not drawn. */
export interface Refusal {
  readonly rule: Code;
  /** “Unexpected X, expected Y”. */
  readonly reason: string;
  readonly hint: string;
}

/** What speaks against a figure, wherever it gives a reason. */
export interface FigureRule extends Omit<Refusal, 'reason'> {
  readonly reason: (figure: ResolvedFigure) => string | false;
}

export interface ChartSpec {
  /** The chart's anchor is `c-<id>`. */
  readonly id: string;
  /** The message, in one line. */
  readonly title: string;
  /** Statistic, unit, population, place and period. */
  readonly subtitle: string;
  /** Name of its kind. */
  readonly kind: string;
  readonly accent: Accent;
  /** What the reader must know beside it; one plain sentence of ours. */
  readonly note?: string | undefined;
  /** Groups whose members may be counted twice are refused when asked for `stacked`. */
  readonly layout?: 'separate' | 'stacked' | undefined;
}

/** All that a chart may be made from; each kind takes what it needs. */
export interface ChartData {
  readonly figures?: readonly ResolvedFigure[] | undefined;
  readonly event?: MatrixEvent | undefined;
  readonly articles?: readonly ArticleCard[] | undefined;
  readonly events?: readonly DatedEvent[] | undefined;
  readonly quotations?: readonly ResolvedQuotation[] | undefined;
  readonly indirect?: readonly ResolvedIndirect[] | undefined;
  /** Something is not among it: reported speech that may not stand alone, or older reports. */
  readonly leftOut?: boolean | undefined;
  readonly statements?: readonly Statement[] | undefined;
  readonly times?: readonly PrintedTime[] | undefined;
  readonly strips?: readonly StripData[] | undefined;
  readonly topics?: readonly Topic[] | undefined;
  readonly tally?: Tally | undefined;
  /** Which reports are of which event. */
  readonly reportsOf?: readonly Pick<Event, 'title' | 'articles'>[] | undefined;
}

/** A report from its first word to its last, in UTF-16 units of its seed, with what is said in it in order. */
export interface StripData {
  readonly article: ArticleCard;
  readonly start: number;
  readonly end: number;
  readonly said: readonly (ResolvedQuotation | ResolvedIndirect)[];
}

/** One event as a matrix needs it: its reports, and what each of them prints of each fact. */
export type MatrixEvent = Pick<Event, 'articles' | 'facts'>;

/** An event on a time axis. */
export type DatedEvent = Pick<Event, 'id' | 'title' | 'dateShown' | 'href'>;

/** Counts one below the other. */
export interface Tally {
  /** What a row is: “Year”. */
  readonly row: string;
  /** What is counted: “Reports”. */
  readonly unit: string;
  /** In which language the counts are written. */
  readonly language: string;
  readonly rows: readonly TallyRow[];
  /** What is not counted, in plain sentences. */
  readonly notes: readonly string[];
}

/** How many there are of one thing, and where they are listed. */
export interface TallyRow {
  readonly label: string;
  readonly count: number;
  /** `null` where there are none. */
  readonly href: Href | null;
  /** All those that have no row of their own, counted as one; no bar is drawn for them. */
  readonly together?: true | undefined;
}

/** A chart with everything that it is drawn from, and the place of the site where it stands. */
export interface SiteChart {
  readonly spec: ChartSpec;
  readonly data: ChartData;
  /** The page on which the chart stands. */
  readonly page: { readonly title: string; readonly href: Href };
  /** Where the chart stands. */
  readonly href: Href;
  /** Where its files are: add `.csv`, `.json`, `.svg` or `.png`. */
  readonly files: Href;
}
