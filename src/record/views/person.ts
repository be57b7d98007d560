import { limits } from '../limits.ts';
import type { SiteRecord } from '../record.ts';
import type { Person, ResolvedQuotation } from '../types.ts';
import type { Entry } from './entry.ts';
import { page } from './frame.ts';
import { type Here, openHere } from './here.ts';
import { type QuotationRowView, quotationRow } from './list-rows.ts';
import { besideIn } from './nav.ts';
import { passages, reportedRow } from './reported.ts';
import { isMany, mostTelling } from './telling.ts';
import { quotationDate, type YearView, yearPages, yearsOf, yearsView } from './years.ts';

export function personPages(record: SiteRecord): Entry<{ id: string }, PersonView>[] {
  return record.people.pages.map((person) => ({
    params: { id: person.id },
    view: () => personView(openHere(record, person.href), person),
  }));
}

export type PersonView = ReturnType<typeof personView>;

function personView(here: Here, person: Person) {
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
  const reports = new Map([...quotations, ...indirect].map(({ article }) => [article.slug, article]));
  const isOf = (slug: string) => (one: { readonly article: { readonly slug: string } }) =>
    one.article.slug === slug;
  return [...reports.values()]
    .toSorted((a, b) => ((a.date.iso ?? '9999') < (b.date.iso ?? '9999') ? -1 : 1))
    .map((article) => {
      const event = here.record.events.find(({ articles }) => articles.some(isSame(article.slug)));
      const told = indirect.filter(isOf(article.slug)).length;
      return {
        report: here.report(article, 'short'),
        event: event ? { words: event.title, href: here.link(event.href) } : null,
        quoted: here.counted(quotations.filter(isOf(article.slug)).length, 'quotation'),
        told: told > 0 ? passages(here, told) : null,
      };
    });
}

const isSame = (wanted: string) => (one: { readonly slug: string }) => one.slug === wanted;

/** The most telling of very many quotations, and the way to all. */
function tellingView(here: Here, { id, quotations }: Person) {
  const { shared, figured, newest } = mostTelling(quotations, here.record);
  const row = (one: ResolvedQuotation) => quotationRow(here, one, { ofSpeaker: true });
  return {
    all: here.count(quotations.length),
    years: yearsView(here, `people/${id}`, yearsOf(quotations, quotationDate)),
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

/** The quotations of one person in the reports of one year, where the person’s page cannot hold all of them. */
export function personYearPages(
  record: SiteRecord,
): Entry<{ id: string; part: string }, YearView<QuotationRowView>>[] {
  const many = record.people.pages.filter(({ quotations }) => isMany(quotations));
  return many.flatMap(({ id, name, href, quotations }) =>
    yearPages(record, {
      name: `${name}, as quoted in reports`,
      description: `Quotations by ${name} in the reports of one year.`,
      kind: 'person',
      section: 'people',
      base: `people/${id}`,
      whole: { title: name, href },
      list: quotations,
      dateOf: quotationDate,
      row: (here, one: ResolvedQuotation) => quotationRow(here, one, { ofSpeaker: true }),
    }).map(({ params, view }) => ({ params: { ...params, id }, view })),
  );
}
