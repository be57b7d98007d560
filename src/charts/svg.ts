import { licenceLine, type SiteNamed, sourceLine } from './files.ts';
import type { SiteChart } from './kind.ts';
import { chartNotes, kindOf } from './kinds/index.ts';
import { picture } from './picture/print.ts';
import { type SheetWords, sheet, sheetHeight } from './picture/sheet.ts';

/** A chart as an SVG file that says by itself what it shows, from where, and on which terms. */
export function chartSvg(chart: SiteChart, site: SiteNamed): string {
  return sheet(drawingOf(chart), wordsOf(chart, site));
}

/** How high a chart is about to be in a frame 960 px wide: its page has the same parts as its picture. */
export function chartHeight(chart: SiteChart): number {
  const height = sheetHeight(drawingOf(chart), wordsOf(chart, { title: '', address: null }));
  return Math.ceil(height / 20) * 20;
}

const drawingOf = ({ spec, data }: SiteChart) => picture(kindOf(spec).view(data, spec), spec.accent);

function wordsOf(chart: SiteChart, site: SiteNamed): SheetWords {
  const { title, subtitle } = chart.spec;
  return {
    title,
    subtitle,
    notes: chartNotes(chart),
    sources: sourceLine(chart),
    licence: licenceLine(chart, site),
  };
}
