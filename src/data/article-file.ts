import type { Known } from '../model.ts';
import type { SiteRecord } from '../record/index.ts';
import type { Article } from '../record/types.ts';
import { openRows } from './dataset.ts';
import { licence } from './licence.ts';
import { openSeeds, type SeedPlaces } from './places.ts';
import type { ArticleFile, QuotationRow } from './schemas.ts';
import { dataVersion } from './versions.ts';

interface Index {
  readonly figures: ReadonlyMap<string, readonly string[]>;
  readonly statements: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<SiteRecord, Index>();

/** What rests on the words of each article, gathered once for all of their files. */
function indexOf(record: SiteRecord): Index {
  const known = indexes.get(record);
  if (known !== undefined) return known;
  const index = {
    figures: byArticle(record.figures, ({ cites }) => cites.map(({ article }) => article)),
    statements: byArticle(record.statements, ({ variants }) => variants.map(({ article }) => article.slug)),
  };
  indexes.set(record, index);
  return index;
}

function byArticle<I extends { readonly id: string }>(
  items: readonly I[],
  articlesOf: (item: I) => readonly string[],
) {
  const found = new Map<string, string[]>();
  for (const item of items)
    for (const article of new Set(articlesOf(item))) {
      const ids = found.get(article) ?? [];
      ids.push(item.id);
      found.set(article, ids);
    }
  return found;
}

/** All that is known about one article, as `articles/<slug>.json` gives it; `rows` are those of its quotations. */
export function articleFile(
  record: SiteRecord,
  article: Article,
  rows: readonly QuotationRow[] = openRows(record).ofArticle(article).quotations,
): ArticleFile {
  const { front, slug } = article;
  const index = indexOf(record);
  const places = openSeeds(record)(slug);
  return {
    $schema: '../data/article.schema.json',
    version: dataVersion,
    licence,
    id: slug,
    title: article.headline,
    headline: knownValue(front.headline, places),
    publisher: knownValue(front.publisher, places),
    author: knownValue(front.author, places),
    published: knownValue(front.published, places),
    url: knownValue(front.url, places),
    archived: front.archived ?? null,
    seed: article.seed,
    seedSha256: front.seedSha256,
    textShown: front.text,
    topics: front.topics.map(({ id, because, setByEditor = null }) => ({ id, because, setByEditor })),
    characters: { utf16: places.length.end, codePoints: places.length.endCodePoint },
    blocks: places.blocks.map(({ start, end, ...block }) => ({ ...block, ...places.span({ start, end }) })),
    quotations: [...rows],
    figures: [...(index.figures.get(slug) ?? [])],
    statements: [...(index.statements.get(slug) ?? [])],
    notes: article.notes.map(({ on, note, span, motivation = 'commenting' }) => ({
      article: slug,
      seed: article.seed,
      exact: on.exact,
      ...places.span(span),
      href: `${article.href}#s-${span.start}-${span.end}`,
      note,
      motivation,
    })),
    href: article.href,
  };
}

function knownValue(known: Known, { span }: SeedPlaces) {
  const { value, basis, evidence = null, confidence = null, at } = known;
  const place = at === undefined ? null : span({ start: at[0], end: at[1] });
  return { value, basis, evidence, confidence, at: place };
}
