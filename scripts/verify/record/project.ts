import { type Content, type Entry, entries, listed, readContent, text, texts } from '../read/content.ts';
import type { Paths } from '../read/paths.ts';
import { readSeeds, type Seeds, type SeedText } from '../read/seed.ts';
import { calledOf } from './outlets.ts';
import { type Named, placesOf } from './places.ts';

/** A row of data as it ought to be: plain values by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** An article with what its front matter says of it. */
export interface Article {
  readonly slug: string;
  readonly stem: string;
  readonly seed: SeedText | undefined;
  readonly front: Entry;
  readonly body: string;
  /** What the site calls it: its headline; `null` where it has none and is called by its first words. */
  readonly headline: string | null;
  readonly outlet: string | null;
  /** What the site calls the outlet, and the letter that stands for it where there is little room. */
  called: { readonly name: string; readonly letter: string };
  readonly date: string | null;
  readonly href: string;
  readonly quotations: readonly Quotation[];
}

/** A quotation of an article, as its front matter has it. */
export interface Quotation {
  readonly id: string;
  readonly article: Article;
  readonly entry: Entry;
  readonly parts: readonly (readonly [number, number])[];
  readonly href: string;
}

/** A project as the checks read it: its seeds, its content, and what follows from both. */
export interface Project {
  readonly seeds: Seeds;
  readonly content: Content;
  readonly articles: ReadonlyMap<string, Article>;
  /** The article made from a seed. */
  readonly ofSeed: (stem: string) => Article | undefined;
  /** Where named words stand; `null` where they stand nowhere or more than once. */
  readonly span: (named: Named) => readonly [start: number, end: number] | null;
}

/** Reads a project anew. */
export function readProject(paths: Paths): Project {
  const seeds = readSeeds(paths.seeds);
  const content = readContent(paths);
  const articles = new Map(
    content.articles
      .map((file) => articleOf(file, seeds))
      .sort(newestFirst)
      .map((article) => [article.slug, article]),
  );
  const called = calledOf([...articles.values()]);
  for (const article of articles.values()) article.called = called.get(article.stem) ?? article.called;
  const bySeed = new Map([...articles.values()].map((article) => [article.stem, article]));
  return {
    seeds,
    content,
    articles,
    ofSeed: (stem) => bySeed.get(stem),
    span: (named) => {
      const seed = articles.get(named.article)?.seed;
      const [start, ...more] = seed === undefined ? [] : placesOf(named, seed);
      return start === undefined || more.length > 0 ? null : [start, start + named.exact.length];
    },
  };
}

/** The order of the site: newest first, those without a date last, then by the names of their seeds. */
function newestFirst(a: Article, b: Article): number {
  const [x, y] = [a.date ?? '', b.date ?? ''];
  if (x !== y) return x > y ? -1 : 1;
  return a.stem < b.stem ? -1 : 1;
}

function articleOf({ slug, front, body }: Content['articles'][number], seeds: Seeds): Article {
  const stem = String(front['seed']);
  const known = (name: string) => text((front[name] as Entry | undefined)?.['value']);
  const quotations: Quotation[] = [];
  const article: Article = {
    slug,
    stem,
    seed: seeds.get(stem),
    front,
    body,
    headline: known('headline'),
    outlet: known('publisher'),
    called: { name: '', letter: '' },
    date: known('published'),
    href: `articles/${slug}.html`,
    quotations,
  };
  for (const entry of entries(front['quotations'])) {
    const id = String(entry['id']);
    const parts = entries(entry['parts']) as unknown as Quotation['parts'];
    quotations.push({ id, article, entry, parts, href: `${article.href}#q-${id}` });
  }
  return article;
}

/** Words named in content, with their place; `null` for the place where they have none. */
export function namedIn(entry: Entry, name: string): readonly (Named & Entry)[] {
  return entries(entry[name]) as readonly (Named & Entry)[];
}

export { listed, text, texts };
