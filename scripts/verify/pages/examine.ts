import type { Fault } from '../finding.ts';
import type { ArticleRecord } from '../read/content.ts';
import { isInside, type Page } from '../read/page.ts';
import { readProgram } from '../read/program.ts';
import { readPage } from '../read/read-page.ts';
import type { Seeds } from '../read/seed.ts';
import { checkQuotations } from './article.ts';
import { checkBlocks } from './blocks.ts';
import { checkAddresses, checkAnchors, type Link } from './links.ts';
import { checkCharts, checkProse, linkOfFigure } from './prose.ts';
import { checkSpans, type PlacedSpan } from './spans.ts';
import { checkScripts, checkStructure } from './structure.ts';

/** What was found in one page: what other pages ask of it, what it asks of them, and what is wrong in itself. */
export interface PageReport {
  readonly page: string;
  readonly title: string;
  readonly ids: ReadonlySet<string>;
  /** Ids that lead to printed words, each with its `stem start end`. */
  readonly words: ReadonlyMap<string, string>;
  /** Stems of the seeds that the page's blocks tile. */
  readonly seeds: readonly string[];
  /** Printed words on the page: `stem start end`. */
  readonly spans: readonly string[];
  /** Links that lead out of the page; those within it are checked with it. */
  readonly links: readonly Link[];
  /** Links that must lead to printed words; with the figure's id where the link carries a number. */
  readonly citations: readonly (Link & { readonly figure: string | null })[];
  readonly faults: readonly Fault[];
}

/** Checks everything about a page that can be told from the page, the seeds it names and the article it shows. */
export function examine(path: string, html: string, seeds: Seeds, article: ArticleRecord | null): PageReport {
  const page = readPage(path, html);
  const faults: Fault[] = [];
  const title = checkStructure(page, faults);
  checkScripts(page, readProgram(), faults);
  const ids = new Set(page.having('id').map(({ attributes }) => attributes['id'] ?? ''));
  const links = checkAnchors(checkAddresses(page, faults), path, ids, faults);
  const spans = checkSpans(page, seeds, faults);
  if (article !== null) checkQuotations(page, article, spans, seeds, faults);
  const tiled = checkBlocks(page, seeds, article?.wholeText ?? true, faults);
  checkProse(page, faults);
  checkCharts(page, faults);
  const citations = citationsOf(page, faults);
  const words = idsOfWords(page, spans);
  return { page: path, title, ids, words, seeds: tiled, spans: spans.map(keyOf), links, citations, faults };
}

const keyOf = ({ seed, start, end }: PlacedSpan) => `${seed.id} ${start} ${end}`;

/** An id leads to words where it stands on them, or on an element `q-…` that holds the parts of a quotation. */
function idsOfWords(page: Page, spans: readonly PlacedSpan[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const span of spans) {
    const id = span.element.attributes['id'];
    if (id !== undefined) words.set(id, keyOf(span));
  }
  for (const element of page.having('id')) {
    const id = element.attributes['id'] ?? '';
    if (!id.startsWith('q-') || words.has(id)) continue;
    const held = spans.filter((span) => isInside(span.element, element));
    const [first, last] = [held[0], held.at(-1)];
    if (first && last) words.set(id, `${first.seed.id} ${first.start} ${last.end}`);
  }
  return words;
}

function citationsOf(page: Page, faults: Fault[]): PageReport['citations'] {
  const cites = page.having('data-cite').map((element) => ({ element, link: element, figure: null }));
  const figures = page.having('data-figure').map((element) => {
    return { element, link: linkOfFigure(page, element), figure: element.attributes['data-figure'] ?? '' };
  });
  return [...cites, ...figures].flatMap(({ element, link, figure }) => {
    const address = link?.attributes['href'];
    if (address !== undefined) return [{ element: element.index, address, figure }];
    const reason = `Unexpected ${figure === null ? 'citation' : `figure “${figure}”`} without a link, expected a link to printed words`;
    faults.push({
      element: element.index,
      rule: figure === null ? 'cite-target' : 'figure-target',
      reason,
    });
    return [];
  });
}
