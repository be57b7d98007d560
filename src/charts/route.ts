/** What the endpoints of charts share. */
import { getRecord } from '../record/index.ts';
import { type SiteChart, siteChart, siteCharts } from './registry.ts';

/** One path for each chart; this also refuses what must not be drawn, before any page is written. */
export function chartPaths(): { params: { id: string } }[] {
  return siteCharts(getRecord()).map(({ spec }) => ({ params: { id: spec.id } }));
}

/** The answer of an endpoint that writes a chart in one form. */
export function chartResponse(
  id: string | undefined,
  type: string,
  write: (chart: SiteChart) => string,
): Response {
  return new Response(write(siteChart(getRecord(), id)), { headers: { 'content-type': type } });
}
