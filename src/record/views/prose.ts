import type { ComponentUse } from '../../content/elements.ts';
import { limits } from '../limits.ts';
import { newNumbers } from '../page-cites.ts';
import type { Outlet, ResolvedCite, ResolvedIndirect, ResolvedQuotation } from '../types.ts';
import { type ArchivedView, archivedView } from './archived.ts';
import { type ChartView, placedChart } from './chart.ts';
import { type CollationView, collation } from './collation.ts';
import { type SpeakerView, speakerView, speakerWords } from './describe.ts';
import { type FactTableView, factTable } from './facts.ts';
import { type FigureCardView, figureCard } from './figure-card.ts';
import type { CiteView, DateView, Here, LinkView, ReportView, SaidView } from './here.ts';
import { type ReportedRowView, reportedRow } from './reported.ts';
import { mostTelling, tellingList } from './telling.ts';
import { type TopicContents, topicContents } from './topic-contents.ts';
import { namedReports, topicReports } from './topic-reports.ts';

/** What the components in the prose of a topic print, by what each of them asks for. */
export interface ProseView {
  /** By {@link citeKey}. */
  readonly cites: Readonly<
    Record<string, { readonly number: number; readonly outlet: string; readonly href: string }>
  >;
  /** The words that stand beside a paragraph, by the numbers that it cites. */
  readonly beside: Readonly<
    Record<
      string,
      readonly { readonly number: number; readonly cite: CiteView; readonly speaker: string | null }[]
    >
  >;
  /** By id. */
  readonly charts: Readonly<Record<string, ChartView | null>>;
  readonly statements: Readonly<Record<string, StatementCardView>>;
  /** By the ids that are asked for, as written. */
  readonly figures: Readonly<Record<string, readonly FigureCardView[]>>;
  readonly terms: Readonly<Record<string, readonly TermView[]>>;
  /** By {@link factsKey}. */
  readonly facts: Readonly<Record<string, { readonly table: FactTableView; readonly event: string }>>;
  readonly reports: ReportsView;
  readonly said: SaidListView;
}

/** A statement among prose. */
export interface StatementCardView {
  readonly title: string;
  readonly collation: CollationView;
  readonly note: string | undefined;
  readonly href: string;
}

export interface TermView {
  readonly href: string;
  readonly term: string;
  readonly definition: string;
}

/** The reports of a topic; of very many those that its page cites, and the newest. */
export interface ReportsView {
  readonly named: readonly (ReportView & { readonly archived: ArchivedView | null })[];
  /** How many there are, and how many are not named. */
  readonly all: string;
  readonly further: string | null;
}

/** The quotations and the reported speech of a topic in order of time; of very many quotations the most telling. */
export interface SaidListView {
  /** How many quotations of how many; `null` where they are all. */
  readonly some: string | null;
  /** The lists of all, of which some are not repeated because the page cites them above, or there are very many. */
  readonly lists: readonly LinkView[];
  readonly rows: readonly {
    /** `null` where the row before is of the same report. */
    readonly date: DateView | null;
    readonly speaker: SpeakerView;
    readonly outlet: Outlet;
    /** A quotation, or what the outlet reports. */
    readonly said: SaidView | null;
    readonly told: ReportedRowView | null;
  }[];
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Names the words that a `<Cite>` asks for. */
export const citeKey = ({ article, exact, prefix, suffix }: Attributes): string =>
  JSON.stringify([article, exact, prefix, suffix]);

/** Names the facts that a `<Facts>` asks for. */
export const factsKey = ({ event, ids }: Attributes): string => `${event} ${ids}`;

export function proseView(here: Here, topic: string): ProseView {
  const uses = Map.groupBy(here.record.components(topic), ({ name }) => name);
  const of = <V>(
    name: string,
    key: (use: Attributes) => string,
    view: (use: Attributes) => V,
  ): Record<string, V> =>
    Object.fromEntries(
      (uses.get(name) ?? []).map(({ attributes }: ComponentUse) => [key(attributes), view(attributes)]),
    );
  const { cites, paragraphs } = here.record.citesOf(topic);
  return {
    cites: of('Cite', citeKey, ({ article = '', exact = '', ...around }) => {
      const { href, outlet } = here.record.cite({ article, exact, ...around });
      return {
        outlet: outlet.name,
        number: cites.findIndex((one) => one.href === href) + 1,
        href: here.link(href),
      };
    }),
    beside: Object.fromEntries(
      paragraphs.map((numbers) => [
        numbers.join(),
        newNumbers(numbers, { cites, paragraphs }).flatMap((number) => {
          const cite = cites[number - 1];
          return cite ? [{ number, cite: here.cite(cite), speaker: speakerOf(here, cite) }] : [];
        }),
      ]),
    ),
    charts: of(
      'Chart',
      ({ id = '' }) => id,
      ({ id = '' }) => placedChart(here, id),
    ),
    statements: of(
      'Statement',
      ({ id = '' }) => id,
      ({ id }) => statementCard(here, id),
    ),
    figures: of(
      'Figures',
      ({ ids = '' }) => ids,
      ({ ids }) => wanted(ids, here.record.figures).map((one) => figureCard(here, one)),
    ),
    terms: of(
      'Terms',
      ({ ids = '' }) => ids,
      ({ ids }) => wanted(ids, here.record.glossary).map((one) => termView(here, one)),
    ),
    facts: of('Facts', factsKey, ({ event, ids }) => factsView(here, event, ids)),
    reports: reportsView(here, topic),
    said: saidList(here, topicContents(here.record, topic), cites),
  };
}

/** Who says cited words: the speaker of the quotation or the reported speech in which they stand. */
function speakerOf({ record }: Here, { article, span }: ResolvedCite): string | null {
  const { quotations = [], indirect = [] } = record.article(article) ?? {};
  const around = [...quotations, ...indirect].find(({ parts }) =>
    parts.some(([start, end]) => start <= span.start && span.end <= end),
  );
  return around === undefined || around.speaker === null ? null : speakerWords(around);
}

/** What is named by ids parted by blanks. That there is such a thing was checked before. */
function wanted<T extends { readonly id: string }>(ids = '', all: readonly T[]): T[] {
  return ids
    .trim()
    .split(/\s+/)
    .flatMap((id) => all.find((one) => one.id === id) ?? []);
}

export function statementCard(here: Here, id: string | undefined): StatementCardView {
  const statement = here.record.statements.find((one) => one.id === id);
  if (statement === undefined)
    throw new Error(`Unexpected statement \`${id}\`, expected one of content/statements.yaml`);
  const { title, note, href } = statement;
  return { title, note, collation: collation(here, statement), href: here.link(href) };
}

/** The rest of a definition stands in the glossary. */
function termView({ link }: Here, { id, term, definition }: Here['record']['glossary'][number]): TermView {
  const first = /^.*?[.](?=\s|$)/.exec(definition)?.[0] ?? definition;
  return { href: link(`glossary.html#t-${id}`), term, definition: first };
}

function factsView(here: Here, id: string | undefined, ids: string | undefined): ProseView['facts'][string] {
  const event = here.record.events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`Unexpected event \`${id}\`, expected a file of content/events`);
  return {
    table: factTable(here, wanted(ids, event.facts), event.articles, event.title),
    event: here.link(event.href),
  };
}

