import { licenceLine, type SiteNamed, sourceLine } from './files.ts';
import type { SiteChart } from './kind.ts';
import { chartNotes, kindOf } from './kinds/index.ts';
import { type Drawing, moved, stacked, stroke } from './picture/mark.ts';
import { INK, INNER, SIDE, WIDTH } from './picture/paint.ts';
import { column, ours } from './picture/paragraph.ts';
import { picture } from './picture/print.ts';
import { svgFile } from './picture/svg.ts';

/** A chart as an SVG file that says by itself what it shows, from where, and on which terms. */
export function chartSvg(chart: SiteChart, site: SiteNamed): string {
  const { title, subtitle } = chart.spec;
  const said = [subtitle, ...chartNotes(chart), sourceLine(chart)];
  return svgFile(
    { width: WIDTH, ...sheetOf(chart, site) },
    { title, description: said.filter(Boolean).join(' ') },
  );
}

/** How large the picture of a chart is, in CSS pixels. In a frame so wide its page, which has the same parts, is about as high. */
export function pictureSize(chart: SiteChart, site: SiteNamed) {
  return { width: WIDTH, height: sheetOf(chart, site).height };
}

/** Title, subtitle, drawing, notes, sources and licence of a chart, one below the other. */
function sheetOf(chart: SiteChart, site: SiteNamed): Drawing {
  const { spec, data } = chart;
  const title = {
    words: spec.title,
    face: 'serif',
    size: 27,
    colour: INK,
    bold: true,
    balance: true,
  } as const;
  const sources = sourceLine(chart);
  const terms = [...(sources === '' ? [] : [sources]), licenceLine(chart, site)];
  const foot = column(
    terms.map((line) => ours(line, 13)),
    INNER,
    2,
  );
  const parts = [
    column([title, ours(spec.subtitle, 16)], INNER, 6),
    picture(kindOf(spec).view(data, spec), spec.accent),
    column(
      chartNotes(chart).map((note) => ours(note, 13.5)),
      INNER,
    ),
    { marks: [stroke(`M0 .5H${INNER}`, INK, 1), moved(foot.marks, 0, 10)], height: foot.height + 10 },
  ];
  const { marks, height } = stacked(parts, 20);
  return { marks: [moved(marks, SIDE, SIDE)], height: Math.ceil(height) + 2 * SIDE };
}
