import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fictionalProject } from '../../record/fictional.ts';
import { makeRecord } from '../../record/record.ts';
import { chartView } from '../../record/views/chart.ts';
import { openHere } from '../../record/views/here.ts';
import type { ChartData, ChartSpec } from '../kind.ts';

/** A chart as it stands in a page below the root. */
export async function renderChart(spec: ChartSpec, data: ChartData): Promise<string> {
  const { default: Chart } = await import('../../components/chart/Chart.astro');
  const here = openHere(makeRecord(fictionalProject({})), 'topics/lamps.html');
  const files = `charts/${spec.id}`;
  const page = { title: 'Lamps', href: 'topics/lamps.html' };
  const chart = chartView(here, { spec, data, page, href: `${page.href}#c-${spec.id}`, files });
  const container = await AstroContainer.create();
  const request = new Request('https://example.org/topics/lamps.html');
  return container.renderToString(Chart, { props: { chart }, slots: { tools: 'Files.' }, request });
}
