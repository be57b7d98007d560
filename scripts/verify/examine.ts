import { checkQuotations } from './article.ts';
import { checkBlocks } from './blocks.ts';
import type { ArticleRecord } from './content.ts';
import type { Finding } from './finding.ts';
import { checkAddresses, checkAnchors, type Link } from './links.ts';
import { isInside, type Page } from './page.ts';
import { checkCharts, checkProse, linkOfFigure } from './prose.ts';
import { readPage } from './read-page.ts';
import type { Seeds } from './seed.ts';
import { checkSpans, type PlacedSpan } from './spans.ts';
import { checkScripts, checkStructure } from './structure.ts';

/** What the checks of other pages ask of a page. Plain data: it crosses from thread to thread, and from one build to the next. */
export interface PageFacts {
  readonly page: string;
  readonly title: string;
  readonly ids: readonly string[];
  /** Ids that lead to printed words, each with its `stem start end`. */
  readonly words: Readonly<Record<string, string>>;
  /** Stems of all seeds that the page names. */
  readonly named: readonly string[];
  /** Stems of the seeds that the page's blocks tile. */
  readonly seeds: readonly string[];
}

/** What a page asks of others, and what is wrong in itself. It is the larger part by far, and asked for once. */
export interface PageClaims {
  /** Printed words on the page: `stem start end`. */
  readonly spans: readonly string[];
  /** Links that lead out of the page; those within it are checked with it. */
  readonly links: readonly Link[];
  /** Links that must lead to printed words; with the figure's id where the link carries a number. */
  readonly citations: readonly (Link & { readonly figure: string | null })[];
  readonly findings: readonly Finding[];
}

/** What was found in one page. */
export interface PageReport {
  readonly facts: PageFacts;
  readonly claims: PageClaims;
}

/** Checks everything about a page that can be told from the page, the seeds it names and the article it shows. */
export function examine(path: string, html: string, seeds: Seeds, article: ArticleRecord | null): PageReport {
  const page = readPage(path, html);
  const findings: Finding[] = [];
  const title = checkStructure(page, findings);
  checkScripts(page, findings);
  const ids = page.having('id').map(({ attributes }) => attributes['id'] ?? '');
  const links = checkAnchors(checkAddresses(page, findings), path, new Set(ids), findings);
  const spans = checkSpans(page, seeds, findings);
  if (article !== null) checkQuotations(page, article, spans, seeds, findings);
  const shown = checkBlocks(page, seeds, article?.wholeText ?? true, findings);
  checkProse(page, findings);
  checkCharts(page, findings);
  const citations = citationsOf(page, findings);
  const named = page.having('data-seed').map(({ attributes }) => attributes['data-seed'] ?? '');
  const words = idsOfWords(page, spans);
  return {
    facts: { page: path, title, ids, words, named: [...new Set(named)], seeds: shown },
    claims: { spans: spans.map(keyOf), links, citations, findings },
  };
}

const keyOf = ({ seed, start, end }: PlacedSpan) => `${seed.id} ${start} ${end}`;

/** An id leads to words where it stands on them, or on an element `q-…` that holds the parts of a quotation. */
function idsOfWords(page: Page, spans: readonly PlacedSpan[]): Record<string, string> {
  const words: Record<string, string> = Object.create(null);
  for (const span of spans) {
    const id = span.element.attributes['id'];
    if (id !== undefined) words[id] = keyOf(span);
  }
  for (const element of page.having('id')) {
    const id = element.attributes['id'] ?? '';
    if (!id.startsWith('q-') || words[id] !== undefined) continue;
    const held = spans.filter((span) => isInside(span.element, element));
    const [first, last] = [held[0], held.at(-1)];
    if (first && last) words[id] = `${first.seed.id} ${first.start} ${last.end}`;
  }
  return words;
}

function citationsOf(page: Page, findings: Finding[]): PageClaims['citations'] {
  const cites = page.having('data-cite').map((element) => ({ element, link: element, figure: null }));
  const figures = page.having('data-figure').map((element) => {
    return { element, link: linkOfFigure(page, element), figure: element.attributes['data-figure'] ?? '' };
  });
  return [...cites, ...figures].flatMap(({ element, link, figure }) => {
    const address = link?.attributes['href'];
    if (address !== undefined) return [{ element: element.index, address, figure }];
    const reason = `Unexpected ${figure === null ? 'citation' : `figure “${figure}”`} without a link, expected a link to printed words`;
    findings.push({
      element: element.index,
      rule: figure === null ? 'cite-target' : 'figure-target',
      reason,
    });
    return [];
  });
}
