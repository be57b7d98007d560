import type { Fault } from '../finding.ts';
import { closest, type Page, textIn } from '../read/page.ts';
import type { Article, Project } from '../record/project.ts';
import { rowsBy } from '../record/rows-by.ts';
import type { Thing } from '../record/things.ts';
import type { Sources } from '../sources.ts';
import type { Things } from '../text/things.ts';

/** The basis of a date follows it within so many characters. */
const NEAR = 40;

/** A date of an article that its file does not print is marked wherever it stands. */
export function checkDates(page: Page, things: Things, project: Project, faults: Fault[]): void {
  for (const time of page.named('time')) {
    const { datetime = '' } = time.attributes;
    const articles = articlesOf([...things.page, ...things.around(time)], project).filter(
      ({ date }) => date === datetime,
    );
    const bases = new Set(articles.map(basisOf));
    const after = page.text.slice(time.textEnd, time.textEnd + NEAR);
    if (bases.size === 0 || bases.has('printed') || [...bases].some((basis) => after.includes(basis)))
      continue;
    const reason = `Unexpected date ${datetime} without its basis, expected “${[...bases].join('” or “')}” after it`;
    faults.push({ element: time.index, rule: 'unmarked-date', reason });
  }
}

/** What the date of an article rests on. */
export const basisOf = ({ front }: Article) =>
  String((front['published'] as { readonly basis?: unknown } | undefined)?.basis ?? '');

function articlesOf(things: readonly Thing[], { articles }: Project): Article[] {
  const slugs = new Set(things.map((thing) => /^(?:article|quotation|span) ([^ /]+)/.exec(thing)?.[1] ?? ''));
  return [...slugs].flatMap((slug) => articles.get(slug) ?? []);
}

/** A year that stands alone beside a figure is one of its period. */
export function checkYears(page: Page, { tables }: Sources, faults: Fault[]): void {
  for (const note of page.elements.filter(({ textStart, textEnd }) => textEnd - textStart < NEAR)) {
    const [, year] = /^(\d{4})(?:, inferred)?$/.exec(textIn(page, note).trim()) ?? [];
    const figure = year === undefined ? undefined : closest(note, 'data-figure')?.attributes['data-figure'];
    if (year === undefined || figure === undefined) continue;
    const row = rowsBy(tables, 'figures', 'id').get(figure);
    if (JSON.stringify([row?.['period'], row?.['asOf']]).includes(year)) continue;
    const reason = `Unexpected year ${year}, expected one of the period of ${figure}`;
    faults.push({ element: note.index, rule: 'unexplained', reason });
  }
}
