/** What a page asks of a chart. */
import type { Accent } from '../model.ts';
import type {
  ArticleCard,
  DateShown,
  Fact,
  Href,
  ResolvedFigure,
  ResolvedQuotation,
  Topic,
} from '../record/types.ts';
import type { FactTableView } from '../record/views/facts.ts';
import type { Tally } from './tally/rows.ts';

export const chartKinds = [
  'period',
  'step',
  'share',
  'parts',
  'open-ended',
  'matrix',
  'text',
  'timeline',
  'speakers',
  'tally',
] as const;
export type ChartKind = (typeof chartKinds)[number];

/** Those that a page can ask for: a tally counts the whole record. */
export const askedKinds = chartKinds.filter((kind) => kind !== 'tally');

export interface ChartSpec {
  /** The chart's anchor is `c-<id>`. */
  readonly id: string;
  /** The message, in one line. */
  readonly title: string;
  /** Statistic, unit, population, place and period. */
  readonly subtitle: string;
  readonly kind: ChartKind;
  readonly accent: Accent;
  /** What the reader must know beside it; one plain sentence of ours. */
  readonly note?: string | undefined;
  /** Where the chart is a page of its own, its title is the page's. */
  readonly heading?: 'h1' | undefined;
  /** Groups whose members may be counted twice are refused when asked for `stacked`. */
  readonly layout?: 'separate' | 'stacked' | undefined;
}

/** One event as a matrix needs it: its reports, and what each of them prints of each fact. */
export interface MatrixEvent {
  readonly articles: readonly ArticleCard[];
  readonly facts: readonly Fact[];
}

/** An event on the timeline. */
export interface DatedEvent {
  readonly id: string;
  readonly title: string;
  readonly dateShown: DateShown;
  readonly href: Href;
}

/** All that a chart may be made from; each kind takes what it needs. */
export interface ChartData {
  readonly figures?: readonly ResolvedFigure[] | undefined;
  readonly event?: MatrixEvent | undefined;
  readonly articles?: readonly ArticleCard[] | undefined;
  readonly events?: readonly DatedEvent[] | undefined;
  readonly quotations?: readonly ResolvedQuotation[] | undefined;
  readonly topics?: readonly Topic[] | undefined;
  readonly tally?: Tally | undefined;
}

/** The properties of every kind's component. */
export interface ChartProps extends ChartData {
  readonly spec: ChartSpec;
  /** The facts of a matrix in words; not where the page prints them by itself. */
  readonly facts?: FactTableView | undefined;
}
