import type { Tell } from '../finding.ts';
import { captionsOf, lettersOf, missingIn } from '../pages/standing.ts';
import { type Page, textIn } from '../read/page.ts';
import { readPage } from '../read/read-page.ts';
import { figuresIn } from '../record/charts.ts';
import type { Row } from '../record/project.ts';
import { rowsBy } from '../record/rows-by.ts';
import { labelsOfAxes } from '../text/axes.ts';
import { runsOf } from '../text/runs.ts';
import { numbersIn } from '../text/words.ts';
import { isCaption } from './chart-data.ts';
import { eventOf } from './chart-rows.ts';
import { type Built, type FileCheck, objectIn } from './files.ts';
import { checkWords } from './leaves.ts';
import { about } from './others.ts';

/** Lengths in a drawing are rounded: percent of a whole bar. */
const ROUNDED = 0.1;

/** A drawing: its words are those of the chart, in the order of its table, and its bars as long as those on its page. */
export const checkDrawing: FileCheck = (path, site, tell) => {
  const page = readPage(path, site.text(path));
  const id = /^charts\/(.*)\.svg$/.exec(path)?.[1];
  if (id === undefined) for (const { text } of runsOf(page)) checkWords(text, about(path), site, tell);
  else checkChart(page, id, site, tell);
};

function checkChart(page: Page, id: string, site: Built, tell: Tell): void {
  const { letters = '', cells = [], bars = [] } = site.pages.get(`embed/${id}.html`)?.copied ?? {};
  const chart = objectIn(site, `charts/${id}.json`);
  const drawn = sharesOf(page);
  const event = eventOf(page.path);
  const values = event === undefined ? figureValues(id, site) : factNumbers(event, site);
  const hasNumbers = event !== undefined || (values.length > 0 && drawn.length > 0);
  const strange = hasNumbers ? numberAside(page, values, event === undefined) : undefined;
  if (strange !== undefined)
    tell('incomplete', `Unexpected number ${strange}, expected those of its figures or facts`);
  if (drawn.length === bars.length && drawn.some((share, at) => Math.abs(share - (bars[at] ?? 0)) > ROUNDED))
    tell('incomplete', `Unexpected bars of ${drawn} percent, expected ${bars}`);
  if (!isCaption(page, chart))
    tell('incomplete', 'Unexpected title or description, expected what its data call it and say of it');
  for (const words of missingIn(lettersOf(page.text), [...captionsOf(id, site.sources.project), ...cells]))
    tell('incomplete', `Unexpected drawing without “${words.slice(0, 80)}”`);
  for (const words of linesAside(page, letters + lettersOf(JSON.stringify(chart)))) {
    checkWords(words, about(page.path), site, tell);
    for (const number of strangeNumbers(words, chart, site))
      tell('incomplete', `Unexpected number ${number} in a line, expected what its page or its data have`);
  }
}

/** The lines of a drawing but for its axes, and its labels for ears. */
function wordsDrawn(page: Page): string[] {
  const axes = labelsOfAxes(page);
  const lines = page.named('text');
  const labels = page.having('aria-label').map(({ attributes }) => attributes['aria-label'] ?? '');
  return [...lines.filter((line) => !axes.has(line)).map((line) => textIn(page, line)), ...labels];
}

/** The lines of a drawing that stand neither on its page nor in its data, each with the next one where its sentence goes on there. */
function linesAside(page: Page, letters: string): string[] {
  const lines = wordsDrawn(page);
  return lines.flatMap((words, at) =>
    letters.includes(lettersOf(words)) ? [] : [words.endsWith('.') ? words : `${words} ${lines[at + 1]}`],
  );
}

/** Numbers of a line that stands nowhere else: it says where the chart stands and under which terms. */
function strangeNumbers(
  words: string,
  { href, licence }: Row,
  { sources: { base, project } }: Built,
): number[] {
  const known = numbersIn(JSON.stringify([href, licence, base, project.content.lists.get('site')]));
  return numbersIn(words).filter((number) => !known.includes(number));
}

/** The values of the figures that a chart is given, in their order. */
const figureValues = (id: string, { sources: { project, tables } }: Built): readonly string[] =>
  figuresIn(id, project).map((figure) => String(rowsBy(tables, 'figures', 'id').get(figure)?.['value']));

/** The numbers that reports give for the facts of an event, and those in what a fact is called, which may stand on a line alone. */
function factNumbers(event: string, { sources: { tables } }: Built): readonly string[] {
  const rows = (tables.get('facts') ?? []).filter((row) => row['event'] === event);
  const labels = [...new Set(rows.map(({ label }) => String(label)))];
  return [
    ...rows.filter(({ inReport }) => inReport).map((row) => String(row['number'])),
    ...labels.flatMap(numbersIn).map(String),
  ];
}

/** The first number alone in a drawing that is none of these, each once, in their order if so asked; numbers of axes aside. */
function numberAside(page: Page, values: readonly string[], inOrder: boolean): string | undefined {
  const axes = labelsOfAxes(page);
  const left = [...values];
  return page
    .named('text')
    .filter((label) => !axes.has(label))
    .map((label) => textIn(page, label).trim())
    .filter((words) => /^\d+$/.test(words))
    .find((number) => {
      const at = left.indexOf(number);
      if (at !== -1) left.splice(inOrder ? 0 : at, inOrder ? at + 1 : 1);
      return at === -1;
    });
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
