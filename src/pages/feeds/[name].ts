import type { APIRoute } from 'astro';
import { feeds, feedsOf, feedText } from '../../feeds/feeds.ts';
import { getRecord } from '../../record/index.ts';

export function getStaticPaths() {
  return feedsOf(getRecord(), process.env).map(({ name }) => ({ params: { name } }));
}

/** Articles and corrections, for readers who follow the site. */
export const GET: APIRoute = ({ params }) => {
  const feed = feeds.find(({ name }) => name === params['name']);
  if (feed === undefined) throw new Error(`No feed ${params['name']}`);
  return new Response(feedText(feed, getRecord(), process.env), {
    headers: { 'content-type': `${feed.mediaType}; charset=utf-8` },
  });
};
