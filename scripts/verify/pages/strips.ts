import type { Fault } from '../finding.ts';
import { entries } from '../read/content.ts';
import {
  ancestorOf,
  closest,
  elementsIn,
  havingIn,
  isOf,
  type Page,
  type PageElement,
  textIn,
} from '../read/page.ts';
import { blocksOf, titleOf } from '../record/article-bag.ts';
import type { Article, Row } from '../record/project.ts';
import { groupsBy, rowsBy } from '../record/rows-by.ts';
import type { Sources } from '../sources.ts';
import { thingsAt } from '../text/things.ts';
import { lettersOf } from './standing.ts';

/** Charts of how much of each report is what somebody said. */
const CHART = /^c-strips(?:-|$)/;
const BODY = new Set(['standfirst', 'paragraph', 'crosshead']);
/** What is shorter is drawn so long, and places are rounded: in percent of the line. */
const [LEAST, ROUNDED] = [0.4, 0.1];

/** On the line of a report every mark lies where the words stand in it to which it leads, and each quotation has one. */
export function checkStrips(page: Page, sources: Sources, faults: Fault[]): void {
  for (const row of page.named('tr')) {
    if (!CHART.test(closest(row, 'id')?.attributes['id'] ?? '')) continue;
    const [head] = page.named('th').filter(({ parent }) => parent === row);
    if (head === undefined || head.attributes['scope'] === 'col') continue;
    const marks = havingIn(page, row, 'aria-label').filter(({ name }) => name === 'a');
    const title = lettersOf(textIn(page, head));
    const led = marks.map(({ attributes }) => thingsAt(page.path, attributes['href'] ?? '').join());
    // Of reports with one title it is the one to which the marks lead.
    const called = [...sources.project.articles.values()].filter((one) => {
      return title === lettersOf(titleOf(one) + one.called.name);
    });
    const article = called.find(({ slug }) => led.some((thing) => thing.includes(` ${slug}/`))) ?? called[0];
    const reasons =
      article === undefined ? ['Unexpected row of no report'] : inRow(page, marks, article, sources);
    for (const reason of reasons) faults.push({ element: row.index, rule: 'incomplete', reason });
  }
}

function inRow(page: Page, marks: readonly PageElement[], article: Article, { tables }: Sources): string[] {
  const body = blocksOf(article).filter(({ role }) => BODY.has(role));
  const [start = 0, end = 0] = [body[0]?.span[0], body.at(-1)?.span[1]];
  const within = ({ parts }: Row) =>
    entries(parts).every((part) => start <= Number(part['start']) && Number(part['end']) <= end);
  const places = (row: Row) =>
    entries(row['parts']).map((part) => {
      const [from, to] = [Number(part['start']), Number(part['end'])];
      return [(100 * (from - start)) / (end - start), Math.max(LEAST, (100 * (to - from)) / (end - start))];
    });
  const found = marks.map((mark) => {
    const [kind = '', key = ''] = (thingsAt(page.path, mark.attributes['href'] ?? '')[0] ?? '').split(' ');
    const rects = elementsIn(page, mark, 'rect');
    return {
      kind,
      row: rowsBy(tables, kind === 'reported' ? 'indirect' : 'quotations', 'key').get(key),
      rects,
    };
  });
  const strange = found.filter(({ kind, row, rects }) => {
    // Of words that may not stand alone the mark leads to the report as a whole.
    if (kind === 'article') return false;
    if (row === undefined || row['article'] !== article.slug) return true;
    const drawn = rects.map(({ attributes: { x = '', width = '' } }) => [
      Number.parseFloat(x),
      Number.parseFloat(width),
    ]);
    const look = kind === 'quotation' ? 'fl' : 'rg';
    return (
      rects.some(({ attributes }) => attributes['class'] !== look) ||
      drawn.flat().length !== places(row).flat().length ||
      places(row)
        .flat()
        .some((wanted, at) => Math.abs(wanted - (drawn.flat()[at] ?? Number.NaN)) > ROUNDED)
    );
  });
  const wanted = (groupsBy(tables, 'quotations', 'article').get(article.slug) ?? []).filter(within).length;
  const quoted = found.filter(({ kind }) => kind !== 'reported').length;
  return [
    ...(strange.length === 0
      ? []
      : [`Unexpected mark of words that stand elsewhere in the report, or are no such words`]),
    ...(quoted === wanted ? [] : [`Unexpected line with ${quoted} quotations, expected ${wanted}`]),
  ];
}

/** The outline of a file has each of its quotations where it stands, in thousandths of the whole and two of them at least. */
export function checkOutlines(page: Page, { project }: Sources, faults: Fault[]): void {
  for (const outline of page.having('viewBox').filter((one) => isOf(one, 'strip'))) {
    const entry = ancestorOf(outline, 'li');
    const led =
      entry === null ? [] : havingIn(page, entry, 'href').map(({ attributes }) => attributes['href'] ?? '');
    const [article] = [page.path, ...led].flatMap((address) => {
      const [, slug = ''] = /articles\/([^/#]+)\.html/.exec(address) ?? [];
      return project.articles.get(slug) ?? [];
    });
    const length = article === undefined ? 0 : (blocksOf(article).at(-1)?.span[1] ?? 1);
    const at = (offset: number) => Math.round((offset / length) * 1000);
    const wanted = article?.quotations.flatMap(({ parts }) =>
      parts.map(([start, end]) => [at(start), Math.max(2, at(end) - at(start))].join()),
    );
    const drawn = elementsIn(page, outline, 'rect')
      .filter((rect) => !isOf(rect, 'gap'))
      .map(({ attributes: { x, width } }) => [x, width].join());
    if (wanted?.join(' ') === drawn.join(' ')) continue;
    const reason = `Unexpected outline with quotations at ${drawn.join(' ')}, expected ${wanted?.join(' ')}`;
    faults.push({ element: outline.index, rule: 'incomplete', reason });
  }
}
