import type { Fault } from '../finding.ts';
import { type Entry, entries, text, texts } from '../read/content.ts';
import {
  ancestorOf,
  closest,
  elementsIn,
  havingIn,
  isInside,
  isOf,
  type Page,
  type PageElement,
  printedRuns,
  textAround,
  textIn,
} from '../read/page.ts';
import { namedIn, type Row } from '../record/project.ts';
import { rowsBy } from '../record/rows-by.ts';
import type { Sources } from '../sources.ts';
import { thingsAt } from '../text/things.ts';
import { KINDS, speakerOf } from './quoted.ts';
import { lettersOf, missingIn } from './standing.ts';
import { checkMarks } from './wordings.ts';

/**
 * What an entry of a list or a table says of the one thing that it is about is all that is recorded of it, in order: of
 * a figure its qualifier and who stands behind it, of a fact what each report has, of a quotation whose it is.
 */
export function checkEntries(page: Page, sources: Sources, faults: Fault[]): void {
  const tell = (element: PageElement, expected: string) => {
    const reason = `Unexpected “${outsideOurs(page, element).trim().slice(0, 60)}”, expected “${expected.slice(0, 80)}” in its place`;
    faults.push({ element: element.index, rule: 'incomplete', reason });
  };
  for (const element of page.having('data-figure'))
    if (isOf(element, 'card') || element.name === 'tr')
      tellMissing(page, element, ofFigure(element, sources), tell);
  for (const row of page.named('tr')) {
    if (ancestorOf(row, 'figure') !== null) {
      checkChartRow(page, row, sources, tell);
      checkFactMarks(page, row, sources, tell);
    } else checkFactRow(page, row, sources, tell);
  }
  checkMarks(page, tell);
  const wordings = page.path.startsWith('statements/') ? page.named('tr').filter(isWhole) : [];
  for (const item of [...page.named('li').filter((one) => isOf(one, 'qi')), ...wordings])
    tellMissing(page, item, [...ofQuotation(page, item, sources), ...ofReported(page, item, sources)], tell);
  for (const item of page.named('li')) {
    for (const title of topicsOf(page, item, sources)) tellMissing(page, item, [title], tell);
    checkSame(page, item, tell);
  }
}

type Tell = (element: PageElement, expected: string) => void;

function tellMissing(page: Page, element: PageElement, wanted: readonly string[], tell: Tell): void {
  const [first] = missingIn(lettersOf(textIn(page, element)), wanted);
  if (first !== undefined) tell(element, first);
}

/** The row of a wording, and none of a place in which wordings differ. */
const isWhole = (row: PageElement) => ancestorOf(row, 'table')?.attributes['class'] !== 'pl';

const outsideOurs = (page: Page, element: PageElement) => printedRuns(page, element).join('');

/** How the qualifier of a figure is said. */
const QUALIFIERS: Readonly<Record<string, string>> = {
  exact: 'as printed',
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  almost: 'almost',
  about: 'about',
  minimum: 'the lowest seen',
  multiple: 'a multiple; no base given',
  vague: 'a word; no number given',
};

/** The words of the outlet that names nobody. */
const NOBODY = 'he outlet’s own words';

/** What a card or a row of the list of figures says of one. */
function ofFigure(element: PageElement, { tables }: Sources): string[] {
  const figure = rowsBy(tables, 'figures', 'id').get(element.attributes['data-figure'] ?? '');
  if (figure === undefined) return [];
  const said = (name: string) => text(figure[name]) ?? '';
  const whole = element.name === 'tr';
  const cites = texts(figure['words']);
  return [
    said('printed'),
    ...(whole ? [QUALIFIERS[said('qualifier')] ?? said('qualifier')] : []),
    said('label'),
    said('caveat'),
    ...(whole ? cites : cites.slice(0, 1)),
    ...(whole ? [text((figure['period'] as Entry | null)?.['printed']) ?? ''] : []),
    text(figure['speaker']) ?? NOBODY,
    ...(whole ? [said('certainty')] : []),
  ];
}

