import { pointsBefore } from '../read/seed.ts';
import type { Named } from './places.ts';
import type { Article, Project, Row } from './project.ts';

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
