import type { Tell } from '../finding.ts';
import { entries, texts } from '../read/content.ts';
import type { Row } from '../record/project.ts';
import { groupsBy, rowsBy } from '../record/rows-by.ts';
import { timeSaid } from '../text/times.ts';
import type { Built, FileCheck } from './files.ts';
import { checkLeaves } from './leaves.ts';
import { about } from './others.ts';
import { cellOf, plainCell, readCsv } from './tables.ts';

/** The table of a chart for machines: each row is what is recorded of its words, and all words of its drawing are there. */
export const checkChartRows: FileCheck = (path, site, tell) => {
  const rows = readCsv(site.text(path)).map(cellsOf);
  checkWholeTable(rows, path, site, (reason) => tell('data-cell', reason));
  const seen = new Set<string>();
  for (const row of rows) {
    const written = JSON.stringify(row);
    if (seen.has(written)) tell('data-cell', `Unexpected row that stands twice: ${written.slice(0, 80)}`);
    seen.add(written);
    checkRow(row, path, site, tell);
  }
};

/** A table lacks nothing of what it is of, and has the columns of charts. */
function checkWholeTable(
  rows: readonly Cells[],
  path: string,
  site: Built,
  tell: (reason: string) => void,
): void {
  const there = new Set(rows.map(({ href }) => href));
  const led = rows[0]?.['dateBasis'] === undefined ? WORDS : REPORTS;
  const drawn = [...(embedding(path, site)?.leads ?? [])].filter((address) => led.test(address));
  const resting = restingOf(new Set(rows.flatMap(({ figure }) => figure ?? [])), site);
  for (const href of drawn)
    if (!there.has(href)) tell(`Unexpected table without ${href}, expected all words that are drawn`);
  for (const href of resting)
    if (!there.has(href)) tell(`Unexpected table without ${href}, expected all words of its figures`);
  const columns = Object.keys(rows[0] ?? {});
  // A table of counts is headed by what it counts.
  for (const column of columns.includes('together') ? [] : columns)
    if (!COLUMNS.has(column)) tell(`Unexpected column “${column}”, expected one that charts have`);
  for (const fact of untold(rows, path, site))
    tell(`Unexpected table without “${fact}”, expected what each report has of it`);
}

/** A row says what is recorded of the words to which it leads, and what they themselves say. */
function checkRow(row: Cells, path: string, site: Built, tell: Tell): void {
  const { form, time, words = '', printed = '', figure = null, href = null } = row;
  if (form !== undefined && !FORMS.has(form))
    tell('data-cell', `Unexpected form “${form}”, expected ${[...FORMS].join(', ')}`);
  const said = time === undefined ? undefined : timeSaid(words, printed);
  if (said !== time) {
    const reason = `Unexpected time ${time} of “${printed}”, expected ${said ?? 'one that its words say in full'}`;
    tell('data-cell', reason);
  }
  const known = recordedOf(row, path, site);
  const rest: Record<string, unknown> = { figure, href };
  for (const [column, cell] of Object.entries(row)) {
    const expected = cellOf(known, column);
    if (expected === undefined) rest[column] = cell;
    else if (expected !== cell)
      tell('data-cell', `Unexpected “${cell}” in column ${column} of ${href}, expected “${expected}”`);
  }
  checkLeaves(rest, path, site, tell, about(path));
}

/** The columns of all kinds of charts, by the names that data in JSON have for them. */
const COLUMNS = new Set(
  (
    'asOf asOfBasis by caveat certainty date dateBasis dateEvidence differs end event fact figure form href inReport ' +
    'kind label number outlet periodEnd periodInferredFrom periodPrinted periodStart place population printed ' +
    'published publishedBasis qualifier report seed speaker start statement time title topic unit value words'
  ).split(' '),
);
const FORMS = new Set(['quoted', 'reported', 'told', 'not printed']);

/** Facts of an event of which the table lacks what one of its reports has, or that it has nothing. */
function untold(rows: readonly Cells[], path: string, { sources: { tables } }: Built): string[] {
  const event = eventOf(path);
  if (event === undefined || rows[0]?.['inReport'] === undefined) return [];
  const wanted = (tables.get('facts') ?? []).filter((row) => row['event'] === event && !row['elsewhere']);
  const reports = new Set(wanted.map(({ article }) => article)).size;
  const told = Map.groupBy(rows, ({ fact }) => fact);
  return [...new Set(wanted.map(({ fact }) => String(fact)))].filter(
    (fact) => told.get(fact)?.length !== reports,
  );
}

