import type { APIRoute } from 'astro';
import { paths } from '../record/views/index.ts';

/** Everything that is no page and no data: charts in their forms, cards, codes, feeds. */
export const getStaticPaths = paths.files;

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props: { file } }) =>
  new Response(file.text(), { headers: { 'content-type': file.mediaType } });
