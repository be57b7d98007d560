import type { APIRoute } from 'astro';
import { citationsText } from '../cite/all.ts';
import { getRecord } from '../record/index.ts';

/** The citations of all pages in one file. */
export const GET: APIRoute = () =>
  new Response(citationsText(getRecord(), process.env), {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json' },
  });
