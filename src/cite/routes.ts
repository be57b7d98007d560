/** What the endpoints of citation files share. */
import type { APIRoute } from 'astro';
import { getRecord } from '../record/index.ts';
import { type CiteFile, citeFiles } from './formats.ts';
import type { CslItem } from './item.ts';
import { citedArticle, citedTopic } from './site.ts';

export function articlePaths(): { params: { slug: string } }[] {
  return getRecord().articles.map(({ slug }) => ({ params: { slug } }));
}

export function topicPaths(): { params: { id: string } }[] {
  return getRecord().topics.map(({ id }) => ({ params: { id } }));
}

/** `cite/<slug>.<ending>` */
export function articleCitation(ending: CiteFile['ending']): APIRoute {
  return ({ params }) => {
    const record = getRecord();
    const article = record.article(params['slug'] ?? '');
    if (article === undefined) throw new Error(`No article ${params['slug']}`);
    return answer(citeFiles[ending], citedArticle(record, article, process.env));
  };
}

/** `cite/topics/<id>.<ending>` */
export function topicCitation(ending: CiteFile['ending']): APIRoute {
  return ({ params }) => {
    const record = getRecord();
    const topic = record.topics.find(({ id }) => id === params['id']);
    if (topic === undefined) throw new Error(`No topic ${params['id']}`);
    return answer(citeFiles[ending], citedTopic(record, topic, process.env));
  };
}

function answer({ write, mediaType }: CiteFile, item: CslItem): Response {
  return new Response(write(item), { headers: { 'content-type': mediaType } });
}
