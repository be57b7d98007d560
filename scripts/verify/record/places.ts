import { pointsBefore, type SeedText } from '../read/seed.ts';
import type { Article, Project, Row } from './project.ts';

/** Words of an article, as content files name them. */
export interface Named {
  readonly article: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Where the words stand in a seed, prefix and suffix considered: offsets of their beginnings. */
export function placesOf(
  { exact, prefix = '', suffix = '' }: Omit<Named, 'article'>,
  { text }: SeedText,
): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(0, at).trimEnd().endsWith(prefix.trimEnd());
    const after = text
      .slice(at + exact.length)
      .trimStart()
      .startsWith(suffix.trimStart());
    if (before && after) starts.push(at);
  }
  return starts;
}

/** A place in both ways of counting. */
export function placed({ seed }: Article, [start, end]: readonly [number, number]): Row {
  const points = (at: number) => (seed === undefined ? 0 : pointsBefore(seed, at));
  return { start, end, startCodePoint: points(start), endCodePoint: points(end) };
}

/** Cited words with their place; nothing of it is known where they have none. */
export function cited(named: Named, project: Project): Row {
  const article = project.articles.get(named.article);
  const span = project.span(named);
  if (article === undefined || span === null) return { article: named.article, exact: named.exact };
  return {
    article: article.slug,
    seed: article.stem,
    exact: named.exact,
    ...placed(article, span),
    href: `${article.href}#s-${span.join('-')}`,
  };
}
