import type { Built } from '../files/files.ts';
import type { TellOf } from '../finding.ts';
import { texts } from '../read/content.ts';

/**
 * The lists of the site leave nothing out: each quotation, each passage of reported speech and each cell of an event is
 * led to, each figure has its place, and the home page those that editors chose.
 */
export function checkLists(site: Built, tell: TellOf): void {
  const { tables, project } = site.sources;
  const tellMissing = (page: string, what: unknown) =>
    tell(
      site.pathOf(page),
      'unlisted',
      `Unexpected list without ${what}, expected all that seeds and content have`,
    );
  const rowsOf = (table: string) => tables.get(table) ?? [];
  for (const [table, begins] of Object.entries(LISTS)) {
    const pages = [...site.pages.values()].filter(({ page }) => page.startsWith(begins));
    const led = new Set(pages.flatMap(({ leads }) => [...leads]));
    const [first] = pages;
    const unled = rowsOf(table).filter(({ href, inReport }) => inReport !== false && !led.has(String(href)));
    if (first !== undefined) for (const { href } of unled) tellMissing(first.page, href);
  }
  const figures = site.pages.get('figures.html')?.ids;
  for (const { id } of rowsOf('figures'))
    if (figures?.has(`f-${id}`) === false) tellMissing('figures.html', id);
  const home = site.pages.get('index.html');
  const shown = new Set(home?.citations.map(({ figure }) => figure));
  for (const id of texts(project.content.lists.get('site')?.['featuredFigures']))
    if (home !== undefined && !shown.has(id)) tellMissing('index.html', id);
}

/** With what the paths of the pages begin that list the rows of a table. */
const LISTS = { quotations: 'quotations', indirect: 'reported', facts: 'compare/' };
