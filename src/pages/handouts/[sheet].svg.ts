import type { APIContext } from 'astro';
import { renderSVG } from 'uqr';
import { publicAddress } from '../../record/address.ts';
import { getRecord } from '../../record/index.ts';

/** Pages of the site that have a sheet to print, by the name of the sheet. */
function sheets(): Map<string, string> {
  const { topics, events } = getRecord();
  return new Map([
    ...topics.map(({ id, href }) => [id, href] as const),
    ...events.map(({ id, href }) => [`${id}-worksheet`, href] as const),
  ]);
}

/** A code needs an address to lead to: without one there are none. */
export function getStaticPaths() {
  const { site } = getRecord();
  if (publicAddress(site, process.env['SITE_URL']) === null) return [];
  return [...sheets().keys()].map((sheet) => ({ params: { sheet } }));
}

/** The address of the page that a printed sheet belongs to, as a code for a telephone's camera. */
export function GET({ params }: APIContext): Response {
  const address = publicAddress(getRecord().site, process.env['SITE_URL']);
  const href = sheets().get(params['sheet'] ?? '') ?? '';
  const svg = renderSVG(`${address ?? ''}/${href}`, { border: 0 });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
