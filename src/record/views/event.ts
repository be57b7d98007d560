import type { Event } from '../types.ts';
import { chartsOn } from './chart.ts';
import { factTable } from './facts.ts';
import { page } from './frame.ts';
import type { Here } from './here.ts';

/** One event as each report tells it. */
export function eventView(here: Here, event: Event) {
  const { title, summary, dateShown, dateEvidence, facts, articles } = event;
  const statements = here.record.statements.filter(({ variants }) =>
    variants.some(({ article }) => articles.includes(article)),
  );
  return {
    ...page(here, {
      kind: 'compare',
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
