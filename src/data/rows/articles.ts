import type { Known } from '../../model.ts';
import type { Article } from '../../record/types.ts';
import { type ArticleRow, articleSchema } from '../schemas.ts';
import { rowOf } from './row.ts';

/** An article with what is known about it and from what. */
export function articleRow(article: Article): ArticleRow {
  const { front, slug, quotations } = article;
  const { url: archived, captured } = front.archived ?? {};
  return rowOf(articleSchema, {
    ...article,
    ...front,
    id: slug,
    title: article.headline,
    ...knownColumns('headline', front.headline),
    ...knownColumns('publisher', front.publisher),
    ...knownColumns('author', front.author),
    ...knownColumns('published', front.published),
    ...knownColumns('url', front.url),
    archived,
    captured,
    textShown: front.text,
    topics: article.topics,
    quotationCount: quotations.length,
    json: `articles/${slug}.json`,
  });
}

function knownColumns<N extends string>(name: N, known: Known) {
  const { value, basis, evidence = null, confidence = null } = known;
  return {
    [name]: value,
    [`${name}Basis`]: basis,
    [`${name}Evidence`]: evidence,
    [`${name}Confidence`]: confidence,
  } as Record<N, string | null> &
    Record<`${N}Basis`, typeof basis> &
    Record<`${N}Evidence`, string | null> &
    Record<`${N}Confidence`, typeof confidence>;
}
