import type { ResolvedCite } from '../record/types.ts';
import { LICENCE, sourceLine } from './files.ts';
import { matrixRows } from './matrix/rows.ts';
import { chartCites, chartNotes, restsOnAll } from './notes.ts';
import type { SiteChart } from './registry.ts';

/** A chart as data, with everything that its picture says. Paths are relative to the root of the site. */
export function chartJson(chart: SiteChart): string {
  const { spec, data, page, href, files } = chart;
  const { id, kind, title, subtitle } = spec;
  const drawn = kind !== 'matrix' && !restsOnAll(kind);
  const about = {
    id,
    kind,
    title,
    subtitle,
    notes: chartNotes(spec, data),
    source: sourceLine(chart),
    licence: LICENCE,
    page: page.href,
    href,
    embed: `embed/${id}.html`,
    files: { csv: `${files}.csv`, svg: `${files}.svg`, png: `${files}.png` },
  };
  const figures = drawn && {
    figures: data.figures?.map((figure) => ({ ...figure, cites: figure.cites.map(plain) })),
  };
  const event = kind === 'matrix' && data.event;
  const facts = event && {
    facts: matrixRows(event).map((row) => ({
      ...row,
      cells: row.cells.map(
        (cell) =>
          cell && {
            ...plain(cell),
            number: cell.number,
            certainty: cell.certainty,
            by: cell.by,
            differs: cell.differs ?? false,
          },
      ),
    })),
  };
  const tally = data.tally && { unit: data.tally.unit, rows: data.tally.rows };
  const others = !drawn && { cites: chartCites(kind, data).map(plain) };
  return `${JSON.stringify({ ...about, ...figures, ...facts, ...tally, ...others }, null, 1)}\n`;
}

function plain({ article, seed, exact, span, outlet, date, href }: ResolvedCite) {
  return {
    article,
    seed,
    exact,
    ...span,
    outlet: outlet.known ? outlet.name : null,
    published: date.iso,
    publishedBasis: date.basis,
    href,
  };
}
