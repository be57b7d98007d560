import { isDeepStrictEqual } from 'node:util';
import type { Tell } from '../finding.ts';
import { type Entry, entries, text, texts } from '../read/content.ts';
import {
  ancestorOf,
  childrenOf,
  elementsIn,
  havingIn,
  isInside,
  isOf,
  type Page,
  type PageElement,
  printedRuns,
  runsAround,
  textIn,
  valueAround,
  valuesIn,
} from '../read/page.ts';
import { namedIn, type Row } from '../record/project.ts';
import { groupsBy, rowsBy } from '../record/rows-by.ts';
import type { Tables } from '../record/tables.ts';
import type { Sources } from '../sources.ts';
import { thingsAt } from '../text/things.ts';
import { KINDS, speakerOf } from './quoted.ts';
import { lettersOf, missingIn } from './standing.ts';
import { checkMarks } from './wordings.ts';

/**
 * What an entry of a list or a table says of the one thing that it is about is all that is recorded of it, in order: of
 * a figure its qualifier and who stands behind it, of a fact what each report has, of a quotation whose it is.
 */
export function checkEntries(page: Page, sources: Sources, tell: Tell): void {
  const tellExpected: TellExpected = (element, expected) => {
    const [found, wanted] = [outsideOurs(page, element).trim().slice(0, 60), expected.slice(0, 80)];
    tell('incomplete', `Unexpected “${found}”, expected “${wanted}” in its place`, element);
  };
  const tellMissing = (element: PageElement, wanted: readonly string[]) => {
    const [first] = missingIn(lettersOf(textIn(page, element)), wanted);
    if (first !== undefined) tellExpected(element, first);
  };
  for (const element of page.having('data-figure'))
    if (isOf(element, 'card') || element.name === 'tr') tellMissing(element, ofFigure(element, sources));
  for (const row of page.named('tr')) {
    if (ancestorOf(row, 'figure') !== null) {
      checkChartRow(page, row, sources, tellExpected);
      checkFactMarks(page, row, sources, tellExpected);
    } else checkFactRow(page, row, sources, tellExpected);
  }
  checkMarks(page, tellExpected);
  const items = page.named('li');
  const wordings = page.path.startsWith('statements/') ? page.named('tr').filter(isWhole) : [];
  for (const item of [...items.filter((one) => isOf(one, 'qi')), ...wordings])
    tellMissing(item, [...ofQuotation(page, item, sources), ...ofReported(page, item, sources)]);
  for (const item of items) {
    for (const title of topicsOf(page, item, sources)) tellMissing(item, [title]);
    checkSame(page, item, tellExpected);
  }
}

/** Tells at an element what is expected in its place. */
type TellExpected = (element: PageElement, expected: string) => void;

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
function checkChartRow(page: Page, row: PageElement, { tables }: Sources, tell: TellExpected): void {
  const shown = havingIn(page, row, 'data-span');
  if (!valueAround(row, 'id')?.startsWith('c-') || shown.length === 0) return;
  const words = shown.map((span) => textIn(page, span));
  const ids = new Set(valuesIn(page, row, 'data-figure'));
  const [figure, ...more] = (tables.get('figures') ?? []).filter((one) =>
    ids.size > 0 ? ids.has(String(one['id'])) : words.every((each) => texts(one['words']).includes(each)),
  );
  if (figure === undefined || more.length > 0) return;
  const table = ancestorOf(row, 'table');
  const [head] = table === null ? [] : elementsIn(page, table, 'thead');
  const isGiven = head !== undefined && textIn(page, head).includes('Given as');
  const [first] = missingIn(lettersOf(runsAround(page, row, shown).join('')), [
    ...(isGiven ? [QUALIFIERS[String(figure['qualifier'])] ?? ''] : []),
    text(figure['speaker']) ?? NOBODY,
  ]);
  if (first !== undefined) tell(row, first);
  if (table !== null) checkShare(page, table, row, figure, tables, tell);
}

/** A bar is as long as its number is of the number of the whole bar beside it, and a share is written so. */
function checkShare(
  page: Page,
  table: PageElement,
  row: PageElement,
  figure: Row,
  tables: Tables,
  tell: TellExpected,
): void {
  const bars = elementsIn(page, table, 'rect').filter(
    (rect) => isOf(rect, 'fl') && /%$/.test(rect.attributes['width'] ?? ''),
  );
  const whole = bars.find(({ attributes }) => attributes['width'] === '100%') ?? null;
  const of = rowsBy(tables, 'figures', 'id').get(valueAround(whole, 'data-figure') ?? '');
  const own = bars.find((bar) => isInside(bar, row));
  if (own === undefined || !(Number(of?.['value']) > 0)) return;
  const share = Math.round((Number(figure['value']) / Number(of?.['value'])) * 1000) / 10;
  if (Number.parseFloat(own.attributes['width'] ?? '') !== share) tell(row, `a bar of ${share} %`);
  const written = /([\d.]+) %, our arithmetic/.exec(textIn(page, row))?.[1];
  if (written !== undefined && Number(written) !== share) tell(row, `${share} %`);
}

const NOT_HERE = 'not in this report';
const SURE: Readonly<Record<string, string>> = { said: 'said by someone named' };

