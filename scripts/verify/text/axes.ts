import { ancestorOf, closest, elementsIn, type Page, type PageElement, textIn } from '../read/page.ts';
import { remembered } from '../remembered.ts';

/** A label of an axis: a number, a year, or a month or a day of one, which may be said by the label before it. */
export const LABEL =
  /^(?:(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: \d{4})?|\d{1,3}(?:,\d{3})*|\d{4})$/;
/** Labels may lie so far from their even places, as a share of the axis: months differ in length, and places are rounded. */
const ROUNDED = 0.02;
/** Two labels always lie on one line: of two dates each is near a year that is told beside the axis. */
const FEWEST = 3;

/**
 * The labels of the axes of drawings: numbers that stand where they belong, even steps at even distances, and so
 * explain themselves. A label that does not is left to be explained as any other number.
 */
export const labelsOfAxes = remembered((page: Page): ReadonlySet<PageElement> => {
  const labels = page
    .named('text')
    .filter((text) => LABEL.test(labelOf(page, text)) && closest(text, 'href') === null);
  const inRow = (along: 'x' | 'y') => {
    const groups = Map.groupBy(
      labels,
      ({ parent, attributes }) => `${parent?.index} ${attributes[along === 'x' ? 'y' : 'x']}`,
    );
    return [...groups.values()].filter((axis) => isAxis(page, axis, along));
  };
  return new Set([...inRow('x'), ...inRow('y')].flat());
}, new WeakMap());

const labelOf = (page: Page, text: PageElement) => textIn(page, text).trim();

function isAxis(page: Page, axis: readonly PageElement[], along: 'x' | 'y'): boolean {
  const words = axis.map((label) => labelOf(page, label));
  if (axis.length < FEWEST && !areTold(page, words)) return false;
  const places = axis.map(({ attributes }) => Number.parseFloat(attributes[along] ?? ''));
  const scale = scaleBy(words, places);
  const room = Math.abs((places.at(-1) ?? 0) - (places[0] ?? 0)) * ROUNDED;
  const wanted = withYears(words).map((label) => scale?.(numberOf(label)) ?? Number.NaN);
  return wanted.every((place, at) => Math.abs(place - (places[at] ?? Number.NaN)) <= room);
}

/** Where a number lies on an axis, by its first label and its last; `null` where these have one number. */
function scaleBy(labels: readonly string[], places: readonly number[]): ((number: number) => number) | null {
  const numbers = withYears(labels).map(numberOf);
  const [first = 0, last = 0, from = 0, to = 0] = [numbers[0], numbers.at(-1), places[0], places.at(-1)];
  return first === last ? null : (number) => from + ((number - first) * (to - from)) / (last - first);
}

/** Whether labels are dates of about the years that the text around drawings tells. */
function areTold(page: Page, labels: readonly string[]): boolean {
  const drawn = page.named('text').map((text) => labelOf(page, text));
  const inDrawing = drawn.filter((label) => LABEL.test(label)).join(' ');
  const told = yearsIn(page.text).filter(
    (year) => !yearsIn(inDrawing).includes(year) || countOf(year, page.text) > countOf(year, inDrawing),
  );
  return labels.every(
    (label) => /\p{L}/u.test(label) && told.some((year) => Math.abs(year - Number(label.slice(-4))) <= 1),
  );
}

const yearsIn = (text: string) => [...new Set(text.match(/\b\d{4}\b/g)?.map(Number))];
const countOf = (year: number, text: string) => text.split(String(year)).length - 1;

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Labels of an axis, each with its year: it is said once, by the first label of it. */
export function withYears(labels: readonly string[]): string[] {
  let year = '';
  return labels.map((label) => {
    year = /(?:^| )\d{4}$/.test(label) ? label.slice(-4) : year;
    return /\p{L}{3}$/u.test(label) ? `${label} ${year}` : label;
  });
}

/** A label with its year as a number; a date in years. */
export function numberOf(label: string): number {
  const [, day = '1', month, year] = /^(?:(\d{1,2}) )?(\p{L}{3}) (\d{4})$/u.exec(label) ?? [];
  if (month === undefined) return Number(label.replaceAll(',', ''));
  return inYears(Date.UTC(Number(year), MONTHS.indexOf(month) / month.length, Number(day)));
}

/** A moment in years: days of months of other lengths stay as far apart as they are. */
export const inYears = (milliseconds: number) => 1970 + milliseconds / (365.2425 * 24 * 60 * 60 * 1000);

/** The first and the last moment of a day, a month or a year, in years; a day is its beginning. */
export function endsOf(iso: string): number[] {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return [year, year + 1];
  const at = (months: number, days: number) => inYears(Date.UTC(year, months, days));
  if (day === undefined) return [at(month - 1, 1), at(month, 1)];
  return [at(month - 1, day), at(month - 1, day)];
}

/** Where a moment, in years, lies on the axis that heads the table of a row, by its labels. */
export function scaleOf(page: Page, row: PageElement): ((moment: number) => number) | null {
  const table = ancestorOf(row, 'table');
  const [head] = table === null ? [] : elementsIn(page, table, 'thead');
  const texts = head === undefined ? [] : elementsIn(page, head, 'text');
  const labels = texts.filter((label) => labelOf(page, label) !== '');
  return scaleBy(
    labels.map((label) => labelOf(page, label)),
    labels.map(({ attributes }) => Number.parseFloat(attributes['x'] ?? '')),
  );
}