export type Cells = Readonly<Record<string, string>>;

/** The cells of a row by the names that data in JSON have for them. */
export const cellsOf = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).map(([column, cell]) => [camel(column), plainCell(cell)]));

/** `period_start` as `periodStart`. */
const camel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Addresses of printed words, and of reports and events as a whole. */
const [WORDS, REPORTS] = [/^articles\/.*#[sqi]-/, /^(?:articles|compare)\/[^#]*$/];

/** Where figures have their words. */
const restingOf = (figures: ReadonlySet<string>, { sources: { tables } }: Built): string[] =>
  [...figures].flatMap((id) =>
    entries(rowsBy(tables, 'figures', 'id').get(id)?.['cites']).map(({ href }) => String(href)),
  );

/** All that is recorded of what a row is of: the words to which it leads, and its figure, fact or statement. */
function recordedOf(row: Cells, path: string, site: Built): Row {
  const { figure, fact, statement, time, printed, href = '' } = row;
  const { tables } = site.sources;
  const found = figure === undefined ? undefined : rowsBy(tables, 'figures', 'id').get(figure);
  const { cites: _, href: __, words: ___, articles: ____, ...number } = found ?? {};
  const title =
    statement === undefined ? undefined : rowsBy(tables, 'statements', 'id').get(statement)?.['title'];
  // Outlets are called by their names where each has a column.
  const outlet = statement === undefined ? undefined : site.sources.project.at(href)?.called.name;
  return {
    ...spokenAt(href, site),
    ...placeAt(href, site),
    // What its words say was read of them.
    ...(time === undefined ? {} : { time, printed }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(fact === undefined ? {} : factAt(href, fact, path, site)),
    ...(title === undefined ? {} : { title }),
    ...number,
  };
}

/** What is recorded of a quotation or of reported speech, by its address. */
function spokenAt(href: string, { sources: { tables } }: Built): Row {
  const [, table = ''] =
    Object.entries({ q: 'quotations', i: 'indirect' }).find(([letter]) => href.includes(`#${letter}-`)) ?? [];
  const row = rowsBy(tables, table, 'href').get(href);
  if (row === undefined) return {};
  const { speaker, speakerSure, exact, kind, outlet, date } = row;
  const parts = entries(row['parts']);
  return {
    speaker: speakerSure ? speaker : null,
    words: texts(exact).join(' […] '),
    kind,
    outlet,
    published: date,
    start: parts[0]?.['start'],
    end: parts.at(-1)?.['end'],
  };
}

/** What a report says of a fact, by the address of its words. */
export function factAt(href: string, fact: string, path: string, { sources: { tables } }: Built): Row {
  const event = eventOf(path);
  const rows = groupsBy(tables, 'facts', 'href').get(href) ?? [];
  const row = rows.find((one) => one['event'] === event && one['fact'] === fact);
  if (row === undefined) return {};
  const { label, number, certainty, by, differs } = row;
  return { fact, label, number, certainty, by, differs: differs ? 'yes' : 'no' };
}

/** The words at an address, as data have them. */
export function placeAt(href: string, site: Built): Row {
  const [, from, to] = /#s-(\d+)-(\d+)$/.exec(href) ?? [];
  const article = site.sources.project.at(href);
  if (article === undefined || from === undefined) return {};
  const { slug, stem: seed, outlet, date: published, dateBasis: publishedBasis } = article;
  const [start, end] = [Number(from), Number(to)];
  const words = article.seed?.text.slice(start, end);
  return { article: slug, seed, outlet, published, publishedBasis, start, end, words, href };
}

/** The event of whose facts a chart is. */
export const eventOf = (path: string) => /^charts\/(?:facts-of|same-number)-(.*)\.\w+$/.exec(path)?.[1];

export const embedding = (path: string, { pages }: Built) =>
  pages.get(path.replace(/^charts\/(.*)\.\w+$/, 'embed/$1.html'));
