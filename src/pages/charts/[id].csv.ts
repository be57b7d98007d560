import type { APIRoute } from 'astro';
import { chartCsv } from '../../charts/csv.ts';
import { chartPaths, chartResponse } from '../../charts/route.ts';

export const getStaticPaths = chartPaths;

/** A chart as a table. */
export const GET: APIRoute = ({ params }) => chartResponse(params['id'], 'text/csv; charset=utf-8', chartCsv);
