/** Pages made to be printed: the handout of a topic, the worksheet of an event. */
import type { TopicFront } from '../../model.ts';
import type { SiteRecord } from '../record.ts';
import type { ArticleCard, Event, Href, Outlet } from '../types.ts';
import { type ClaimView, claimView, type ProvenanceView, provenance } from './claims.ts';
import type { Entry } from './entry.ts';
import { type CiteView, type Here, openHere, type ReportView } from './here.ts';
import { type ProseView, proseView } from './prose.ts';
import type { ProseFile } from './topic.ts';
import { namedReports, topicReports } from './topic-reports.ts';

/** What stands around a sheet. */
export interface SheetView {
  readonly language: string;
  readonly title: string;
  readonly fullTitle: string;
  readonly description: string;
  /** What kind of sheet it is. */
  readonly kind: string;
  readonly site: string;
  readonly home: string;
  readonly icon: string;
  /** The page that the sheet belongs to. */
  readonly back: string;
  /** Its address, or its path where the site has none, and a code for a telephone's camera where it has one. */
  readonly address: string;
  readonly code: string | null;
}

function sheet(
  here: Here,
  facts: { kind: string; title: string; description: string; of: Href; name: string },
): SheetView {
  const { build, link, record } = here;
  const { kind, title, description, of, name } = facts;
  return {
    language: record.language,
    title,
    fullTitle: `${kind}: ${title} · ${record.site.title}`,
    description,
    kind,
    site: record.site.title,
    home: link('index.html'),
    icon: link('favicon.svg'),
    back: link(of),
    address: build.address === null ? of : `${build.address}/${of}`,
    code: build.address === null ? null : link(`handouts/${name}.svg`),
  };
}

export interface HandoutView {
  readonly sheet: SheetView;
  /** The MDX of the topic's page, which is printed with the parts below. */
  readonly text: string;
  readonly prose: ProseView;
  readonly claims: readonly ClaimView[];
  readonly provenance: ProvenanceView;
  readonly words: readonly CiteView[];
  /** Of very many reports how many of how many stand here. */
  readonly some: string | null;
  readonly reports: readonly ReportView[];
}

export function handoutView(record: SiteRecord, { id, data, body = '' }: ProseFile<TopicFront>): HandoutView {
  const here = openHere(record, `handouts/${id}.html`);
  const { cites } = record.citesOf(id);
  const topic = record.topics.find((one) => one.id === id);
  const all = topicReports(record, id);
  const reports = namedReports(record, id);
  const numberOf = (href: Href) => cites.findIndex((cite) => cite.href === href) + 1;
  return {
    sheet: sheet(here, { ...data, kind: 'Handout', of: `topics/${id}.html`, name: id }),
    text: body,
    prose: proseView(here, id),
    claims: topic?.claims.map((claim) => claimView(here, { claim, topic }, { numberOf })) ?? [],
    provenance: provenance(here, all),
    words: cites.map(here.cite),
    some: all.length > reports.length ? `${reports.length} of ${here.counted(all.length, 'report')}` : null,
    reports: reports.map((report: ArticleCard) => here.report(report)),
  };
}

export interface WorksheetView {
  readonly sheet: SheetView;
  readonly facts: readonly string[];
  /** “all in”, “of 32 facts in”. */
  readonly share: string;
  readonly outlets: readonly Outlet[];
  readonly reports: readonly ReportView[];
}

/** As many facts as one sheet holds with room to write. */
const ON_ONE_SHEET = 8;

export function worksheetPages(record: SiteRecord): Entry<{ event: string }, WorksheetView>[] {
  return record.events.map((event) => ({
    params: { event: event.id },
    view: () => worksheetView(record, event),
  }));
}

function worksheetView(record: SiteRecord, event: Event): WorksheetView {
  const name = `${event.id}-worksheet`;
  const here = openHere(record, `handouts/${name}.html`);
  const { title, href: of, articles, worksheet } = event;
  const facts =
    worksheet?.flatMap((id) => event.facts.find((fact) => fact.id === id) ?? []) ??
    event.facts.toSorted((a, b) => b.cells.length - a.cells.length).slice(0, ON_ONE_SHEET);
  return {
    sheet: sheet(here, { kind: 'Worksheet', title, description: 'Find the words in each report.', of, name }),
    facts: facts.map(({ label }) => label),
    share: facts.length === event.facts.length ? 'all' : `of ${here.counted(event.facts.length, 'fact')}`,
    outlets: articles.map(({ outlet }) => outlet),
    reports: articles.map((article) => here.report(article)),
  };
}
