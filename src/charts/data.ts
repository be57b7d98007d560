/** A chart as data: a table, and JSON with everything that its picture says. Paths are relative to the root of the site. */
import { csvFormatRow } from 'd3';
import { safeCell } from '../data/csv.ts';
import { LICENCE, sourceLine } from './files.ts';
import type { SiteChart } from './kind.ts';
import { chartCites, chartNotes, kindOf } from './kinds/index.ts';
import { citeData, figureRows, type Rows } from './rows.ts';

/** @see https://www.rfc-editor.org/rfc/rfc4180 */
export function chartCsv({ spec, data }: Pick<SiteChart, 'spec' | 'data'>): string {
  const rows = kindOf(spec).csv?.(data) ?? figureRows(data.figures ?? []);
  const safe = (cell: Rows[number][number]) =>
    typeof cell === 'string' ? safeCell(cell) : String(cell ?? '');
  return rows.map((row) => `${csvFormatRow(row.map(safe))}\r\n`).join('');
}

export function chartJson(chart: SiteChart): string {
  const { spec, data, page, href, files } = chart;
  const { id, kind, title, subtitle } = spec;
  const about = {
    id,
    kind,
    title,
    subtitle,
    notes: chartNotes(chart),
    source: sourceLine(chart),
    licence: LICENCE,
    page: page.href,
    href,
    embed: `embed/${id}.html`,
    files: { csv: `${files}.csv`, svg: `${files}.svg`, png: `${files}.png` },
  };
  const { needs, json } = kindOf(spec);
  const own =
    needs === 'figures'
      ? { figures: (data.figures ?? []).map((figure) => ({ ...figure, cites: figure.cites.map(citeData) })) }
      : { ...json?.(data), cites: chartCites(chart).map(citeData) };
  return `${JSON.stringify({ ...about, ...own }, null, 1)}\n`;
}
