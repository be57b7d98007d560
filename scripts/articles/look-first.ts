import { SURE } from '../../src/model.ts';
import { toPoint } from '../../src/text/point.ts';
import type { ReadArticle } from './read.ts';

/** What an editor should look at before anything else, the article with most of it first; `''` where there is nothing. */
export function lookFirst(articles: readonly ReadArticle[]): string {
  const doubtful = articles
    .map((article) => ({ path: article.path, doubts: doubtsOf(article) }))
    .filter(({ doubts }) => doubts.length > 0)
    .toSorted((a, b) => b.doubts.length - a.doubts.length);
  const lines = doubtful.flatMap(({ path, doubts }) => doubts.map((doubt) => `  ${path}${doubt}`));
  return lines.length === 0 ? '' : ['Look first at:', ...lines].join('\n');
}

function doubtsOf({ extraction }: ReadArticle): string[] {
  const { seed, quotations, messages } = extraction;
  const point = toPoint(seed.text);
  const speakers = quotations
    .filter(({ speaker, confidence }) => speaker === null || confidence < SURE)
    .map(({ parts, speaker, id }) => {
      const { line } = point(parts[0]?.start ?? 0);
      return `:${line} ${speaker === null ? 'speaker unknown' : `probably ${speaker}`} (quotation ${id})`;
    });
  const warnings = messages
    .filter(({ severity }) => severity !== 'info')
    .map(({ line, reason, rule }) => `:${line} ${reason} (${rule})`);
  return [...speakers, ...warnings, ...(quotations.length === 0 ? [' no quotation was found'] : [])];
}
