/** The texts of which we know more than Pagefind would: articles with their quotations, and figures. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './site.ts';
import { articleText, figureText, type SearchText } from './texts.ts';

/** A text that has not been read. */
export interface Source {
  readonly href: string;
  /** All that the text is made of, or hashes of it; `null` where this is not known without reading. */
  readonly madeOf: string | null;
  readonly read: () => SearchText;
}

/** The texts of a site in their order. `hashes` are those of its pages, by their paths. */
export function sourcesOf(out: string, site: Site, hashes: ReadonlyMap<string, string>): Source[] {
  const articles = site.articles.map((article) => {
    const quotations = site.quotations.get(article.href) ?? [];
    const page = hashes.get(article.href);
    return {
      href: article.href,
      madeOf: page === undefined ? null : JSON.stringify([page, article, quotations]),
      read: () => articleText(readFileSync(join(out, article.href), 'utf8'), article, quotations, site),
    };
  });
  const figures = site.figures.map((figure) => ({
    href: figure.href,
    madeOf: JSON.stringify(figure),
    read: () => figureText(figure),
  }));
  return [...articles, ...figures];
}

/**
 * How many texts are made again for one that has changed, about. Of fewer more time would be spent on putting their
 * words together: most words are in every batch.
 */
const usual = 128;

/** Sources in batches. Their borders follow from addresses, so that a new text changes one batch. */
export function batchesOf(sources: readonly Source[]): Source[][] {
  const batches: Source[][] = [];
  for (const source of sources) {
    const last = batches.at(-1);
    if (last === undefined || begins(source)) batches.push([source]);
    else last.push(source);
  }
  return batches;
}

// Other bytes of the hash than those that decide on the part of a text.
function begins({ href }: Source): boolean {
  return createHash('sha256').update(href).digest().readUInt32BE(4) % usual === 0;
}
