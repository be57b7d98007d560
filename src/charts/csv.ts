import { csvFormatRow } from 'd3';
import type { ResolvedCite, ResolvedFigure } from '../record/types.ts';
import { matrixRows } from './matrix/rows.ts';
import type { SiteChart } from './registry.ts';
import { speakerRows } from './speakers/rows.ts';
import type { ChartData, ChartSpec } from './spec.ts';

type Cell = string | number | boolean | null | undefined;
type Rows = readonly (readonly Cell[])[];

/**
 * A chart as a table: one row for each place in which a number is printed, or for each mark. The qualifier is
 * a column beside the number and never left out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function chartCsv({ spec, data }: Pick<SiteChart, 'spec' | 'data'>): string {
  return rowsOf(spec.kind, data)
    .map((row) => `${csvFormatRow(row.map(safe))}\r\n`)
    .join('');
}

/**
 * Spreadsheets take a cell that begins so for a formula; an apostrophe before it makes it words.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function safe(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  return /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function rowsOf(kind: ChartSpec['kind'], data: ChartData): Rows {
  if (kind === 'matrix') return matrixTable(data);
  if (kind === 'timeline') return timelineTable(data);
  if (kind === 'speakers') return speakersTable(data);
  if (kind === 'tally') return tallyTable(data);
  return [
    [...figureHead, ...citeHead],
    ...(data.figures ?? []).flatMap((figure) =>
      figure.cites.map((cite) => [...figureCells(figure), ...citeCells(cite)]),
    ),
  ];
}

const figureHead = [
  'figure',
  'label',
  'qualifier',
  'value',
  'printed',
  'unit',
  'population',
  'place',
  'period_printed',
  'period_start',
  'period_end',
  'period_inferred_from',
  'as_of',
  'as_of_basis',
  'speaker',
  'certainty',
  'caveat',
];

function figureCells(figure: ResolvedFigure): Cell[] {
  const { period } = figure;
  return [
    figure.id,
    figure.label,
    figure.qualifier,
    figure.value,
    figure.printed,
    figure.unit,
    figure.population,
    figure.place,
    period?.printed,
    period?.start,
    period?.end,
    period?.inferred,
    figure.asOf,
    figure.asOfBasis,
    figure.speaker,
    figure.certainty,
    figure.caveat,
  ];
}

const citeHead = ['words', 'outlet', 'published', 'published_basis', 'seed', 'start', 'end', 'href'];

function citeCells({ exact, outlet, date, seed, span, href }: ResolvedCite): Cell[] {
  return [exact, outlet.known ? outlet.name : null, date.iso, date.basis, seed, span.start, span.end, href];
}

function matrixTable({ event = { articles: [], facts: [] } }: ChartData): Rows {
  const none = citeHead.map(() => null);
  const rows = matrixRows(event).flatMap(({ id, label, cells }) =>
    cells.map((cell, i) => {
      const outlet = event.articles[i]?.outlet.name;
      if (cell === null) return [id, label, outlet, 'no', null, null, null, null, ...none];
      const { number, certainty, by, differs = false } = cell;
      return [id, label, outlet, 'yes', number, certainty, by, differs ? 'yes' : 'no', ...citeCells(cell)];
    }),
  );
  const head = ['fact', 'label', 'report', 'in_report', 'number', 'certainty', 'by', 'differs'];
  return [[...head, ...citeHead], ...rows];
}

function timelineTable({ articles = [], events = [] }: ChartData): Rows {
  return [
    ['kind', 'title', 'date', 'date_basis', 'date_evidence', 'outlet', 'href'],
    ...events.map(({ title, dateShown, href }) => [
      'event',
      title,
      dateShown.iso,
      dateShown.basis,
      dateShown.evidence,
      null,
      href,
    ]),
    ...articles.map(({ headline, date, outlet, href }) => [
      'article',
      headline,
      date.iso,
      date.basis,
      date.evidence,
      outlet.known ? outlet.name : null,
      href,
    ]),
  ];
}

function speakersTable({ quotations = [], topics = [] }: ChartData): Rows {
  const rows = speakerRows(quotations, topics).rows.flatMap(({ speaker, cells }) =>
    cells.flatMap(({ topic, quotations: own }) =>
      own.map(({ exact, kind, article, href }) => [
        speaker,
        topic?.id,
        kind,
        exact.join(' […] '),
        article.outlet.known ? article.outlet.name : null,
        article.date.iso,
        href,
      ]),
    ),
  );
  return [['speaker', 'topic', 'kind', 'words', 'outlet', 'published', 'href'], ...rows];
}

function tallyTable({ tally }: ChartData): Rows {
  const rows = tally?.rows.map(({ label, count, together = false, href }) => {
    return [label, count, together ? 'yes' : 'no', href];
  });
  return [[tally?.row.toLowerCase(), tally?.unit.toLowerCase(), 'together', 'href'], ...(rows ?? [])];
}
