import type { Tell } from '../finding.ts';
import {
  childrenOf,
  closest,
  elementsIn,
  havingIn,
  type Page,
  type PageElement,
  textIn,
  valueAround,
  valuesIn,
} from '../read/page.ts';
import { spansOf } from '../record/project.ts';
import { groupsBy } from '../record/rows-by.ts';
import type { Tables } from '../record/tables.ts';
import type { Sources } from '../sources.ts';
import { endsOf, scaleOf } from '../text/axes.ts';
import { timeSaid } from '../text/times.ts';
import { lettersOf } from './standing.ts';

/** Charts of the times that sentences print. */
const CHART = /^c-times(?:-|$)/;
/** Places are rounded, and read off labels that are: in percent of the axis. */
const NEAR = 1;

/**
 * A row of a chart of times that sentences print: its head is a time that the sentence beside it says in full, all links
 * lead to that sentence, and its marks lie where the axis has that time and the day on which the report appeared.
 */
export function checkTimes(page: Page, sources: Sources, tell: Tell): void {
  for (const row of page.named('tr')) {
    if (!CHART.test(valueAround(row, 'id') ?? '')) continue;
    const [words, ...more] = havingIn(page, row, 'data-span');
    if (words === undefined) continue;
    const label = childrenOf(page, row, 'th')
      .map((head) => textIn(page, head).trim())
      .join();
    const time = timeSaid(textIn(page, words), label);
    const reasons =
      time === null || more.length > 0
        ? [`Unexpected time “${label}”, expected one that the sentence in its row says in full`]
        : rowProblems(page, row, words, { label, time }, sources);
    for (const reason of reasons) tell('incomplete', reason, row);
  }
}

/** What is wrong with a row whose sentence says its time. */
function rowProblems(
  page: Page,
  row: PageElement,
  words: PageElement,
  { label, time }: { readonly label: string; readonly time: string },
  { project, tables }: Sources,
): string[] {
  const place = `s-${words.attributes['data-span']}`;
  const aside = valuesIn(page, row, 'href').filter((address) => !address.endsWith(place));
  const article = project.ofSeed(valueAround(words, 'data-seed') ?? '');
  const said = saidBy(article?.slug ?? '', places(words, label, page), tables);
  const after = lettersOf(page.text.slice(words.textEnd, row.textEnd));
  const isSaid = said.length > 0 ? said.some((one) => after.includes(lettersOf(one))) : !SAID.test(after);
  return [
    ...aside.map((address) => `Unexpected link to ${address}, expected ${place}, where its sentence stands`),
    ...(isSaid ? [] : [`Unexpected words without “${said}”, expected who says them`]),
    ...misplaced(page, row, time, article?.date ?? null),
  ];
}

const SAID = /(?:quoted|reported)in/;

/** Where a time stands in its seed. */
function places(words: PageElement, label: string, page: Page): number[] {
  const [start, sentence] = [Number.parseInt(words.attributes['data-span'] ?? '', 10), textIn(page, words)];
  const found: number[] = [];
  for (let at = sentence.indexOf(label); at !== -1; at = sentence.indexOf(label, at + 1))
    found.push(start + at);
  return found;
}

/** How a row names who says what stands at one of these places, in a quotation or in reported speech. */
function saidBy(slug: string, at: readonly number[], tables: Tables): string[] {
  return Object.entries({ quotations: 'quoted in', indirect: 'reported in' }).flatMap(([table, how]) =>
    (groupsBy(tables, table, 'article').get(slug) ?? [])
      .filter((row) => spansOf(row).some(([start, end]) => at.some((one) => start <= one && one < end)))
      .map(({ speaker, speakerSure }) => `${speakerSure ? speaker : 'Speaker not known'}, ${how}`)
      .map((words) => words.charAt(0).toUpperCase() + words.slice(1)),
  );
}

/** How the marks of a row lie elsewhere than its time, and the day on which its report appeared. */
function misplaced(page: Page, row: PageElement, time: string, appeared: string | null): string[] {
  const scale = scaleOf(page, row);
  // One label alone does not tell how long a day is.
  if (scale === null) return [];
  const [line] = elementsIn(page, row, 'line');
  const diamond = elementsIn(page, row, 'path').find(
    (one) => one.attributes['class'] === 'rg' && closest(one, 'href') === null,
  );
  const places = [line?.attributes['x1'], line?.attributes['x2']];
  if (diamond !== undefined) places.push(diamond.parent?.attributes['x']);
  const drawn = places.map((value) => Number.parseFloat(value ?? ''));
  const days = endsOf(time);
  if (appeared !== null) days.push(middle(endsOf(appeared)));
  const wanted = days.map(scale);
  const isRight =
    drawn.length === wanted.length &&
    drawn.every((x, number) => Math.abs(x - (wanted[number] ?? Number.NaN)) <= NEAR);
  if (isRight) return [];
  const expected = wanted.map((x) => x.toFixed(1));
  return [`Unexpected marks at ${drawn} percent of the axis, expected ${expected} for ${time}`];
}

const middle = ([from = 0, to = 0]: readonly number[]) => (from + to) / 2;
