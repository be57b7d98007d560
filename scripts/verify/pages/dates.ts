import type { Tell } from '../finding.ts';
import { type Page, textIn, valueAround } from '../read/page.ts';
import type { Article, Project } from '../record/project.ts';
import { rowsBy } from '../record/rows-by.ts';
import type { Thing } from '../record/things.ts';
import type { Sources } from '../sources.ts';
import type { Things } from '../text/things.ts';

/** The basis of a date follows it within so many characters. */
const NEAR = 40;

/** A date of an article that its file does not print is marked wherever it stands. */
export function checkDates(page: Page, things: Things, project: Project, tell: Tell): void {
  for (const time of page.named('time')) {
    const { datetime = '' } = time.attributes;
    const articles = articlesOf([...things.page, ...things.around(time)], project);
    const own = articles.filter(({ date }) => date === datetime);
    const bases = [...new Set(own.map(({ dateBasis }) => dateBasis ?? ''))];
    const after = page.text.slice(time.textEnd, time.textEnd + NEAR);
    if (bases.length > 0 && !bases.some((basis) => basis === 'printed' || after.includes(basis))) {
      const reason = `Unexpected date ${datetime} without its basis, expected “${bases.join('” or “')}” after it`;
      tell('unmarked-date', reason, time);
    }
  }
}

function articlesOf(things: readonly Thing[], { articles }: Project): Article[] {
  const slugs = new Set(things.map((thing) => /^(?:article|quotation|span) ([^ /]+)/.exec(thing)?.[1] ?? ''));
  return [...slugs].flatMap((slug) => articles.get(slug) ?? []);
}

/** A year that stands alone beside a figure is one of its period. */
export function checkYears(page: Page, { tables }: Sources, tell: Tell): void {
  for (const note of page.elements.filter(({ textStart, textEnd }) => textEnd - textStart < NEAR)) {
    const [, year] = /^(\d{4})(?:, inferred)?$/.exec(textIn(page, note).trim()) ?? [];
    const figure = year === undefined ? undefined : valueAround(note, 'data-figure');
    if (year === undefined || figure === undefined) continue;
    const { period, asOf } = rowsBy(tables, 'figures', 'id').get(figure) ?? {};
    if (!JSON.stringify([period, asOf]).includes(year))
      tell('unexplained', `Unexpected year ${year}, expected one of the period of ${figure}`, note);
  }
}
