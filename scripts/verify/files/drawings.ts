import { type Finding, finding } from '../finding.ts';
import { captionsOf, lettersOf, missingIn } from '../pages/standing.ts';
import { type Page, textIn } from '../read/page.ts';
import { readPage } from '../read/read-page.ts';
import { chartsOf } from '../record/charts.ts';
import { rowsBy } from '../record/rows-by.ts';
import { labelsOfAxes } from '../text/axes.ts';
import { runsOf } from '../text/runs.ts';
import type { Built } from './built.ts';
import { about } from './others.ts';
import { checkWords } from './words.ts';

/** Lengths in a drawing are rounded: percent of a whole bar. */
const ROUNDED = 0.1;

/** A drawing: its words are those of the chart, in the order of its table, and its bars as long as those on its page. */
export function checkDrawing(path: string, site: Built): Finding[] {
  const page = readPage(path, site.text(path));
  const id = /^charts\/(.*)\.svg$/.exec(path)?.[1] ?? '';
  const { cells = [], bars = [] } = site.pages.get(`embed/${id}.html`)?.copied ?? {};
  const lost = missingIn(lettersOf(page.text), [...captionsOf(id, site.sources.project), ...cells]);
  const drawn = sharesOf(page);
  const strange = drawn.length === 0 ? null : numberAside(page, id, site);
  const differ =
    drawn.length === bars.length && drawn.some((share, at) => Math.abs(share - (bars[at] ?? 0)) > ROUNDED);
  const tell = (reason: string) => finding(site.pathOf(path), 'incomplete', reason);
  return [
    ...(strange === null
      ? []
      : [tell(`Unexpected number ${strange}, expected those of its figures in order`)]),
    ...(differ ? [tell(`Unexpected bars of ${drawn} percent, expected ${bars}`)] : []),
    ...lost.map((words) => tell(`Unexpected drawing without “${words.slice(0, 80)}”`)),
    ...runsOf(page).flatMap(({ text }) => checkWords(text, path, site, about(path))),
  ];
}

/** The first number beside a bar that is no value of a figure of the chart, in their order; numbers of axes aside. */
function numberAside(page: Page, id: string, { sources: { project, tables } }: Built): string | null {
  const ids = (chartsOf(project).get(id)?.['figures'] ?? '').split(/\s+/).filter((one) => one !== '');
  const values = ids.map((figure) => String(rowsBy(tables, 'figures', 'id').get(figure)?.['value']));
  const axes = labelsOfAxes(page);
  const numbers = page
    .named('text')
    .filter((label) => !axes.has(label))
    .map((label) => textIn(page, label).trim())
    .filter((words) => /^\d+$/.test(words));
  let at = 0;
  for (const number of ids.length === 0 ? [] : numbers) {
    const found = values.indexOf(number, at);
    if (found === -1) return number;
    at = found + 1;
  }
  return null;
}

/** How long the bars of a drawing are, each in percent of the frame that is drawn around it. */
function sharesOf(page: Page): number[] {
  const rects = page.named('rect').map(({ attributes }) => attributes);
  return rects.flatMap((bar, at) => {
    const frame = rects[at - 1];
    const framed = frame?.['fill'] === 'none' && frame['x'] === bar['x'] && frame['y'] === bar['y'];
    return framed ? [(Number(bar['width']) / Number(frame['width'])) * 100] : [];
  });
}
