import type { Known } from '../model.ts';
import type { SiteRecord } from '../record/index.ts';
import type { Article } from '../record/types.ts';
import { openRows } from './dataset.ts';
import { licence } from './licence.ts';
import { openSeeds, type SeedPlaces } from './places.ts';
import type { ArticleFile, QuotationRow } from './schemas.ts';
import { dataVersion } from './versions.ts';

/** By the slug of each article the ids of what rests on its words. */
type Resting = ReadonlyMap<string, readonly { readonly id: string }[]>;

const indexes = new WeakMap<SiteRecord, { readonly figures: Resting; readonly statements: Resting }>();

/** What rests on the words of each article, gathered once for all of their files. */
function indexOf(record: SiteRecord) {
  const index = indexes.get(record) ?? {
    figures: byArticle(record.figures, ({ cites }) => cites.map(({ article }) => article)),
    statements: byArticle(record.statements, ({ variants }) => variants.map(({ article }) => article.slug)),
  };
  indexes.set(record, index);
  return index;
}

function byArticle<I extends { readonly id: string }>(
  items: readonly I[],
  articlesOf: (item: I) => readonly string[],
): Resting {
  const pairs = items.flatMap((item) =>
    [...new Set(articlesOf(item))].map((article) => ({ article, id: item.id })),
  );
  return Map.groupBy(pairs, ({ article }) => article);
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
    figures: (index.figures.get(slug) ?? []).map(({ id }) => id),
    statements: (index.statements.get(slug) ?? []).map(({ id }) => id),
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
