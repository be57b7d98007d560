import type { SiteRecord } from '../record.ts';
import type { Event } from '../types.ts';
import { chartsOn } from './chart.ts';
import type { Entry } from './entry.ts';
import { factTable } from './facts.ts';
import { page } from './frame.ts';
import { type Here, openHere } from './here.ts';

export function eventPages(record: SiteRecord): Entry<{ id: string }, EventView>[] {
  return record.events.map((event) => ({
    params: { id: event.id },
    view: () => eventView(openHere(record, event.href), event),
  }));
}

/** One event as each report tells it. */
export type EventView = ReturnType<typeof eventView>;

function eventView(here: Here, event: Event) {
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
    charts: chartsOn(here, { facts: false }),
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