export function reportsView(here: Here, topic: string): ReportsView {
  const named = namedReports(here.record, topic);
  const all = topicReports(here.record, topic).length;
  return {
    named: named.map((report) => ({
      ...here.report(report, 'short'),
      archived: archivedView(here, report.front),
    })),
    all: here.counted(all, 'report'),
    further: all > named.length ? here.count(all - named.length) : null,
  };
}

/** Those of one day stand in the order of the reports, and there as printed. */
function saidList(here: Here, { said, told }: TopicContents, cites: readonly ResolvedCite[]): SaidListView {
  const many = said.length > limits.ofTopic.quotations;
  const quoted = many ? tellingList(mostTelling(said, here.record)) : said;
  // What the page cites stands beside its text: it is not printed again, and a page stays light.
  const citedOf = ({ article }: Placed) => cites.filter((cite) => cite.article === article.slug);
  const isCited = (one: ResolvedIndirect) =>
    citedOf(one).some(({ span }) => one.parts.some(([start, end]) => start < span.end && span.start < end));
  const reported = told.filter((one) => !isCited(one)).slice(0, limits.ofTopic.quotations);
  const isWhollyCited = (one: ResolvedQuotation) =>
    one.parts.every(([start, end]) =>
      citedOf(one).some(({ span }) => span.start <= start && end <= span.end),
    );
  const notCited = quoted.filter((one) => !isWhollyCited(one));
  // Words that are quoted inside reported speech are read there, between their marks.
  const inside = new Set(
    reported.flatMap(({ article, quoted: ids }) => ids.map((id) => `${article.slug} ${id}`)),
  );
  const places = new Map(here.record.articles.map(({ slug }, at) => [slug, at]));
  const dateOf = ({ article }: Placed) => article.date.iso ?? '9999';
  const placeOf = ({ article }: Placed) => places.get(article.slug) ?? 0;
  const startOf = ({ parts }: Placed) => parts[0]?.[0] ?? 0;
  const sorted = [
    ...notCited.filter(({ article, id }) => !inside.has(`${article.slug} ${id}`)),
    ...reported,
  ].sort((a, b) => dateOf(a).localeCompare(dateOf(b)) || placeOf(a) - placeOf(b) || startOf(a) - startOf(b));
  return {
    some: many ? `${quoted.length} of ${here.count(said.length)}` : null,
    lists: [
      ...(quoted.length > notCited.length
        ? [{ words: 'all quotations', href: here.link('quotations.html') }]
        : []),
      ...(told.length > reported.length
        ? [{ words: 'all reported speech', href: here.link('reported.html') }]
        : []),
    ],
    rows: sorted.map((one, at) => ({
      date: sorted[at - 1]?.article.slug === one.article.slug ? null : here.date(one.article.date, 'short'),
      speaker: speakerView(here, one),
      outlet: one.article.outlet,
      said: 'kind' in one ? here.said(one) : null,
      told: 'kind' in one ? null : reportedRow(here, one),
    })),
  };
}

type Placed = ResolvedQuotation | ResolvedIndirect;
