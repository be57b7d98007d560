import { type Fault, type Tell, tellInto } from '../finding.ts';
import { isInside, type Page } from '../read/page.ts';
import { readPage } from '../read/read-page.ts';
import type { Sources } from '../sources.ts';
import { checkLines, checkNumbers, checkQuotations, checkReported } from './article.ts';
import { checkBlocks } from './blocks.ts';
import { type Copied, copiedOf } from './copies.ts';
import { checkEntries } from './entries.ts';
import { checkAddresses, checkAnchors, type Link, resolve } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkPeriods } from './periods.ts';
import { checkCharts, checkProse, linkOfFigure } from './prose.ts';
import { type Searched, searchedOf } from './searched.ts';
import { checkSpans, type PlacedSpan } from './spans.ts';
import { checkStanding } from './standing.ts';
import { checkOutlines, checkStrips } from './strips.ts';
import { checkHidden, checkScripts, checkStructure } from './structure.ts';
import { checkTexts } from './texts.ts';
import { checkTimes } from './times.ts';
import { checkPeople, checkSaidTwice } from './twice.ts';

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
  /** Where its links within the site lead, from its root. */
  readonly leads: ReadonlySet<string>;
  /** Scripts and styles that stand in the page. */
  readonly inline: readonly string[];
  readonly searched: Searched;
  readonly copied: Copied;
  /** Data that stand in the page, for programs. */
  readonly data: readonly string[];
}

/** Checks everything about a page that can be told from the page, the seeds it names and the article it shows. */
export function examine(path: string, html: string, sources: Sources): PageReport {
  const page = readPage(path, html);
  const faults: Fault[] = [];
  const tell = tellInto(faults);
  const { project, program } = sources;
  const article = project.at(path);
  const title = checkStructure(page, tell);
  checkMarkup(page, program, tell);
  checkHidden(page, tell);
  checkScripts(page, program, tell);
  const ids = new Set(page.having('id').map(({ attributes }) => attributes['id'] ?? ''));
  const links = [
    ...checkAnchors(checkAddresses(page, tell), path, ids, tell),
    ...publicLinks(page, sources.base),
  ];
  const spans = checkSpans(page, project.seeds, tell);
  if (article !== undefined) {
    checkQuotations(page, article, spans, tell);
    checkReported(article, spans, tell);
    checkLines(page, article, tell);
    checkNumbers(page, article, tell);
  }
  const seeds = checkBlocks(page, project.seeds, article?.front['text'] !== 'quotations', tell);
  checkProse(page, tell);
  checkCharts(page, tell);
  const citations = citationsOf(page, tell);
  checkTexts(page, sources, tell);
  checkStanding(page, sources, tell);
  checkEntries(page, sources, tell);
  checkTimes(page, sources, tell);
  checkStrips(page, sources, tell);
  checkOutlines(page, sources, tell);
  checkPeriods(page, sources, tell);
  checkPeople(page, tell);
  checkSaidTwice(page, project, tell);
  const scripts = Map.groupBy(page.scripts, kindOf);
  const codeOf = (kind: ReturnType<typeof kindOf>) => scripts.get(kind)?.map(({ code }) => code) ?? [];
  return {
    page: path,
    title,
    ids,
    words: idsOfWords(page, spans),
    seeds,
    spans: spans.map(keyOf),
    links,
    citations,
    faults,
    leads: new Set(links.map(({ address }) => targetOf(path, address))),
    inline: [...codeOf('inline'), ...page.styles.map(({ code }) => code)],
    searched: searchedOf(page),
    copied: copiedOf(page),
    data: codeOf('data'),
  };
}

function kindOf({ element }: Page['scripts'][number]): 'data' | 'inline' | 'file' {
  if (/json/.test(element.attributes['type'] ?? '')) return 'data';
  return element.attributes['src'] === undefined ? 'inline' : 'file';
}

/** Links to the public address of the site lead to its files too. */
function publicLinks(page: Page, base: string | null): Link[] {
  if (base === null) return [];
  const up = '../'.repeat(page.path.split('/').length - 1);
  return page.having('href').flatMap(({ index, attributes: { href = '' } }) => {
    if (!href.startsWith(base)) return [];
    const rest = href.slice(base.length);
    return [{ index, address: up + (rest === '' || rest.startsWith('#') ? `index.html${rest}` : rest) }];
  });
}

function targetOf(from: string, address: string): string {
  const { path, fragment } = resolve(from, address);
  return fragment === '' ? path : `${path}#${fragment}`;
}

const keyOf = ({ seed, start, end }: PlacedSpan) => `${seed.id} ${start} ${end}`;

/** An id leads to words where it stands on them, or on an element `q-…` that holds the parts of a quotation. */
function idsOfWords(page: Page, spans: readonly PlacedSpan[]): Map<string, string> {
  const words = new Map(spans.map((span) => [span.element.attributes['id'] ?? '', keyOf(span)]));
  words.delete('');
  for (const element of page.having('id')) {
    const { id = '' } = element.attributes;
    if (!id.startsWith('q-') || words.has(id)) continue;
    const held = spans.filter((span) => isInside(span.element, element));
    const [first, last] = [held[0], held.at(-1)];
    if (first && last) words.set(id, `${first.seed.id} ${first.start} ${last.end}`);
  }
  return words;
}

function citationsOf(page: Page, tell: Tell): PageReport['citations'] {
  const cites = page.having('data-cite').map((element) => ({ element, link: element, figure: null }));
  const figures = page.having('data-figure').map((element) => {
    return { element, link: linkOfFigure(page, element), figure: element.attributes['data-figure'] ?? '' };
  });
  return [...cites, ...figures].flatMap(({ element, link, figure }) => {
    const address = link?.attributes['href'];
    if (address !== undefined) return [{ index: element.index, address, figure }];
    const what = figure === null ? 'citation' : `figure “${figure}”`;
    const reason = `Unexpected ${what} without a link, expected a link to printed words`;
    tell(figure === null ? 'cite-target' : 'figure-target', reason, element);
    return [];
  });
}
