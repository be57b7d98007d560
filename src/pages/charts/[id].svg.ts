import type { APIRoute } from 'astro';
import { chartPaths, chartResponse } from '../../charts/route.ts';
import { chartSvg } from '../../charts/svg.ts';
import { publicAddress } from '../../record/address.ts';
import { getRecord } from '../../record/index.ts';

export const getStaticPaths = chartPaths;

/** A chart as a picture; `charts/<id>.png` is drawn from it. */
export const GET: APIRoute = ({ params }) => {
  const { site } = getRecord();
  const named = { title: site.title, address: publicAddress(site, process.env['SITE_URL']) };
  return chartResponse(params['id'], 'image/svg+xml', (chart) => chartSvg(chart, named));
};