/** A row of a chart says of the figure whose words it prints who stands behind it, and how it is given. */
function checkChartRow(page: Page, row: PageElement, { tables }: Sources, tell: Tell): void {
  const chart = closest(row, 'id')?.attributes['id'] ?? '';
  const shown = havingIn(page, row, 'data-span');
  const words = shown.map((span) => textIn(page, span));
  const marks = havingIn(page, row, 'data-figure');
  const ids = new Set(marks.map(({ attributes }) => attributes['data-figure']));
  const all = tables.get('figures') ?? [];
  const figures =
    ids.size > 0 ? all.filter(({ id }) => ids.has(String(id))) : all.filter((one) => restsOn(one, words));
  if (!chart.startsWith('c-') || figures.length !== 1 || words.length === 0) return;
  const [figure = {}] = figures;
  const outside = lettersOf(textAround(page, row, shown));
  const head = page.named('thead').find((one) => ancestorOf(one, 'table') === ancestorOf(row, 'table'));
  const given = head !== undefined && textIn(page, head).includes('Given as');
  const wanted = [
    ...(given ? [QUALIFIERS[String(figure['qualifier'])] ?? ''] : []),
    text(figure['speaker']) ?? NOBODY,
  ];
  const [first] = missingIn(outside, wanted);
  if (first !== undefined) tell(row, first);
  checkShare(page, row, figure, tables.get('figures') ?? [], tell);
}

const restsOn = ({ words }: Row, shown: readonly string[]) =>
  shown.length > 0 && shown.every((one) => texts(words).includes(one));

/** A bar is as long as its number is of the number of the whole bar beside it, and a share is written so. */
function checkShare(page: Page, row: PageElement, figure: Row, figures: readonly Row[], tell: Tell): void {
  const bars = page
    .named('rect')
    .filter((rect) => isOf(rect, 'fl') && /%$/.test(rect.attributes['width'] ?? ''));
  const table = ancestorOf(row, 'table');
  const here = bars.filter((bar) => table !== null && isInside(bar, table));
  const whole = here.find(({ attributes }) => attributes['width'] === '100%');
  const id = whole === undefined ? undefined : closest(whole, 'data-figure')?.attributes['data-figure'];
  const of = Number(figures.find((one) => one['id'] === id)?.['value']);
  const own = here.find((bar) => isInside(bar, row));
  if (own === undefined || !(of > 0)) return;
  const share = Math.round((Number(figure['value']) / of) * 1000) / 10;
  if (Number.parseFloat(own.attributes['width'] ?? '') !== share) tell(row, `a bar of ${share} %`);
  const written = /([\d.]+) %, our arithmetic/.exec(textIn(page, row))?.[1];
  if (written !== undefined && Number(written) !== share) tell(row, `${share} %`);
}

const NOT_HERE = 'not in this report';
const SURE: Readonly<Record<string, string>> = { said: 'said by someone named' };

/** A mark of a fact says which words of which report it stands for, how sure they are, and whether no other has them so. */
function checkFactMarks(page: Page, row: PageElement, sources: Sources, tell: Tell): void {
  const event = closest(row, 'id')?.attributes['id']?.replace('c-facts-of-', '');
  const [head] = page.named('th').filter(({ parent }) => parent === row);
  const label = head === undefined ? '' : lettersOf(textIn(page, head));
  const facts = (sources.tables.get('facts') ?? []).filter(
    (fact) => fact['event'] === event && lettersOf(String(fact['label'])) === label,
  );
  const said = facts.map((fact) => {
    const { exact, certainty, differs, label: of } = fact;
    const sure = SURE[String(certainty)] ?? certainty;
    return lettersOf([of, outletOf(fact, sources), exact, sure, differs ? 'differs' : ''].join(' '));
  });
  if (facts.length === 0) return;
  const marks = page.having('aria-label').filter((mark) => mark.name === 'a' && isInside(mark, row));
  for (const mark of marks)
    if (!said.includes(lettersOf(mark.attributes['aria-label'] ?? ''))) tell(row, 'what content/events has');
}

/** What the site calls the outlet of a row. */
const outletOf = ({ article }: Row, { project }: Sources): string =>
  project.articles.get(String(article))?.called.name ?? '';

