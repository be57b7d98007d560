import type { APIContext } from 'astro';
import { articleFile } from '../../data/article-file.ts';
import { getRecord } from '../../record/index.ts';

export function getStaticPaths() {
  return getRecord().articles.map(({ slug }) => ({ params: { slug } }));
}

/** All that is known about one article. */
export function GET({ params }: APIContext): Response {
  const record = getRecord();
  const article = record.article(params['slug'] ?? '');
  if (article === undefined) throw new Error(`No article ${params['slug']}`);
  return new Response(`${JSON.stringify(articleFile(record, article))}\n`, {
    headers: { 'content-type': 'application/json' },
  });
}
