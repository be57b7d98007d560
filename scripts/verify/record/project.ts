import { type Content, type Entry, entries, type ProseFile, readContent, text } from '../read/content.ts';
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
  /** What its date rests on. */
  readonly dateBasis: string | null;
  readonly href: string;
  readonly quotations: readonly Quotation[];
  /** What it reports as said; of one that is shown in its quotations alone, nothing. */
  readonly reported: readonly Quotation[];
}

/** A quotation or a passage of reported speech of an article, as its front matter has it. */
export interface Quotation {
  readonly id: string;
  readonly article: Article;
  readonly entry: Entry;
  readonly parts: readonly Span[];
  readonly href: string;
}

/** A stretch of a seed, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** A project as the checks read it: its seeds, its content, and what follows from both. */
export interface Project {
  readonly seeds: Seeds;
  readonly content: Content;
  readonly articles: ReadonlyMap<string, Article>;
  /** The article made from a seed. */
  readonly ofSeed: (stem: string) => Article | undefined;
  /** The article of a page, or of a place on one, by its address from the root of the site. */
  readonly at: (address: string) => Article | undefined;
  /** Where named words stand; `null` where they stand nowhere or more than once. */
  readonly span: (named: Named) => Span | null;
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
    at: (address) => articles.get(/^articles\/([^/]+)\.html(?:#|$)/.exec(address)?.[1] ?? ''),
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

function articleOf({ id: slug, front, body }: ProseFile, seeds: Seeds): Article {
  const stem = String(front['seed']);
  const known = (name: string) => text((front[name] as Entry | undefined)?.['value']);
  const href = `articles/${slug}.html`;
  const said = (list: string, letter: string): Quotation[] =>
    entries(front[list]).map((entry) => {
      const parts = entries(entry['parts']) as unknown as readonly Span[];
      const id = String(entry['id']);
      return { id, article, entry, parts, href: `${href}#${letter}-${id}` };
    });
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
    dateBasis: text((front['published'] as Entry | undefined)?.['basis']),
    href,
    quotations: [],
    reported: [],
  };
  return Object.assign(article, {
    quotations: said('quotations', 'q'),
    reported: front['text'] === 'full' ? said('indirect', 'i') : [],
  });
}

/** The stretches of a seed in which the words of a row stand. */
export const spansOf = ({ parts }: Row): Span[] =>
  entries(parts).map(({ start, end }) => [Number(start), Number(end)]);

/** Words named in content, with their place; `null` for the place where they have none. */
export function namedIn(entry: Entry, name: string): readonly (Named & Entry)[] {
  return entries(entry[name]) as readonly (Named & Entry)[];
}
