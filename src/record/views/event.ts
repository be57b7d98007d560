import { matrixId } from '../../charts/standing.ts';
import type { SiteRecord } from '../record.ts';
import type { Event } from '../types.ts';
import { type ChartView, placedChart } from './chart.ts';
import type { Entry } from './entry.ts';
import { type FactTableView, factTable } from './facts.ts';
import { type PageView, page } from './frame.ts';
import { type DateView, type Here, type LinkView, openHere, type ReportView } from './here.ts';

/** One event as each report tells it. */
export interface EventView extends PageView {
  readonly summary: string;
  readonly date: DateView;
  readonly dateEvidence: string;
  readonly worksheet: string;
  readonly chart: ChartView | null;
  readonly facts: FactTableView;
  readonly statements: readonly LinkView[];
  readonly reports: readonly ReportView[];
  readonly contents: readonly LinkView[];
}

export function eventPages(record: SiteRecord): Entry<{ id: string }, EventView>[] {
  return record.events.map((event) => ({
    params: { id: event.id },
    view: () => eventView(openHere(record, event.href), event),
  }));
}

function eventView(here: Here, event: Event): EventView {
  const { title, summary, dateShown, dateEvidence, facts, articles } = event;
  const slugs = new Set(articles.map(({ slug }) => slug));
  const statements = here.record.statements.filter(({ variants }) =>
    variants.some(({ article }) => slugs.has(article.slug)),
  );
  return {
    ...page(here, {
      kind: 'compare',
      section: 'compare',
      title,
      description: summary,
      crumbs: [['Compare']],
    }),
    summary,
    date: here.date(dateShown),
    dateEvidence,
    worksheet: here.link(`handouts/${event.id}-worksheet.html`),
    chart: placedChart(here, matrixId(event), { facts: false }),
    facts: factTable(here, facts, articles, title),
    statements: statements.map(({ title: words, href }) => ({ words, href: here.link(href) })),
    reports: articles.map((article) => here.report(article)),
    contents: [
      { words: 'Fact by fact', href: '#facts' },
      { words: 'Statements word by word', href: '#statements' },
      { words: 'The reports', href: '#reports' },
    ],
  };
}
