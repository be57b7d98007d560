import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { ChartProps } from '../spec.ts';

/** A chart as it stands in a page below the root. */
export async function renderChart(props: ChartProps): Promise<string> {
  const { default: Chart } = await import('../Chart.astro');
  const container = await AstroContainer.create();
  const request = new Request('https://example.org/topics/lamps.html');
  return container.renderToString(Chart, { props: { ...props }, request });
}

/** One tag a line, so that a change can be read. */
export async function drawnChart(props: ChartProps): Promise<string> {
  const html = await renderChart(props);
  return `${html.replace(/>\s*</g, '>\n<').trim()}\n`;
}
