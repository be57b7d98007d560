/** Rows of lists: articles, what was said, people. */
import { KINDS } from '../../text/kind-words.ts';
import { spansOf } from '../../text/span.ts';
import { outletGroup } from '../outlets.ts';
import { sureSpeaker } from '../people.ts';
import type { Article, Person, ResolvedIndirect, ResolvedQuotation, Said } from '../types.ts';
import { describeKind, speakerView } from './describe.ts';
import type { Here } from './here.ts';
import { stripOf } from './strip.ts';

/** An article in a list, with its strip or with how much of it is quoted. */
export type ArticleRowView = ReturnType<typeof articleRow> | ReturnType<typeof plainRow>;

/** One article in a list: date, headline, outlet, and its strip. */
export function articleRow(here: Here, article: Article) {
  return { ...here.report(article, 'short'), strip: stripOf(here, article), quoted: null };
}

/** The same in a list of thousands, for which their files are not read anew. */
export function plainRow(here: Here, article: Article, topic?: string) {
  const { quotations } = article;
  const on = topic === undefined ? quotations : quotations.filter(({ topics }) => topics.includes(topic));
  const quoted = `${here.counted(on.length, 'quotation')}${topic === undefined ? '' : ' on the topic'}`;
  return { ...here.report(article, 'short'), strip: null, quoted };
}

/** How a list shows what was said. */
interface SaidRows {
  /** The page is the speaker’s own, so that no row names them. */
  readonly ofSpeaker?: boolean;
  /** The list is whole, and a script may filter it. */
  readonly filtered?: boolean;
}

/** What rows of quotations and of reported speech have in common; `kind` is one of what a reader filters by. */
function saidRow(here: Here, said: Said, kind: string, { ofSpeaker, filtered }: SaidRows) {
  const { article, topic, topics } = said;
  const titles = here.record.topics.flatMap(({ id, title }) => (topics.includes(id) ? [title] : []));
  return {
    ...here.said(said),
    accent: here.accent(topic),
    speaker: ofSpeaker ? null : speakerView(here, said),
    outlet: article.outlet,
    date: here.date(article.date, 'short'),
    /** Titles of its topics, after what stands before them: “. Lamps, Harbours”. */
    topics: titles.length > 0 ? `. ${titles.join(', ')}` : '',
    filter: filtered
      ? {
          'data-item': '',
          'data-speaker': sureSpeaker(said) ?? '',
          'data-outlet': outletGroup(article.outlet),
          'data-topics': topics.join(' '),
          'data-kind': kind,
        }
      : {},
  };
}

/** One quotation in a list. */
export type QuotationRowView = ReturnType<typeof quotationRow>;

export function quotationRow(here: Here, quotation: ResolvedQuotation, rows: SaidRows = {}) {
  return { ...saidRow(here, quotation, KINDS[quotation.kind], rows), kind: describeKind(quotation) };
}

/** What the outlet has the speaker do. */
const HOW = { asserted: 'said', denied: 'denied', asked: 'asked' } as const;

/** One stretch of reported speech in a list: what an outlet gives in its own words. It is never counted with quotations. */
export type ReportedRowView = ReturnType<typeof reportedRow>;

export function reportedRow(here: Here, indirect: ResolvedIndirect, rows: SaidRows = {}) {
  const { article, id, polarity } = indirect;
  const { slug, date } = article;
  const beside = spansOf(indirect).flatMap((span) => here.record.beside({ article: slug, date, span }));
  return {
    ...saidRow(here, indirect, HOW[polarity], rows),
    id,
    how: `as ${HOW[polarity]}`,
    /** Words that must stand beside these. */
    beside: [...new Map(beside.map((one) => [one.href, one])).values()].map(here.cite),
  };
}

/** “12 passages of reported speech”. */
export const passages = (here: Here, count: number): string =>
  `${here.counted(count, 'passage')} of reported speech`;

/** Someone in a list, with a link to their page, or to their words in the one report that has them. */
export type PersonRowView = ReturnType<typeof personRows>[number];

export function personRows(here: Here, people: readonly Person[]) {
  const paged = new Set(here.record.people.pages);
  return people.map((person) => {
    const { name, href, quotations } = person;
    const isPaged = paged.has(person);
    return {
      name,
      href: here.link(isPaged ? href : (quotations[0]?.href ?? 'quotations.html')),
      count: `${here.counted(quotations.length, 'quotation')}${isPaged ? '' : ' in one report'}`,
    };
  });
}