/** A mark of a fact says which words of which report it stands for, how sure they are, and whether no other has them so. */
function checkFactMarks(page: Page, row: PageElement, sources: Sources, tell: TellExpected): void {
  const event = valueAround(row, 'id')?.replace('c-facts-of-', '');
  const [head] = childrenOf(page, row, 'th');
  const label = head === undefined ? '' : lettersOf(textIn(page, head));
  const own = groupsBy(sources.tables, 'facts', 'event').get(String(event)) ?? [];
  const facts = own.filter((fact) => lettersOf(String(fact['label'])) === label);
  if (facts.length === 0) return;
  const said = facts.map((fact) => {
    const { exact, certainty, differs, label: of } = fact;
    const sure = SURE[String(certainty)] ?? certainty;
    return lettersOf([of, outletOf(fact, sources), exact, sure, differs ? 'differs' : ''].join(' '));
  });
  for (const mark of havingIn(page, row, 'aria-label'))
    if (mark.name === 'a' && !said.includes(lettersOf(mark.attributes['aria-label'] ?? '')))
      tell(row, 'what content/events has');
}

/** What the site calls the outlet of a row. */
const outletOf = ({ article }: Row, { project }: Sources): string =>
  project.articles.get(String(article))?.called.name ?? '';

/** The row of a fact has a cell for each report of its event: its words, how sure it makes them and by whom, or that it has none. */
function checkFactRow(page: Page, row: PageElement, { project }: Sources, tell: TellExpected): void {
  const cells = childrenOf(page, row, 'td').filter(({ attributes }) => attributes['data-l'] !== undefined);
  const [head] = childrenOf(page, row, 'th');
  if (cells.length === 0 || head === undefined) return;
  const [label] = elementsIn(page, head, 'b');
  const called = label === undefined ? '' : lettersOf(textIn(page, label));
  const shown = cells.map((cell) => lettersOf(outsideOurs(page, cell)).toLowerCase());
  const said = project.content.events.flatMap((event) =>
    entries(event['facts'])
      .filter((fact) => lettersOf(String(fact['label'])) === called)
      .map((fact) => texts(event['articles']).map((slug) => saidOf(fact, slug))),
  );
  if (!said.some((words) => isDeepStrictEqual(words, shown)))
    tell(row, 'what content/events has for each report');
}

/** What a cell says of a fact, in letters: the words of a report, how sure it makes them and by whom. */
function saidOf(fact: Entry, slug: string): string {
  const own = namedIn(fact, 'cells').filter(({ article }) => article === slug);
  const words = own.flatMap(({ exact, certainty, by }) => [exact, String(certainty), text(by) ?? '']);
  return lettersOf(words.join(' ') || NOT_HERE).toLowerCase();
}

/** An entry that stands under the same report as the one before it has its words from there. */
function checkSame(page: Page, item: PageElement, tell: TellExpected): void {
  if (!textIn(page, item).trimStart().startsWith('Same report')) return;
  const own = seedIn(page, item);
  const before = page.named('li').findLast((one) => one.parent === item.parent && one.index < item.index);
  if (own !== undefined && (before === undefined || seedIn(page, before) !== own))
    tell(item, 'the date of its report');
}

/** The seed of the words that an entry prints first. */
const seedIn = (page: Page, item: PageElement) => valuesIn(page, item, 'data-seed')[0];

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
function quotationIn(page: Page, item: PageElement, { tables }: Sources): Row | undefined {
  const links = havingIn(page, item, 'data-cite');
  const things = links.flatMap(({ attributes }) => thingsAt(page.path, attributes['href'] ?? ''));
  const [thing = '', ...more] = new Set(things.filter((one) => one.startsWith('quotation ')));
  if (more.length > 0) return undefined;
  return rowsBy(tables, 'quotations', 'key').get(thing.slice('quotation '.length));
}

/** What an entry says of the one quotation that it leads to, where it says how it was printed. */
function ofQuotation(page: Page, item: PageElement, sources: Sources): string[] {
  const row = quotationIn(page, item, sources);
  if (row === undefined || havingIn(page, item, 'data-cite').length !== 1) return [];
  const [kind, outlet] = [KINDS[String(row['kind'])] ?? '', outletOf(row, sources)];
  if (item.name !== 'tr') return [...namedOn(item, row), kind, outlet];
  const mention = row['mention'] === row['speaker'] ? [] : [text(row['mention']) ?? ''];
  return [outlet, speakerOf(row), ...mention, kind];
}

/** Who speaks, where an entry says so. */
const namedOn = (item: PageElement, row: Row) =>
  item.attributes['data-item'] === undefined ? [] : [speakerOf(row)];

/** What an entry says of the reported speech whose words it prints: the outlet, and who it has say, deny or ask it. */
function ofReported(page: Page, item: PageElement, sources: Sources): string[] {
  const row = reportedIn(page, item, sources);
  if (row === undefined) return [];
  const how = HOW[String(row['polarity'])] ?? '';
  return [...texts(row['exact']), outletOf(row, sources), how, ...namedOn(item, row)];
}

/** The row of the reported speech whose words an entry prints first. */
function reportedIn(page: Page, item: PageElement, { tables, project }: Sources): Row | undefined {
  const words = page.having('data-indirect').find((one) => isInside(one, item));
  if (words === undefined) return undefined;
  const article = project.ofSeed(valueAround(words, 'data-seed') ?? '');
  return rowsBy(tables, 'indirect', 'key').get(`${article?.slug}/${words.attributes['data-indirect']}`);
}

const HOW: Readonly<Record<string, string>> = { asserted: 'as said', denied: 'as denied', asked: 'as asked' };
