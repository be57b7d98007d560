import { sort } from 'd3';
import type { Span } from '../../model.ts';
import { holds, overlap, spansOf, stands } from '../../text/span.ts';
import { limits } from '../limits.ts';
import { newNumbers } from '../page-cites.ts';
import type { ResolvedCite, Said, Term } from '../types.ts';
import { archivedView } from './archived.ts';
import { placedChart } from './chart.ts';
import { collation } from './collation.ts';
import { speakerView, speakerWords } from './describe.ts';
import { factTable } from './facts.ts';
import { figureCard } from './figure-card.ts';
import type { Here } from './here.ts';
import { reportedRow } from './list-rows.ts';
import { mostTelling, tellingList } from './telling.ts';
import { type TopicContents, topicContents } from './topic-contents.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Names the words that a `<Cite>` asks for. */
export const citeKey = ({ article, exact, prefix, suffix }: Attributes): string =>
  JSON.stringify([article, exact, prefix, suffix]);

/** Names the facts that a `<Facts>` asks for. */
export const factsKey = ({ event, ids }: Attributes): string => `${event} ${ids}`;

const byId = ({ id = '' }: Attributes) => id;
const byIds = ({ ids = '' }: Attributes) => ids;

/** What the components in the prose of a topic print, by what each of them asks for. */
export type ProseView = ReturnType<typeof proseView>;

export function proseView(here: Here, topic: string) {
  const uses = Map.groupBy(here.record.components(topic), ({ name }) => name);
  /** The views of all uses of a component, each under its key. */
  const of = <V>(name: string, key: (use: Attributes) => string, view: (use: Attributes) => V) =>
    Object.fromEntries((uses.get(name) ?? []).map(({ attributes }) => [key(attributes), view(attributes)]));
  const { cites, paragraphs } = here.record.citesOf(topic);
  const contents = topicContents(here.record, topic);
  return {
    /** By {@link citeKey}. */
    cites: of('Cite', citeKey, ({ article = '', exact = '', ...around }) => {
      const { href, outlet } = here.record.cite({ article, exact, ...around });
      return {
        outlet: outlet.name,
        number: cites.findIndex((one) => one.href === href) + 1,
        href: here.link(href),
      };
    }),
    /** The words that stand beside a paragraph, by the numbers that it cites. */
    beside: Object.fromEntries(
      paragraphs.map((numbers) => [
        numbers.join(),
        newNumbers(numbers, { cites, paragraphs }).flatMap((number) => {
          const cite = cites[number - 1];
          return cite ? [{ number, cite: here.cite(cite), speaker: speakerOf(here, cite) }] : [];
        }),
      ]),
    ),
    /** By id. */
    charts: of('Chart', byId, (use) => placedChart(here, byId(use))),
    statements: of('Statement', byId, (use) => statementCard(here, byId(use))),
    /** By the ids that are asked for, as written. */
    figures: of('Figures', byIds, ({ ids }) =>
      wanted(ids, here.record.figures).map((one) => figureCard(here, one)),
    ),
    terms: of('Terms', byIds, ({ ids }) =>
      wanted(ids, here.record.glossary).map((one) => termView(here, one)),
    ),
    /** By {@link factsKey}. */
    facts: of('Facts', factsKey, ({ event, ids }) => factsView(here, event, ids)),
    reports: reportsView(here, contents),
    said: saidList(here, contents, cites),
  };
}

/** Who says cited words: the speaker of the quotation or the reported speech in which they stand. */
function speakerOf({ record }: Here, { article, span }: ResolvedCite): string | null {
  const { quotations = [], indirect = [] } = record.article(article) ?? {};
  const around = [...quotations, ...indirect].find(stands(span));
  return around === undefined || around.speaker === null ? null : speakerWords(around);
}

/** What is named by ids parted by blanks. That there is such a thing was checked before. */
function wanted<T extends { readonly id: string }>(ids = '', all: readonly T[]): T[] {
  return ids
    .trim()
    .split(/\s+/)
    .flatMap((id) => all.find((one) => one.id === id) ?? []);
}

