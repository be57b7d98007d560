import type { Tell } from '../finding.ts';
import {
  ancestorOf,
  closest,
  elementsIn,
  isInside,
  nearest,
  type Page,
  type PageElement,
  textIn,
} from '../read/page.ts';

/** Elements that hold one matter together with its source: a line of a list, a figure's card, a quoted passage. */
const ENTRIES = new Set(['li', 'tr', 'figure', 'blockquote']);

/**
 * Promise 3, for prose: each paragraph of editorial prose cites printed words, itself or in the list entry or
 * figure card to which it belongs, or is marked as ours, or says that something is absent and then names the
 * articles that were searched.
 */
export function checkProse(page: Page, tell: Tell): void {
  const cites = page.having('data-cite').filter(({ name }) => name === 'a');
  for (const paragraph of page.named('p')) {
    const prose = closest(paragraph, 'data-prose');
    const isOther = ['data-ours', 'data-absence'].some((mark) => closest(paragraph, mark) !== null);
    if (prose === null || isOther) continue;
    const around = nearest(
      paragraph,
      (one) => one === prose || ENTRIES.has(one.name) || one.attributes['data-figure'] !== undefined,
    );
    const entry = around === null || around === prose ? paragraph : around;
    if (cites.some((cite) => isInside(cite, entry))) continue;
    const words = textIn(page, paragraph).trim().replaceAll(/\s+/g, ' ').slice(0, 60);
    const reason = `Unexpected paragraph without a citation, expected a link to printed words: “${words}…”`;
    tell(
      'uncited',
      reason,
      paragraph,
      'Cite the words it rests on, mark it as ours (data-ours), or as a statement of absence (data-absence).',
    );
  }
  const toArticles = page
    .having('href')
    // A copy in one file has its reports in itself.
    .filter(({ attributes }) => /(^|\/)articles\/[^/]+\.html|^#r-/.test(attributes['href'] ?? ''));
  for (const absence of page.having('data-absence'))
    if (!toArticles.some((link) => link === absence || isInside(link, absence))) {
      const reason =
        'Unexpected statement of absence without articles, expected links to the articles searched';
      tell('absence', reason, absence);
    }
}

/**
 * Promise 3, for charts: a chart leads to printed words, and so does each row of figures in its table. One of
 * when the reports appeared is ours: its rows lead to their pages, which say what their dates rest on.
 */
export function checkCharts(page: Page, tell: Tell): void {
  const cites = [...page.having('data-cite'), ...page.having('data-figure')];
  const charts = page
    .named('figure')
    .filter(({ attributes }) => attributes['id']?.startsWith('c-') && attributes['data-ours'] === undefined);
  for (const chart of charts) {
    const rows = elementsIn(page, chart, 'tr').filter((row) => holdsFigures(page, row));
    for (const part of [chart, ...rows]) {
      if (cites.some((cite) => isInside(cite, part))) continue;
      const words = textIn(page, part).trim().slice(0, 60);
      const what = part === chart ? `chart “${chart.attributes['id']}”` : `row “${words}”`;
      tell('uncited-chart', `Unexpected ${what} without a citation, expected links to printed words`, part);
    }
  }
}

// The row that heads a group may repeat the axis.
function holdsFigures(page: Page, row: PageElement): boolean {
  if (elementsIn(page, row, 'th').some(({ attributes }) => attributes['scope'] === 'rowgroup')) return false;
  return elementsIn(page, row, 'td').some((cell) => /\d/.test(textIn(page, cell)));
}

/** The link that a chart mark or a figure's value is, holds or stands in. */
export function linkOfFigure(page: Page, mark: PageElement): PageElement | null {
  if (mark.name === 'a') return mark;
  return page.named('a').find((link) => isInside(link, mark)) ?? ancestorOf(mark, 'a');
}
