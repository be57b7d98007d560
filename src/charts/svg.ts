import { licenceLine, type SiteNamed, sourceLine } from './files.ts';
import type { SiteChart } from './kind.ts';
import { chartNotes, kindOf } from './kinds/index.ts';
import { WIDTH } from './picture/paint.ts';
import { picture } from './picture/print.ts';
import { type SheetWords, sheet, sheetHeight } from './picture/sheet.ts';

/** A chart as an SVG file that says by itself what it shows, from where, and on which terms. */
export function chartSvg(chart: SiteChart, site: SiteNamed): string {
  return sheet(drawingOf(chart), wordsOf(chart, site));
}

/** How large the picture of a chart is, in CSS pixels. In a frame so wide its page, which has the same parts, is about as high. */
export function pictureSize(
  chart: SiteChart,
  site: SiteNamed,
): { readonly width: number; readonly height: number } {
  return { width: WIDTH, height: sheetHeight(drawingOf(chart), wordsOf(chart, site)) };
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