/** The row of a fact has a cell for each report of its event: its words, how sure it makes them and by whom, or that it has none. */
function checkFactRow(page: Page, row: PageElement, { project }: Sources, tell: Tell): void {
  const cells = page
    .named('td')
    .filter(({ parent, attributes }) => parent === row && attributes['data-l'] !== undefined);
  const [head] = page.named('th').filter(({ parent }) => parent === row);
  if (cells.length === 0 || head === undefined) return;
  const [label] = elementsIn(page, head, 'b');
  const said = label === undefined ? '' : lettersOf(textIn(page, label));
  const found = project.content.events
    .flatMap((event) => entries(event['facts']).map((fact) => ({ event, fact })))
    .filter(({ fact }) => lettersOf(String(fact['label'])) === said);
  const fits = found.some(({ event, fact }) => {
    const reports = texts(event['articles']);
    return (
      reports.length === cells.length &&
      cells.every((cell, at) => {
        const own = namedIn(fact, 'cells').filter(({ article }) => article === reports[at]);
        const words = own.flatMap(({ exact, certainty, by }) => [exact, String(certainty), text(by) ?? '']);
        const shown = lettersOf(outsideOurs(page, cell)).toLowerCase();
        return shown === lettersOf(words.join(' ') || NOT_HERE).toLowerCase();
      })
    );
  });
  if (!fits) tell(row, 'what content/events has for each report');
}

/** An entry that stands under the same report as the one before it has its words from there. */
function checkSame(page: Page, item: PageElement, tell: Tell): void {
  const own = seedIn(page, item);
  if (own === null || !textIn(page, item).trimStart().startsWith('Same report')) return;
  const before = page.named('li').findLast((one) => one.parent === item.parent && one.index < item.index);
  if (before === undefined || seedIn(page, before) !== own) tell(item, 'the date of its report');
}

/** The seed of the words that an entry prints first. */
const seedIn = (page: Page, item: PageElement) =>
  page.having('data-seed').find((one) => isInside(one, item))?.attributes['data-seed'] ?? null;

/** The titles of all topics of what an entry of a list prints. */
function topicsOf(page: Page, item: PageElement, sources: Sources): string[] {
  if (!isOf(item, 'qi')) return [];
  const row = quotationIn(page, item, sources) ?? reportedIn(page, item, sources);
  const ids = new Set(texts(row?.['topics']));
  return sources.project.content.topics.flatMap(({ id, front }) =>
    ids.has(id) ? String(front['title'] ?? '') : [],
  );
}

/** The row of the one quotation to which an entry leads, however many links do. */
function quotationIn(page: Page, item: PageElement, sources: Sources): Row | undefined {
  const [key, ...more] = quotationsIn(page, item);
  return key === undefined || more.length > 0
    ? undefined
    : rowsBy(sources.tables, 'quotations', 'key').get(key.slice('quotation '.length));
}

function quotationsIn(page: Page, item: PageElement): string[] {
  const links = havingIn(page, item, 'data-cite');
  const keys = links.flatMap(({ attributes }) =>
    thingsAt(page.path, attributes['href'] ?? '').filter((thing) => thing.startsWith('quotation ')),
  );
  return [...new Set(keys)];
}

/** What an entry says of the one quotation that it leads to, where it says how it was printed. */
function ofQuotation(page: Page, item: PageElement, sources: Sources): string[] {
  const links = havingIn(page, item, 'data-cite');
  const row = quotationIn(page, item, sources);
  if (row === undefined || links.length !== 1) return [];
  const named = item.name === 'tr' || item.attributes['data-item'] !== undefined ? [speakerOf(row)] : [];
  const mention = row['mention'] === row['speaker'] ? [] : [text(row['mention']) ?? ''];
  const kind = KINDS[String(row['kind'])] ?? '';
  const outlet = outletOf(row, sources);
  return item.name === 'tr' ? [outlet, ...named, ...mention, kind] : [...named, kind, outlet];
}

/** What an entry says of the reported speech whose words it prints: the outlet, and who it has say, deny or ask it. */
function ofReported(page: Page, item: PageElement, sources: Sources): string[] {
  const row = reportedIn(page, item, sources);
  if (row === undefined) return [];
  const named = item.attributes['data-item'] === undefined ? [] : [speakerOf(row)];
  return [...texts(row['exact']), outletOf(row, sources), HOW[String(row['polarity'])] ?? '', ...named];
}

/** The row of the reported speech whose words an entry prints first. */
function reportedIn(page: Page, item: PageElement, { tables }: Sources): Row | undefined {
  const words = page.having('data-indirect').find((one) => isInside(one, item));
  const stem = words && closest(words, 'data-seed')?.attributes['data-seed'];
  return (tables.get('indirect') ?? []).find(
    ({ seed, id }) => seed === stem && id === words?.attributes['data-indirect'],
  );
}

const HOW: Readonly<Record<string, string>> = { asserted: 'as said', denied: 'as denied', asked: 'as asked' };
