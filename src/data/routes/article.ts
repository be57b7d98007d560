import type { APIContext } from 'astro';
import { getRecord } from '../../record/index.ts';
import { articleFile } from '../article-file.ts';

export function getStaticPaths() {
  return getRecord().articles.map(({ slug }) => ({ params: { slug } }));
}

/** All that is known about one article, while somebody writes. */
export function GET({ params }: APIContext): Response {
  const record = getRecord();
  const article = record.article(params['slug'] ?? '');
  if (article === undefined) throw new Error(`No article ${params['slug']}`);
  return Response.json(articleFile(record, article));
}
