import { SURE } from '../../model.ts';
import { readBody } from '../../record/body.ts';
import { limits } from '../../record/limits.ts';
import type { SiteRecord } from '../../record/record.ts';
import type { ResolvedIndirect, ResolvedQuotation } from '../../record/types.ts';
import { tableOf } from '../cells.ts';
import { type Kind, type StripData, standing } from '../kind.ts';
import { round } from '../round.ts';
import type { Opening, Run } from '../view.ts';
import { inMarks } from '../words.ts';
import { drawnQuotations, isQuoted } from './speakers.ts';
import { toldIn } from './voices.ts';

type Said = ResolvedQuotation | ResolvedIndirect;

export const strips: Kind = {
  about:
    'How much of each report is what somebody said, and where in it: a line from its first word to its last, on which quotations are filled and reported speech is framed.',
  needs: 'record',
  unasked: true,
  stands: standing(
    {
      id: 'strips',
      title: 'How much of each report is what somebody said',
      subtitle:
        'A line is a report from its first word to its last; what is filled is quoted, what is framed is reported in the outlet’s own words',
      page: { title: 'All quotations', href: 'quotations.html' },
    },
    (record) => {
      const reports = stripsOf(record);
      const isEnough = reports.filter(({ said }) => said.length > 0).length >= 3;
      return isEnough && { strips: reports, leftOut: record.articles.length > limits.strips };
    },
  ),
  notes: ({ strips: reports = [], leftOut }) =>
    reports.length > 0 && leftOut ? ['Drawn are the newest twelve of the reports.'] : [],
  csv: ({ strips: reports = [] }) => [
    ['title', 'outlet', 'published', 'form', 'speaker', 'start', 'end', 'words', 'href'],
    ...reports.flatMap(({ article: { headline, outlet, date }, said }) =>
      said.map((one) => [
        headline,
        outlet.known ? outlet.name : null,
        date.iso,
        isQuoted(one) ? 'quoted' : 'reported',
        one.confidence >= SURE ? one.speaker : null,
        one.parts[0]?.[0],
        one.parts.at(-1)?.[1],
        one.exact.join(' […] '),
        one.href,
      ]),
    ),
  ],
  view: ({ strips: reports = [] }) => [
    tableOf({
      headed: true,
      rows: reports,
      columns: [
        {
          head: 'Report',
          width: 300,
          cell: ({ article: { headline, href, outlet } }) => ({ title: headline, href, small: outlet.name }),
        },
        {
          head: 'From its first word to its last',
          width: 588,
          cell: (report) => ({ strip: report.said.map((one) => runOf(one, report)) }),
        },
      ],
    }),
    {
      legend: [
        { look: 'square', words: 'a quotation' },
        { look: 'empty', words: 'reported speech: the outlet’s words, not the speaker’s' },
      ],
    },
  ],
};

const BODY = new Set(['standfirst', 'paragraph', 'crosshead']);

/** So many words call a mark. */
const NAMED = 8;

/** A mark is called by the first words to which it leads; its row says in which report. */
function opening(one: Said): Opening {
  const { exact, href } = one;
  if (exact.length === 0) return { href, cited: false, name: 'Quotation' };
  const words = exact.join(' … ').split(/\s+/);
  const first = words.length > NAMED ? `${words.slice(0, NAMED).join(' ')} …` : words.join(' ');
  return { href, cited: true, name: isQuoted(one) ? inMarks(first) : `Reported: ${first}` };
}

/** Each report with what is said between its first word and its last, in order of the text. */
function stripsOf(record: SiteRecord): readonly StripData[] {
  const articles = record.articles.slice(0, limits.strips);
  // All that a report has, also of other topics.
  const quotations = drawnQuotations({ ...record, quotations: articles.flatMap((one) => one.quotations) });
  const indirect = toldIn({ ...record, indirect: articles.flatMap((one) => one.indirect) });
  const said: readonly Said[] = [...indirect, ...quotations];
  const bySlug = Map.groupBy(said, ({ article }) => article.slug);
  return articles.flatMap(({ file, ...article }): StripData[] => {
    const body = readBody(file.body, file.path).filter(({ role }) => BODY.has(role));
    const [start, end] = [body[0]?.span.start ?? 0, body.at(-1)?.span.end ?? 0];
    const here = (bySlug.get(article.slug) ?? []).filter(({ parts }) =>
      parts.every(([from, to]) => start <= from && to <= end),
    );
    if (start === end) return [];
    return [
      { article, start, end, said: here.toSorted((a, b) => (a.parts[0]?.[0] ?? 0) - (b.parts[0]?.[0] ?? 0)) },
    ];
  });
}

/** What is shorter could not be seen, in per cent of the line. */
const LEAST = 0.4;

function runOf(one: Said, { start, end }: StripData): Run {
  const percent = (length: number) => (100 * length) / (end - start);
  return {
    look: isQuoted(one) ? 'quoted' : 'reported',
    parts: one.parts.map(([from, to]) => ({
      x: round(percent(from - start)),
      width: round(Math.max(LEAST, percent(to - from))),
    })),
    opens: opening(one),
  };
}
