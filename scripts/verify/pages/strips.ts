import type { Tell } from '../finding.ts';
import {
  ancestorOf,
  childrenOf,
  elementsIn,
  havingIn,
  isOf,
  type Page,
  type PageElement,
  textIn,
  valueAround,
  valuesIn,
} from '../read/page.ts';
import { blocksOf, titleOf } from '../record/article-bag.ts';
import { type Article, spansOf } from '../record/project.ts';
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
export function checkStrips(page: Page, sources: Sources, tell: Tell): void {
  for (const row of page.named('tr')) {
    if (!CHART.test(valueAround(row, 'id') ?? '')) continue;
    const [head] = childrenOf(page, row, 'th');
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
    for (const reason of reasons) tell('incomplete', reason, row);
  }
}

function inRow(page: Page, marks: readonly PageElement[], article: Article, { tables }: Sources): string[] {
  const body = blocksOf(article).filter(({ role }) => BODY.has(role));
  const [start = 0, end = 0] = [body[0]?.span[0], body.at(-1)?.span[1]];
  const found = marks.map((mark) => {
    const [kind, key = ''] = (thingsAt(page.path, mark.attributes['href'] ?? '')[0] ?? '').split(' ');
    const table = kind === 'reported' ? 'indirect' : 'quotations';
    return { mark, kind, row: rowsBy(tables, table, 'key').get(key) };
  });
  const isAside = ({ mark, kind, row }: (typeof found)[number]) => {
    // Of words that may not stand alone the mark leads to the report as a whole.
    if (kind === 'article') return false;
    if (row === undefined || row['article'] !== article.slug) return true;
    const rects = elementsIn(page, mark, 'rect').map(({ attributes }) => attributes);
    const drawn = rects.flatMap(({ x = '', width = '' }) => [Number.parseFloat(x), Number.parseFloat(width)]);
    const wanted = spansOf(row).flatMap(([from, to]) => [
      (100 * (from - start)) / (end - start),
      Math.max(LEAST, (100 * (to - from)) / (end - start)),
    ]);
    const look = kind === 'quotation' ? 'fl' : 'rg';
    return (
      rects.some((rect) => rect['class'] !== look) ||
      drawn.length !== wanted.length ||
      wanted.some((place, at) => Math.abs(place - (drawn[at] ?? Number.NaN)) > ROUNDED)
    );
  };
  const own = groupsBy(tables, 'quotations', 'article').get(article.slug) ?? [];
  const wanted = own.filter((row) => spansOf(row).every(([from, to]) => start <= from && to <= end)).length;
  const quoted = found.filter(({ kind }) => kind !== 'reported').length;
  return [
    ...(found.some(isAside)
      ? [`Unexpected mark of words that stand elsewhere in the report, or are no such words`]
      : []),
    ...(quoted === wanted ? [] : [`Unexpected line with ${quoted} quotations, expected ${wanted}`]),
  ];
}

/** The outline of a file has each of its quotations where it stands, in thousandths of the whole and two of them at least. */
export function checkOutlines(page: Page, { project }: Sources, tell: Tell): void {
  for (const outline of page.having('viewBox').filter((one) => isOf(one, 'strip'))) {
    const entry = ancestorOf(outline, 'li');
    const led = [page.path, ...(entry === null ? [] : valuesIn(page, entry, 'href'))];
    const [article] = led.flatMap((address) => {
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
    const [own, other] = [wanted, drawn].map((all) => all?.join(' '));
    if (own !== other)
      tell('incomplete', `Unexpected outline with quotations at ${other}, expected ${own}`, outline);
  }
}
