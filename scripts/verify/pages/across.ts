import type { Built } from '../files/files.ts';
import type { Tell } from '../finding.ts';
import { listed } from '../read/content.ts';
import { wordsOf } from '../read/seed.ts';
import type { Named } from '../record/places.ts';
import { namedIn } from '../record/project.ts';
import type { PageReport } from './examine.ts';
import { resolve, tellNoAnchor } from './links.ts';

/** Checks one page against the others: links, anchors, citations and the words that figures rest on. */
export function checkAcross({ page, links, citations }: PageReport, site: Built, tell: Tell): void {
  for (const link of links) {
    const { path, fragment } = resolve(page, link.address);
    if (!site.files.has(path)) {
      const reason = `Unexpected link “${link.address}”, expected one to a file of the site: there is no ${path}`;
      tell('broken-link', reason, link);
    } else if (fragment !== '' && site.pages.get(path)?.ids.has(fragment) === false)
      tellNoAnchor(link, path, fragment, tell);
  }
  for (const citation of citations) {
    const reason = citationProblem(page, citation, site);
    const rule = citation.figure === null ? 'cite-target' : 'figure-target';
    if (reason !== null) tell(rule, reason, citation);
  }
}

/** A citation leads to printed words; one that carries a number, to words that the number rests on. */
function citationProblem(
  from: string,
  { address, figure }: PageReport['citations'][number],
  { pages, sources: { project } }: Built,
): string | null {
  const key = wordsAt(from, address, pages);
  if (key === undefined)
    return `Unexpected link “${address}”, expected one to printed words (an element with data-span)`;
  if (figure === null || figure === '') return null;
  const record = listed(project.content, 'figures').find(({ id }) => id === figure);
  if (record === undefined) return `Unexpected figure “${figure}”, expected one of content/figures.yaml`;
  const [stem = '', start, end] = key.split(' ');
  const seed = project.seeds.get(stem);
  const words = seed === undefined ? '' : wordsOf(seed, Number(start), Number(end));
  const cites = namedIn(record, 'cites');
  if (cites.some(({ exact }) => words.includes(exact))) return null;
  return `Unexpected link “${address}” to “${words.slice(0, 80)}”, expected the words that figure “${figure}” rests on: “${cites[0]?.exact}”`;
}

/** The words to which an address of the page `from` leads, as `stem start end`; none where it leads to none. */
export function wordsAt(from: string, address: string, pages: Built['pages']): string | undefined {
  const { path, fragment } = resolve(from, address);
  return pages.get(path)?.words.get(fragment);
}

/** The first page of each title. */
export const titlesOf = (pages: Built['pages']): ReadonlyMap<string, string> =>
  new Map([...pages.values()].toReversed().map(({ title, page }) => [title, page]));

/** Titles are unique: a reader tells tabs, bookmarks and search results apart by them. */
export function checkTitle(
  { page, title }: PageReport,
  first: ReadonlyMap<string, string>,
  tell: Tell,
): void {
  const other = first.get(title);
  if (title !== '' && other !== page)
    tell('duplicate-title', `Unexpected title “${title}”, expected one of its own: ${other} has it too`);
}

/** A place in a seed. */
export interface Place {
  readonly seed: string;
  readonly start: number;
  readonly end: number;
}

/** The one place of named words; `null` where they stand nowhere, or more than once. */
export function placeOf(named: Named, { sources: { project } }: Built): Place | null {
  const seed = project.articles.get(named.article)?.stem;
  const span = project.span(named);
  return seed === undefined || span === null ? null : { seed, start: span[0], end: span[1] };
}

/** Whether `key`, the `stem start end` of words on a page, touches a place. */
export function touches(key: string, { seed, start, end }: Place): boolean {
  const [stem, from, to] = key.split(' ');
  return stem === seed && Number(from) < end && start < Number(to);
}

/** The words that a page prints, and those that its links lead to, each as `stem start end`. */
export function shownWords({ page, citations, spans }: PageReport, { pages }: Built): string[] {
  const led = citations.flatMap(({ address }) => wordsAt(page, address, pages) ?? []);
  return [...spans, ...led];
}

/** The pages of the articles print what their seeds print; everything else is ours. */
export const isOurs = ({ page }: PageReport) => !page.startsWith('articles/');