/** A statement among prose. */
export function statementCard(here: Here, id: string) {
  const statement = here.record.statements.find((one) => one.id === id);
  if (statement === undefined)
    throw new Error(`Unexpected statement \`${id}\`, expected one of content/statements.yaml`);
  const { title, note, href } = statement;
  return { title, note, collation: collation(here, statement), href: here.link(href) };
}

/** The rest of a definition stands in the glossary. */
function termView({ link }: Here, { id, term, definition }: Term) {
  const first = /^.*?[.](?=\s|$)/.exec(definition)?.[0] ?? definition;
  return { href: link(`glossary.html#t-${id}`), term, definition: first };
}

function factsView(here: Here, id: string | undefined, ids: string | undefined) {
  const event = here.record.events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`Unexpected event \`${id}\`, expected a file of content/events`);
  return {
    table: factTable(here, wanted(ids, event.facts), event.articles, event.title),
    event: here.link(event.href),
  };
}

/** The reports of a topic; of very many those that its page cites, and the newest. */
function reportsView(here: Here, { all, named }: TopicContents) {
  return {
    named: named.map((report) => ({
      ...here.report(report, 'short'),
      archived: archivedView(here, report.front),
    })),
    /** How many there are, and how many are not named. */
    all: here.counted(all.length, 'report'),
    further: all.length > named.length ? here.count(all.length - named.length) : null,
  };
}

/**
 * The quotations and the reported speech of a topic in order of time; of very many quotations the most telling. Those of
 * one day stand in the order of the reports, and there as printed.
 */
function saidList(here: Here, { said, told }: TopicContents, cites: readonly ResolvedCite[]) {
  const { record, link } = here;
  const many = said.length > limits.ofTopic.quotations;
  const quoted = many ? tellingList(mostTelling(said, record)) : said;
  // What the page cites stands beside its text: it is not printed again, and a page stays light.
  const cited = Map.groupBy(cites, ({ article }) => article);
  const isCited = (one: Said, part: Span, how: typeof holds) =>
    (cited.get(one.article.slug) ?? []).some(({ span }) => how(span, part));
  const reported = told
    .filter((one) => !spansOf(one).some((part) => isCited(one, part, overlap)))
    .slice(0, limits.ofTopic.quotations);
  const notCited = quoted.filter((one) => !spansOf(one).every((part) => isCited(one, part, holds)));
  // Words that are quoted inside reported speech are read there, between their marks.
  const inside = new Set(
    reported.flatMap(({ article, quoted: ids }) => ids.map((id) => `${article.href}#q-${id}`)),
  );
  const places = new Map(record.articles.map(({ slug }, at) => [slug, at]));
  const sorted = sort(
    [...notCited.filter(({ href }) => !inside.has(href)), ...reported],
    ({ article }) => article.date.iso ?? '9999',
    ({ article }) => places.get(article.slug),
    ({ parts }) => parts[0]?.[0],
  );
  const lists = [
    { words: 'all quotations', href: link('quotations.html'), isThere: quoted.length > notCited.length },
    { words: 'all reported speech', href: link('reported.html'), isThere: told.length > reported.length },
  ];
  return {
    /** How many quotations of how many; `null` where they are all. */
    some: many ? `${quoted.length} of ${here.count(said.length)}` : null,
    /** The lists of all, of which some are not repeated because the page cites them above, or there are very many. */
    lists: lists.filter(({ isThere }) => isThere),
    rows: sorted.map((one, at) => ({
      /** `null` where the row before is of the same report. */
      date: sorted[at - 1]?.article === one.article ? null : here.date(one.article.date, 'short'),
      speaker: speakerView(here, one),
      outlet: one.article.outlet,
      /** A quotation, or what the outlet reports. */
      said: 'kind' in one ? here.said(one) : null,
      told: 'kind' in one ? null : reportedRow(here, one),
    })),
  };
}
