import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { satteri } from '../../src/extract/write/parsers.ts';
import { readBack } from '../../src/extract/write/read-back.ts';
import { writeArticle } from '../../src/extract/write/write.ts';
import type { Message, Site } from '../../src/model.ts';
import { inThreads } from '../threads/in-threads.ts';
import type { ReadArticle } from './read.ts';
import { openStore } from './store.ts';

type Defaults = Pick<Site, 'text'>;

/** A page as it ought to be, with what reading it back found wrong. */
export interface WrittenPage {
  readonly mdx: string;
  readonly problems: readonly Message[];
}

/** What a thread needs of an article: the same in fewer words. */
type Job = ReadArticle & { readonly page: string };

/**
 * The pages of all articles, each read back by the fast parser. A page that is there is neither written nor read
 * again where it is what this program made of the same extraction before; `cache` is a folder that remembers so.
 */
export async function writeAll(
  articles: readonly ReadArticle[],
  defaults: Defaults,
  there: (article: ReadArticle) => { readonly path: string; readonly mdx: string | undefined },
  cache: string,
): Promise<WrittenPage[]> {
  const store = openStore<string>(join(cache, 'written'));
  const keys = articles.map((article) => keyOf(article, defaults));
  const known = articles.map((article, at): WrittenPage | null => {
    const { mdx } = there(article);
    const same = mdx !== undefined && store.get(keys[at] ?? '') === sha256(mdx);
    return same ? { mdx, problems: [] } : null;
  });
  const jobs = articles.flatMap((article, at) =>
    known[at] === null ? [{ ...article, page: there(article).path }] : [],
  );
  const made = (await inThreads(import.meta.url, writePages, jobs, defaults)).values();
  const pages = known.map((page) => page ?? next(made));
  for (const [at, page] of pages.entries()) {
    if (known[at] === null && page.problems.length === 0) store.set(keys[at] ?? '', sha256(page.mdx));
  }
  store.keepOnly(keys);
  return pages;
}

/** Writes pages and reads each back. */
export function writePages(jobs: readonly Job[], defaults: Defaults): WrittenPage[] {
  return jobs.map((job) => {
    const mdx = writeArticle({ ...job, defaults });
    return { mdx, problems: readBack(mdx, job.extraction.seed, job.page, satteri) };
  });
}

function next(pages: Iterator<WrittenPage>): WrittenPage {
  const { value } = pages.next();
  if (value === undefined) throw new Error('Implementation error: a page was not made');
  return value;
}

/** Everything that a page is made from; the seed’s text by its hash. */
function keyOf({ extraction, source, seedSha256, slug }: ReadArticle, defaults: Defaults): string {
  const { seed, ...read } = extraction;
  return sha256(JSON.stringify([seed.id, seedSha256, slug, source, defaults, read]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
