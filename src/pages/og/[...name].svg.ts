import type { APIRoute } from 'astro';
import { siteCards } from '../../charts/og/cards.ts';
import { getRecord } from '../../record/index.ts';

export function getStaticPaths() {
  return siteCards(getRecord()).map(({ name }) => ({ params: { name } }));
}

/** The picture of a page for those who share it; the build makes a PNG of it and takes this away. */
export const GET: APIRoute = ({ params }) => {
  const card = siteCards(getRecord()).find(({ name }) => name === params['name']);
  if (card === undefined) throw new Error(`No card ${params['name']}`);
  return new Response(card.svg(), { headers: { 'content-type': 'image/svg+xml' } });
};
