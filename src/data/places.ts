import { toCodePoints } from '../anchor/code-points.ts';
import type { Span } from '../model.ts';
import type { SiteRecord } from '../record/index.ts';
import type { ResolvedCite } from '../record/types.ts';
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
 * Opens seeds by the slugs of their articles. What was found of their places is kept, and of their texts only
 * the one asked for last: rows come article by article, and the texts of a large archive would fill the memory.
 */
export function openSeeds(record: SiteRecord): (slug: string) => SeedPlaces {
  const known = opened.get(record) ?? seedsOf(record);
  opened.set(record, known);
  return known;
}

function seedsOf(record: SiteRecord): (slug: string) => SeedPlaces {
  const places = new Map<string, SeedPlaces>();
  let last: { readonly seed: string; readonly text: string } | undefined;
  const textOf = (seed: string) => {
    if (last?.seed !== seed) last = { seed, text: record.seedText(seed) };
    return last.text;
  };
  return (slug) => {
    const known = places.get(slug) ?? openSeed(record, slug, textOf);
    places.set(slug, known);
    return known;
  };
}

function openSeed(record: SiteRecord, slug: string, textOf: (seed: string) => string): SeedPlaces {
  const article = record.article(slug);
  if (article === undefined) throw new Error(`Implementation error: no article ${slug}`);
  const { seed } = article;
  const { length } = textOf(seed);
  const blocks = readBlocks(article.file.body);
  const codePoint = codePointsOf(textOf(seed));
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
    length: span({ start: 0, end: length }),
    span,
    words: (at) => {
      const text = textOf(seed);
      return { exact: text.slice(at.start, at.end), ...contextOf(text, at, blocks, onlyQuotations) };
    },
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
