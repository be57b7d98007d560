import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Paths } from './paths.ts';

/** What the checks need to know of one article's front matter. */
export interface ArticleRecord {
  readonly seed: string;
  /** Whether its page shows the whole text. */
  readonly wholeText: boolean;
  readonly quotations: readonly {
    readonly id: string;
    readonly parts: readonly (readonly [number, number])[];
    readonly exact: readonly string[];
  }[];
}

/** A figure, with the words it rests on. */
export interface FigureRecord {
  readonly id: string;
  readonly cites: readonly {
    readonly article: string;
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }[];
}

/** Slugs of the articles in `content/articles`. */
export function articleSlugs(paths: Paths): string[] {
  if (!existsSync(paths.articles)) return [];
  return readdirSync(paths.articles)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length));
}

/** The file of the article that a page shows, or `null` where the project has no such article. */
export function articleFile(paths: Paths, page: string): string | null {
  const slug = /^articles\/([^/]+)\.html$/.exec(page)?.[1];
  const file = join(paths.articles, `${slug}.mdx`);
  return slug !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The front matter of the file of an article. */
export function readArticle(file: string): ArticleRecord {
  const [, front = ''] = /^---\r?\n(.*?)\r?\n---\r?\n/s.exec(file) ?? [];
  const { seed, text, quotations } = load(front, { schema: CORE_SCHEMA }) as {
    seed: string;
    text?: string;
    quotations?: ArticleRecord['quotations'];
  };
  return { seed, wholeText: text !== 'quotations', quotations: quotations ?? [] };
}

/** The figures of `content/figures.yaml`, and that file's text. */
export function readFigures(paths: Paths): { figures: readonly FigureRecord[]; text: string } {
  const file = join(paths.content, 'figures.yaml');
  if (!existsSync(file)) return { figures: [], text: '' };
  const text = readFileSync(file, 'utf8');
  const { figures } = (load(text, { schema: CORE_SCHEMA }) ?? {}) as { figures?: FigureRecord[] };
  return { figures: figures ?? [], text };
}
