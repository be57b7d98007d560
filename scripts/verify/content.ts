import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ProjectPaths } from '../paths.ts';

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
export function articleSlugs(paths: ProjectPaths): string[] {
  if (!existsSync(paths.articles)) return [];
  return readdirSync(paths.articles)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length));
}

/** The front matter of one article, or `null` where the project has no such article. */
export function readArticle(paths: ProjectPaths, slug: string): ArticleRecord | null {
  const file = join(paths.articles, `${slug}.mdx`);
  if (!existsSync(file)) return null;
  const [, front = ''] = /^---\r?\n(.*?)\r?\n---\r?\n/s.exec(readFileSync(file, 'utf8')) ?? [];
  const { seed, text, quotations } = parse(front, { prettyErrors: false }) as {
    seed: string;
    text?: string;
    quotations?: ArticleRecord['quotations'];
  };
  return { seed, wholeText: text !== 'quotations', quotations: quotations ?? [] };
}

/** The figures of `content/figures.yaml`, and that file's text. */
export function readFigures(paths: ProjectPaths): { figures: readonly FigureRecord[]; text: string } {
  const file = join(paths.content, 'figures.yaml');
  if (!existsSync(file)) return { figures: [], text: '' };
  const text = readFileSync(file, 'utf8');
  const { figures } = (parse(text) ?? {}) as { figures?: FigureRecord[] };
  return { figures: figures ?? [], text };
}
