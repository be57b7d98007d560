import type { Built } from '../files/built.ts';
import type { Fault } from '../finding.ts';
import { listed } from '../read/content.ts';
import { wordsOf } from '../read/seed.ts';
import { namedIn } from '../record/project.ts';
import type { PageReport } from './examine.ts';
import { type Link, noAnchor, resolve } from './links.ts';

/** Checks one page against the others: links, anchors, citations and the words that figures rest on. */
export function checkAcross({ page, links, citations }: PageReport, site: Built): Fault[] {
  const broken = links.flatMap((link): Fault[] => {
    const problem = linkProblem(page, link, site);
    return problem === null ? [] : [{ element: link.element, ...problem }];
  });
  const uncited = citations.flatMap((citation): Fault[] => {
    const reason = citationProblem(page, citation, site);
    const rule = citation.figure === null ? 'cite-target' : 'figure-target';
    return reason === null ? [] : [{ element: citation.element, rule, reason }];
  });
  return [...broken, ...uncited];
}

function linkProblem(
  from: string,
  { address }: Link,
  { files, pages }: Built,
): Omit<Fault, 'element'> | null {
  const { path, fragment } = resolve(from, address);
  if (!files.has(path)) {
    return {
      rule: 'broken-link',
      reason: `Unexpected link “${address}”, expected one to a file of the site: there is no ${path}`,
    };
  }
  const target = pages.get(path);
  if (fragment === '' || target === undefined || target.ids.has(fragment)) return null;
  return noAnchor(address, path, fragment);
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

/** Titles are unique: a reader tells tabs, bookmarks and search results apart by them. */
export function checkTitles(pages: Built['pages']): Map<string, Fault[]> {
  const first = new Map<string, string>();
  const found = new Map<string, Fault[]>();
  for (const { page, title } of pages.values()) {
    const other = first.get(title);
    if (other === undefined) first.set(title, page);
    else if (title !== '') {
      const reason = `Unexpected title “${title}”, expected one of its own: ${other} has it too`;
      found.set(page, [{ element: null, rule: 'duplicate-title', reason }]);
    }
  }
  return found;
}
