import type { Fault } from '../finding.ts';
import { closest, isInside, type Page, type PageElement, textIn } from '../read/page.ts';

/** Elements that hold one matter together with its source: a line of a list, a figure's card, a quoted passage. */
const entries = new Set(['li', 'tr', 'figure', 'blockquote']);

/**
 * Promise 3, for prose: each paragraph of editorial prose cites printed words, itself or in the list entry or
 * figure card to which it belongs, or is marked as ours, or says that something is absent and then names the
 * articles that were searched.
 */
export function checkProse(page: Page, faults: Fault[]): void {
  const cites = page.having('data-cite').filter(({ name }) => name === 'a');
  for (const paragraph of page.named('p')) {
    if (closest(paragraph, 'data-prose') === null || closest(paragraph, 'data-ours') !== null) continue;
    if (closest(paragraph, 'data-absence') !== null) continue;
    const entry = entryAround(paragraph);
    if (cites.some((cite) => isInside(cite, entry))) continue;
    const words = textIn(page, paragraph).trim().replaceAll(/\s+/g, ' ').slice(0, 60);
    const reason = `Unexpected paragraph without a citation, expected a link to printed words: “${words}…”`;
    const hint =
      'Cite the words it rests on, mark it as ours (data-ours), or as a statement of absence (data-absence).';
    faults.push({ element: paragraph.index, rule: 'uncited', reason, hint });
  }
  const toArticles = page
    .having('href')
    // A copy in one file has its reports in itself.
    .filter(({ attributes }) => /(^|\/)articles\/[^/]+\.html|^#r-/.test(attributes['href'] ?? ''));
  for (const absence of page.having('data-absence')) {
    if (toArticles.some((link) => link === absence || isInside(link, absence))) continue;
    const reason =
      'Unexpected statement of absence without articles, expected links to the articles searched';
    faults.push({ element: absence.index, rule: 'absence', reason });
  }
}

/**
 * Promise 3, for charts: a chart leads to printed words, and so does each row of figures in its table. One of
 * when the reports appeared is ours: its rows lead to their pages, which say what their dates rest on.
 */
export function checkCharts(page: Page, faults: Fault[]): void {
  const cites = [...page.having('data-cite'), ...page.having('data-figure')];
  const charts = page
    .named('figure')
    .filter(({ attributes }) => attributes['id']?.startsWith('c-') && attributes['data-ours'] === undefined);
  for (const chart of charts) {
    const rows = page.named('tr').filter((row) => isInside(row, chart) && holdsFigures(page, row));
    for (const part of [chart, ...rows]) {
      if (cites.some((cite) => isInside(cite, part))) continue;
      const words = textIn(page, part).trim().slice(0, 60);
      const what = part === chart ? `chart “${chart.attributes['id']}”` : `row “${words}”`;
      const reason = `Unexpected ${what} without a citation, expected links to printed words`;
      faults.push({ element: part.index, rule: 'uncited-chart', reason });
    }
  }
}

// The row that heads a group may repeat the axis.
function holdsFigures(page: Page, row: PageElement): boolean {
  const inRow = (name: string) => page.named(name).filter((cell) => isInside(cell, row));
  if (inRow('th').some(({ attributes }) => attributes['scope'] === 'rowgroup')) return false;
  return inRow('td').some((cell) => /\d/.test(textIn(page, cell)));
}

function entryAround(paragraph: PageElement): PageElement {
  let at: PageElement | null = paragraph;
  while (at !== null && at.attributes['data-prose'] === undefined) {
    if (entries.has(at.name) || at.attributes['data-figure'] !== undefined) return at;
    at = at.parent;
  }
  return paragraph;
}

/** The link that a chart mark or a figure's value is, holds or stands in. */
export function linkOfFigure(page: Page, mark: PageElement): PageElement | null {
  if (mark.name === 'a') return mark;
  const inside = page.named('a').find((link) => isInside(link, mark));
  if (inside !== undefined) return inside;
  let around = mark.parent;
  while (around !== null && around.name !== 'a') around = around.parent;
  return around;
}
