import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
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

/** The file of the article that a page shows, or `null` where the project has no such article. */
export function articleFile(paths: ProjectPaths, page: string): string | null {
  const slug = /^articles\/([^/]+)\.html$/.exec(page)?.[1];
  const file = join(paths.articles, `${slug}.mdx`);
  return slug !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The front matter of the file of an article. */
export function readArticle(file: string): ArticleRecord {
  const [, front = ''] = /^---\r?\n(.*?)\r?\n---\r?\n/s.exec(file) ?? [];
  // Of thousands of articles: by a reader that takes a fifth of the other's time, which is for what people write.
  const { seed, text, quotations } = load(whatIsChecked(front), { schema: CORE_SCHEMA }) as {
    seed: string;
    text?: string;
    quotations?: ArticleRecord['quotations'];
  };
  return { seed, wholeText: text !== 'quotations', quotations: quotations ?? [] };
}

/**
 * The lines of the front matter that the checks read. Most of the time of reading YAML would go into the
 * others; a file that is not laid out as `npm run articles` writes it is read whole.
 */
function whatIsChecked(front: string): string {
  let entry = false;
  let field = true;
  let laidOut = true;
  const lines = front.split('\n').filter((line) => {
    const [, indent, key = ''] = /^( {2}- | {4}|)(\w+):/.exec(line) ?? [];
    if (indent === '') entry = ['seed', 'text', 'quotations'].includes(key);
    if (indent !== undefined) field = indent === '' || ['id', 'parts', 'exact'].includes(key);
    if (entry && indent === '  - ' && key !== 'id') laidOut = false;
    return entry && field;
  });
  return laidOut && lines.some((line) => line.startsWith('seed:')) ? lines.join('\n') : front;
}

/** The figures of `content/figures.yaml`, and that file's text. */
export function readFigures(paths: ProjectPaths): { figures: readonly FigureRecord[]; text: string } {
  const file = join(paths.content, 'figures.yaml');
  if (!existsSync(file)) return { figures: [], text: '' };
  const text = readFileSync(file, 'utf8');
  const { figures } = (parse(text) ?? {}) as { figures?: FigureRecord[] };
  return { figures: figures ?? [], text };
}
