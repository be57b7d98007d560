import type { Built } from '../files/built.ts';
import { type Finding, finding } from '../finding.ts';
import { texts } from '../read/content.ts';

/**
 * The lists of the site leave nothing out: each quotation, each passage of reported speech and each cell of an event is
 * led to, each figure has its place, and the home page those that editors chose.
 */
export function checkLists(site: Built): Finding[] {
  const row = (table: string) => site.sources.tables.get(table) ?? [];
  const figures = site.pages.get('figures.html')?.ids;
  return [
    ...unled(
      'quotations',
      row('quotations').map(({ href }) => String(href)),
      site,
    ),
    ...unled(
      'reported',
      row('indirect').map(({ href }) => String(href)),
      site,
    ),
    ...unled(
      'compare/',
      row('facts')
        .filter(({ inReport }) => inReport)
        .map(({ href }) => String(href)),
      site,
    ),
    ...row('figures')
      .filter(({ id }) => figures?.has(`f-${id}`) === false)
      .map(({ id }) => missing('figures.html', String(id), site)),
    ...unfeatured(site),
  ];
}

/** Figures that editors chose for the home page, and that it does not show. */
function unfeatured(site: Built): Finding[] {
  const { featuredFigures } = site.sources.project.content.lists.get('site') ?? {};
  const home = site.pages.get('index.html');
  const shown = new Set(home?.citations.map(({ figure }) => figure));
  return home === undefined
    ? []
    : texts(featuredFigures)
        .filter((id) => !shown.has(id))
        .map((id) => missing('index.html', id, site));
}

/** Of some places those to which none of the pages leads whose paths begin so. */
function unled(begins: string, places: readonly string[], site: Built): Finding[] {
  const pages = [...site.pages.values()].filter(({ page }) => page.startsWith(begins));
  const led = new Set(pages.flatMap(({ leads }) => [...leads]));
  const [first] = pages;
  return first === undefined
    ? []
    : places.filter((place) => !led.has(place)).map((place) => missing(first.page, place, site));
}

const missing = (list: string, what: string, site: Built) =>
  finding(
    site.pathOf(list),
    'unlisted',
    `Unexpected list without ${what}, expected all that seeds and content have`,
  );
