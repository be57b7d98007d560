/** Reported speech: what outlets give in their own words as said by somebody. It is never counted with quotations. */
import { SURE } from '../../model.ts';
import { limits } from '../limits.ts';
import { outletGroup } from '../outlets.ts';
import type { SiteRecord } from '../record.ts';
import type { Outlet, ResolvedIndirect } from '../types.ts';
import { type SpeakerView, speakerView } from './describe.ts';
import type { Entry } from './entry.ts';
import { page } from './frame.ts';
import { type CiteView, type DateView, type Here, openHere } from './here.ts';
import { topicTitles } from './list-rows.ts';
import { type SectionsView, type YearView, yearPages, yearsOf, yearsView } from './years.ts';

/** One stretch of reported speech in a list. */
export interface ReportedRowView {
  readonly accent: string;
  readonly seed: string;
  readonly id: string;
  readonly href: string;
  readonly parts: readonly { readonly span: string; readonly words: string }[];
  /** “as reported on DATE”, where the words hold an allegation. */
  readonly reported: string | null;
  readonly outlet: Outlet;
  readonly date: DateView;
  /** What the outlet has the speaker do: “as said”, “as denied”, “as asked”. */
  readonly how: string;
  /** `null` on the speaker’s own page. */
  readonly speaker: SpeakerView | null;
  /** Titles of its topics, after what stands before them. */
  readonly topics: string;
  /** Words that must stand beside these. */
  readonly beside: readonly CiteView[];
  /** What a reader filters a whole list by. */
  readonly filter: Readonly<Record<`data-${string}`, string>>;
}

const HOW = { asserted: 'as said', denied: 'as denied', asked: 'as asked' } as const;

export function reportedRow(
  here: Here,
  indirect: ResolvedIndirect,
  rows: { readonly ofSpeaker?: boolean; readonly filtered?: boolean } = {},
): ReportedRowView {
  const { article, id, href, exact, parts, topic, topics, polarity, speaker, confidence } = indirect;
  const { slug, date } = article;
  const beside = parts.flatMap(([start, end]) =>
    here.record.beside({ article: slug, date, span: { start, end } }),
  );
  return {
    accent: here.accent(topic),
    seed: article.seed,
    id,
    href: here.link(href),
    parts: exact.map((words, at) => ({ span: parts[at]?.join('-') ?? '', words })),
    reported: here.reported(indirect),
    outlet: article.outlet,
    date: here.date(date, 'short'),
    how: HOW[polarity],
    speaker: rows.ofSpeaker ? null : speakerView(here, indirect),
    topics: topicTitles(here, topics),
    beside: [...new Map(beside.map((one) => [one.href, one])).values()].map(here.cite),
    filter: rows.filtered
      ? {
          'data-item': '',
          'data-speaker': speaker !== null && confidence >= SURE ? speaker : '',
          'data-outlet': outletGroup(article.outlet),
          'data-topics': topics.join(' '),
          'data-kind': HOW[polarity].slice('as '.length),
        }
      : {},
  };
}

/** “12 passages of reported speech”. */
export const passages = (here: Here, count: number): string =>
  `${here.counted(count, 'passage')} of reported speech`;

/** All reported speech, in the order of the articles; of very much the newest, and ways to all of it. */
export function reportedView(record: SiteRecord) {
  const here = openHere(record, 'reported.html');
  const { indirect, articles } = record;
  const long = indirect.length > limits.listed;
  const years: SectionsView | null = long
    ? yearsView(
        here,
        'reported',
        yearsOf(indirect, ({ article }) => article.date),
      )
    : null;
  return {
    ...page(here, {
      kind: 'reported',
      section: 'reported',
      title: 'Reported speech',
      description:
        'What the reports give in their own words as said by somebody, each stretch linked to its place.',
      crumbs: [['What was said', 'quotations.html']],
      lead: `${passages(here, indirect.length)} from ${here.counted(articles.length, 'report')}. The words are the outlet’s and not the speaker’s, so they are no quotations and are not counted with them.${long ? ` The newest ${limits.newest} stand here, all under their years.` : ''}`,
    }),
    method: record.hasPage('method') ? here.link('method.html') : null,
    years,
    rows: (long ? indirect.slice(0, limits.newest) : indirect).map((one) =>
      reportedRow(here, one, { filtered: !long }),
    ),
  };
}

/** The reported speech of one year, where all of it is too much for one page. */
export function reportedPages(record: SiteRecord): Entry<{ part: string }, YearView<ReportedRowView>>[] {
  if (record.indirect.length <= limits.listed) return [];
  return yearPages(record, {
    name: 'Reported speech',
    description: 'The reported speech of one year, each stretch linked to its place.',
    kind: 'reported',
    section: 'reported',
    base: 'reported',
    whole: { title: 'Reported speech', href: 'reported.html' },
    list: record.indirect,
    dateOf: ({ article }) => article.date,
    row: (here, one: ResolvedIndirect) => reportedRow(here, one),
  });
}
