import { limits } from '../limits.ts';
import { isMany } from '../parts.ts';
import type { Person, ResolvedQuotation } from '../types.ts';
import { page } from './frame.ts';
import type { Here } from './here.ts';
import { passages, quotationRow, reportedRow } from './list-rows.ts';
import { besideIn } from './nav.ts';
import { mostTelling } from './telling.ts';
import { yearsOf, yearsView } from './years.ts';

export function personView(here: Here, person: Person) {
  const { name, aliases = [], note, roles, quotations, indirect } = person;
  const reports = new Set(quotations.map(({ article }) => article.slug)).size;
  const many = isMany(quotations);
  const shown = indirect.slice(0, limits.reportedOfPerson);
  return {
    ...page(here, {
      kind: 'person',
      section: 'people',
      title: `${name}, as quoted`,
      heading: name,
      description: `What ${name} is quoted with in these reports, and what outlets report in their own words.`,
      crumbs: [['People', 'people.html']],
      beside: besideIn(here.record.people.pages, person, (one) => ({ words: one.name, href: one.href })),
      lead: `${here.counted(quotations.length, 'quotation')} in ${here.counted(reports, 'report')}.${indirect.length > 0 ? ` Apart from these, ${passages(here, indirect.length)}.` : ''}`,
    }),
    aliases: aliases.join(', '),
    note: note ?? null,
    roles: roles.map(here.cite),
    occasions: many ? [] : occasions(here, person),
    reported: shown.map((one) => reportedRow(here, one, { ofSpeaker: true })),
    further:
      indirect.length > shown.length
        ? { words: `All ${passages(here, indirect.length)}`, href: here.link('reported.html') }
        : null,
    rows: many ? [] : quotations.map((one) => quotationRow(here, one, { ofSpeaker: true })),
    telling: many ? tellingView(here, person) : null,
  };
}

/** Where somebody is heard, in order of time: the report, the event that it is of, and how often they are quoted and reported. */
function occasions(here: Here, { quotations, indirect }: Person) {
  const told = Map.groupBy(indirect, ({ article }) => article);
  const quoted = Map.groupBy(quotations, ({ article }) => article);
  return [...new Set([...quoted.keys(), ...told.keys()])]
    .toSorted((a, b) => ((a.date.iso ?? '9999') < (b.date.iso ?? '9999') ? -1 : 1))
    .map((article) => {
      const event = here.record.events.find(({ articles }) => articles.includes(article));
      return {
        report: here.report(article, 'short'),
        event: event ? { words: event.title, href: here.link(event.href) } : null,
        quoted: here.counted(quoted.get(article)?.length ?? 0, 'quotation'),
        told: told.has(article) ? passages(here, told.get(article)?.length ?? 0) : null,
      };
    });
}

/** The most telling of very many quotations, and the way to all. */
function tellingView(here: Here, { id, quotations }: Person) {
  const { shared, figured, newest } = mostTelling(quotations, here.record);
  const row = (one: ResolvedQuotation) => quotationRow(here, one, { ofSpeaker: true });
  return {
    all: here.count(quotations.length),
    years: yearsView(here, `people/${id}`, yearsOf(quotations)),
    shared: shared.map(({ quotation, statement, reports }) => ({
      accent: here.accent(quotation.topic),
      said: here.said(quotation),
      reports,
      statement: here.link(statement.href),
      report: here.report(quotation.article, 'short'),
    })),
    figured: figured.map(row),
    newest: newest.map(row),
  };
}
