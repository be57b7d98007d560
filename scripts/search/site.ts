/** What search takes from the finished site. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareCodeUnits } from '../../src/anchor/order.ts';
import { type IndexedArticle, readArticles } from './article.ts';
import { type IndexedFigure, readFigures } from './figures.ts';
import { plainText } from './plain-text.ts';
import { type IndexedQuotation, readQuotations } from './quotation.ts';

export interface Site {
  /** The language of the home page, as a BCP 47 tag. */
  readonly language: string;
  readonly topics: readonly SearchTopic[];
  readonly articles: readonly IndexedArticle[];
  /** The quotations of each page, by its address. */
  readonly quotations: ReadonlyMap<string, readonly IndexedQuotation[]>;
  readonly figures: readonly IndexedFigure[];
  /** Addresses of the other pages that are searched. */
  readonly pages: readonly string[];
}

/** A topic as search shows it. */
export interface SearchTopic {
  readonly id: string;
  readonly title: string;
  /** Name of its colour. */
  readonly accent: string;
}

/** Pages that only lead to others, or repeat quotations that are results of their own. */
const unindexed = new Set(['index.html', 'quotations.html', 'search.html', '404.html', 'figures.html']);

/** Reads the finished site at `out`. @throws where one of its own files has another form. */
export function readSite(out: string): Site {
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  const topics = htmlIn(out, 'topics');
  const top = htmlIn(out, '').filter((path) => !unindexed.has(path));
  return {
    language: /<html[^>]*\slang="([^"]+)"/.exec(read('index.html'))?.[1] ?? 'en',
    topics: topics.map((path) => topicOf(basename(path, '.html'), read(path))),
    articles: readArticles(read('data/articles.json')).toSorted((a, b) => compareCodeUnits(a.href, b.href)),
    quotations: readQuotations(read('data/quotations.json')),
    figures: readFigures(read('data/figures.json')),
    pages: [...topics, ...htmlIn(out, 'compare'), ...top],
  };
}

function htmlIn(out: string, folder: string): string[] {
  try {
    const names = readdirSync(join(out, folder)).filter((name) => name.endsWith('.html'));
    return names.toSorted(compareCodeUnits).map((name) => (folder === '' ? name : `${folder}/${name}`));
  } catch {
    // A site without topics or comparisons has no folder of them.
    return [];
  }
}

/** A topic as its page shows it. */
export function topicOf(id: string, html: string): SearchTopic {
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1];
  const accent = /<html[^>]*\sclass="(?:[^"]*\s)?t-([a-z]+)/.exec(html)?.[1];
  return { id, title: title === undefined ? id : plainText(title).trim(), accent: accent ?? 'slate' };
}
