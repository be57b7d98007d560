import type { Span } from '../model.ts';
import type { SiteRecord } from '../record/index.ts';
import type { ResolvedCite } from '../record/types.ts';
import { toCodePoints } from '../text/code-points.ts';
import { type Block, readBlocks } from './blocks.ts';
import { contextOf } from './context.ts';
import type { DataCite, DataSpan } from './schemas.ts';

/** Tells all that the data say about a place in one seed. Spans are UTF-16 units. */
export interface SeedPlaces {
  readonly seed: string;
  readonly blocks: readonly Block[];
  readonly length: DataSpan;
  readonly span: (span: Span) => DataSpan;
  readonly words: (span: Span) => { exact: string; prefix: string | null; suffix: string | null };
}

const opened = new WeakMap<SiteRecord, (slug: string) => SeedPlaces>();

/**
 * Opens seeds by the slugs of their articles. Only the one asked for last is kept: rows come article by article,
 * and a large archive would fill the memory.
 */
export function openSeeds(record: SiteRecord): (slug: string) => SeedPlaces {
  const known = opened.get(record) ?? seedsOf(record);
  opened.set(record, known);
  return known;
}

function seedsOf(record: SiteRecord): (slug: string) => SeedPlaces {
  let last: { readonly slug: string; readonly places: SeedPlaces } | undefined;
  return (slug) => {
    if (last?.slug !== slug) last = { slug, places: openSeed(record, slug) };
    return last.places;
  };
}

function openSeed(record: SiteRecord, slug: string): SeedPlaces {
  const article = record.article(slug);
  if (article === undefined) throw new Error(`Implementation error: no article ${slug}`);
  const { seed } = article;
  const text = record.seedText(seed);
  const blocks = readBlocks(article.file.body);
  const codePoint = codePointsOf(text);
  const span = ({ start, end }: Span): DataSpan => ({
    start,
    end,
    startCodePoint: codePoint(start),
    endCodePoint: codePoint(end),
  });
  const onlyQuotations = article.front.text === 'quotations';
  return {
    seed,
    blocks,
    length: span({ start: 0, end: text.length }),
    span,
    words: (at) => ({
      exact: text.slice(at.start, at.end),
      ...contextOf(text, at, blocks, onlyQuotations),
    }),
  };
}

/** Nearly every text has no character of two units, and there both counts are one. */
function codePointsOf(text: string): (offset: number) => number {
  return /[\uD800-\uDFFF]/.test(text) ? toCodePoints(text) : (offset) => offset;
}

/** Cited words as a row of data. */
export function dataCite(cite: ResolvedCite, open: (slug: string) => SeedPlaces): DataCite {
  const { article, seed, exact, span, href } = cite;
  return { article, seed, exact, ...open(article).span(span), href };
}
