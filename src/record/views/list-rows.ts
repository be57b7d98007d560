/** Rows of lists: articles, quotations, people. */
import { SURE } from '../../model.ts';
import { KINDS } from '../../text/kind-words.ts';
import { outletGroup } from '../outlets.ts';
import type { Article, Outlet, Person, ResolvedQuotation } from '../types.ts';
import { describeKind, type SpeakerView, speakerView } from './describe.ts';
import type { DateView, Here, ReportView } from './here.ts';
import { type StripView, stripOf } from './strip.ts';

/** An article in a list, with its strip or with how much of it is quoted. */
export interface ArticleRowView extends ReportView {
  readonly strip: StripView | null;
  readonly quoted: string | null;
}

/** One article in a list: date, headline, outlet, and its strip. */
export function articleRow(here: Here, article: Article): ArticleRowView {
  return { ...here.report(article, 'short'), strip: stripOf(here, article), quoted: null };
}

/** The same in a list of thousands, for which their files are not read anew. */
export function plainRow(here: Here, article: Article, topic?: string): ArticleRowView {
  const { quotations } = article;
  const on = topic === undefined ? quotations : quotations.filter(({ topics }) => topics.includes(topic));
  const quoted = `${here.counted(on.length, 'quotation')}${topic === undefined ? '' : ' on the topic'}`;
  return { ...here.report(article, 'short'), strip: null, quoted };
}

/** One quotation in a list. */
export interface QuotationRowView {
  readonly accent: string;
  readonly seed: string;
  readonly href: string;
  readonly parts: readonly { readonly span: string; readonly words: string; readonly close: string }[];
  /** “as reported on DATE”, where the words hold an allegation. */
  readonly reported: string | null;
  /** `null` on the speaker’s own page. */
  readonly speaker: SpeakerView | null;
  readonly kind: string;
  readonly outlet: Outlet;
  readonly date: DateView;
  /** Titles of its topics, after what stands before them. */
  readonly topics: string;
  /** What a reader filters a whole list by. */
  readonly filter: Readonly<Record<`data-${string}`, string>>;
}

/** How a list shows its quotations. */
interface QuotationRows {
  /** The page is the speaker’s own, so that no row names them. */
  readonly ofSpeaker?: boolean | undefined;
  /** The list is whole, and a script may filter it. */
  readonly filtered?: boolean | undefined;
}

export function quotationRow(
  here: Here,
  quotation: ResolvedQuotation,
  rows: QuotationRows = {},
): QuotationRowView {
  const { article, exact, parts, topics, topic } = quotation;
  return {
    accent: here.accent(topic),
    seed: article.seed,
    href: here.link(quotation.href),
    parts: exact.map((words, at) => ({
      span: parts[at]?.join('-') ?? '',
      words,
      close: at === exact.length - 1 ? '”' : '',
    })),
    reported: here.reported(quotation),
    speaker: rows.ofSpeaker ? null : speakerView(here, quotation),
    kind: describeKind(quotation),
    outlet: article.outlet,
    date: here.date(article.date, 'short'),
    topics: topicTitles(here, topics),
    filter: rows.filtered ? filterValues(quotation) : {},
  };
}

/** Titles of topics at the end of a row: “. Lamps, Harbours”. */
export function topicTitles({ record }: Here, topics: readonly string[]): string {
  const titles = record.topics.flatMap(({ id, title }) => (topics.includes(id) ? [title] : []));
  return titles.length > 0 ? `. ${titles.join(', ')}` : '';
}

function filterValues({
  speaker,
  confidence,
  article,
  topics,
  kind,
}: ResolvedQuotation): QuotationRowView['filter'] {
  return {
    'data-item': '',
    'data-speaker': speaker !== null && confidence >= SURE ? speaker : '',
    'data-outlet': outletGroup(article.outlet),
    'data-topics': topics.join(' '),
    'data-kind': KINDS[kind],
  };
}

/** Someone in a list, with a link to their page, or to their words in the one report that has them. */
export interface PersonRowView {
  readonly name: string;
  readonly href: string;
  readonly count: string;
}

export function personRows(here: Here, people: readonly Person[]): PersonRowView[] {
  const paged = new Set(here.record.people.pages);
  return people.map((person) => {
    const { name, quotations } = person;
    const count = here.counted(quotations.length, 'quotation');
    if (paged.has(person)) return { name, href: here.link(person.href), count };
    return {
      name,
      href: here.link(quotations[0]?.href ?? 'quotations.html'),
      count: `${count} in one report`,
    };
  });
}
