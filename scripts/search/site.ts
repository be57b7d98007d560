/** What search takes from the finished pages: the site's language, and its topics by name and colour. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { plainText } from './context.ts';
import type { SearchTopic } from './records.ts';

/** The language of the home page, as a BCP 47 tag. */
export async function readLanguage(out: string): Promise<string> {
  const html = await readFile(join(out, 'index.html'), 'utf8');
  return /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? 'en';
}

/** The topics that have a page. */
export async function readTopics(out: string): Promise<SearchTopic[]> {
  const folder = join(out, 'topics');
  const names = await readdir(folder).catch(() => []);
  const pages = names.filter((name) => name.endsWith('.html')).toSorted();
  return Promise.all(
    pages.map(async (name) => topicOf(basename(name, '.html'), await readFile(join(folder, name), 'utf8'))),
  );
}

/** A topic as its page shows it. */
export function topicOf(id: string, html: string): SearchTopic {
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
  const accent = /<html[^>]*\sclass="(?:[^"]*\s)?t-([a-z]+)/.exec(html)?.[1];
  return { id, title: title === undefined ? id : plainText(title).trim(), accent: accent ?? 'slate' };
}
