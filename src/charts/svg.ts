import { licenceLine, type SiteNamed, sourceLine } from './files.ts';
import { chartNotes } from './notes.ts';
import { chartDrawing } from './picture/picture.ts';
import { type SheetWords, sheet, sheetHeight } from './picture/sheet.ts';
import type { SiteChart } from './registry.ts';

/** A chart as an SVG file that says by itself what it shows, from where, and on which terms. */
export function chartSvg(chart: SiteChart, site: SiteNamed): string {
  return sheet(chartDrawing(chart.spec, chart.data), wordsOf(chart, site));
}

/** How high a chart is about to be in a frame 960 px wide: its page has the same parts as its picture. */
export function chartHeight(chart: SiteChart): number {
  const height = sheetHeight(
    chartDrawing(chart.spec, chart.data),
    wordsOf(chart, { title: '', address: null }),
  );
  return Math.ceil(height / 20) * 20;
}

function wordsOf(chart: SiteChart, site: SiteNamed): SheetWords {
  const { spec, data } = chart;
  return {
    title: spec.title,
    subtitle: spec.subtitle,
    notes: chartNotes(spec, data),
    sources: sourceLine(chart),
    licence: licenceLine(chart, site),
  };
}
