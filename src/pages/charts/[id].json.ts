import type { APIRoute } from 'astro';
import { chartJson } from '../../charts/json.ts';
import { chartPaths, chartResponse } from '../../charts/route.ts';

export const getStaticPaths = chartPaths;

/** A chart as data. */
export const GET: APIRoute = ({ params }) => chartResponse(params['id'], 'application/json', chartJson);
