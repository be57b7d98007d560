import { isDeepStrictEqual } from 'node:util';
import { type Finding, finding } from '../finding.ts';
import { basisOf } from '../pages/dates.ts';
import { lettersOf } from '../pages/standing.ts';
import { entries, texts } from '../read/content.ts';
import { type Page, textIn } from '../read/page.ts';
import { readPage } from '../read/read-page.ts';
import type { Article, Row } from '../record/project.ts';
import { groupsBy, rowsBy } from '../record/rows-by.ts';
import { type Unlike, unlikeWhole } from '../record/same.ts';
import { formsOfDate } from '../text/dates.ts';
import type { Built } from './built.ts';
import { checkLeaves } from './leaves.ts';
import { about } from './others.ts';
import { cellOf, plainCell, readCsv } from './tables.ts';

/** The table of a chart for machines: each row is what is recorded of its words, and all words of its drawing are there. */
export function checkChartRows(path: string, site: Built): Finding[] {
  const rows = readCsv(site.text(path)).map((cells) => cellsOf(cells));
  const written = rows.map((row) => JSON.stringify(row));
  const there = new Set(rows.map(({ href }) => href));
  const tell = (reason: string) => finding(site.pathOf(path), 'data-cell', reason);
  return [
    ...written
      .filter((row, at) => written.indexOf(row) !== at)
      .map((row) => tell(`Unexpected row that stands twice: ${row.slice(0, 80)}`)),
    ...linksDrawn(path, site, rows[0]?.['dateBasis'] === undefined ? WORDS : REPORTS)
      .filter((href) => !there.has(href))
      .map((href) => tell(`Unexpected table without ${href}, expected all words that are drawn`)),
    ...restingOf(new Set(rows.flatMap(({ figure }) => figure ?? [])), site)
      .filter((href) => !there.has(href))
      .map((href) => tell(`Unexpected table without ${href}, expected all words of its figures`)),
    ...Object.keys(rows[0] ?? {})
      // A table of counts is headed by what it counts.
      .filter((column, _, all) => !COLUMNS.has(column) && !all.includes('together'))
      .map((column) => tell(`Unexpected column “${column}”, expected one that charts have`)),
    ...rows
      .filter(({ form }) => form !== undefined && !FORMS.has(form))
      .map(({ form }) => tell(`Unexpected form “${form}”, expected ${[...FORMS].join(', ')}`)),
    ...untold(rows, path, site).map((fact) =>
      tell(`Unexpected table without “${fact}”, expected what each report has of it`),
    ),
    ...rows.flatMap((row) => {
      const known = recordedOf(row, path, site);
      const differ = Object.entries(row).flatMap(([column, cell]) => {
        const expected = cellOf(known, column);
        return expected === undefined || expected === cell ? [] : [{ column, cell, expected }];
      });
      const rest = Object.entries(row).filter(([column]) => cellOf(known, column) === undefined);
      const { figure = null, href = null } = row;
      return [
        ...differ.map(({ column, cell, expected }) =>
          tell(`Unexpected “${cell}” in column ${column} of ${href}, expected “${expected}”`),
        ),
        ...checkLeaves({ figure, href, ...Object.fromEntries(rest) }, path, site, about(path)),
      ];
    }),
  ];
}

/** The columns of all kinds of charts, by the names that data in JSON have for them. */
const COLUMNS = new Set(
  (
    'asOf asOfBasis by caveat certainty date dateBasis dateEvidence differs end event fact figure form href inReport ' +
    'kind label number outlet periodEnd periodInferredFrom periodPrinted periodStart place population printed ' +
    'published publishedBasis qualifier report seed speaker start statement title topic unit value words'
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

/** The event of whose facts a chart is. */
const eventOf = (path: string) => /^charts\/(?:facts-of|same-number)-(.*)\.\w+$/.exec(path)?.[1];

type Cells = Readonly<Record<string, string>>;

/** The cells of a row by the names that data in JSON have for them. */
const cellsOf = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).map(([column, cell]) => [camel(column), plainCell(cell)]));

/** `period_start` as `periodStart`. */
const camel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const embedding = (path: string, { pages }: Built) =>
  pages.get(path.replace(/^charts\/(.*)\.\w+$/, 'embed/$1.html'));

/** Where the links of a chart lead, on the page that embeds it. */
const linksDrawn = (path: string, site: Built, where: RegExp): string[] =>
  [...(embedding(path, site)?.leads ?? [])].filter((address) => where.test(address));

/** Addresses of printed words, and of reports and events as a whole. */
const [WORDS, REPORTS] = [/^articles\/.*#[sqi]-/, /^(?:articles|compare)\/[^#]*$/];

/** A chart as data: it says what the page that embeds it says, and of figures, facts and words what is recorded of them. */
export function checkChartData(path: string, site: Built): Finding[] {
  const chart = (site.json(path) ?? {}) as Row;
  const { title, subtitle, notes, source, figures, facts, cites, ...rest } = chart;
  const tell = (reason: string) => finding(site.pathOf(path), 'data-row', reason);
  const id = /^charts\/(.*)\.json$/.exec(path)?.[1];
  const shown = embedding(path, site)?.copied.letters ?? '';
  const parts = entries(facts).flatMap((fact) =>
    entries(fact['cells']).flatMap((cell) =>
      cell === null ? [] : [{ ...cell, fact: fact['id'], label: fact['label'] }],
    ),
  );
  const places: Row[] = [
    ...entries(figures).flatMap((figure) => entries(figure['cites'])),
    ...parts,
    ...entries(cites),
  ];
  const [resting = []] = [
    entries(figures).flatMap((figure) => entries(figure['cites'])),
    parts,
    entries(cites),
  ].filter(({ length }) => length > 0);
  const table = readCsv(site.text(path.replace(/json$/, 'csv'))).map(cellsOf);
  const rows = table.filter(({ href = '', form }) => href.includes('#s-') && form !== 'quoted');
  const apart = entries(figures).map((figure) => figureApart(figure, site));
  const said = [title, subtitle, ...texts(notes)].map(String);
  const sources = sourceOf(
    places.map(({ article }) => String(article)),
    site,
  );
  // Of statements each report’s words stand by outlet in the table, and by statement here.
  const listed = (all: readonly Row[]) => all.map(({ href }) => href);
  const [inTable, here] = [rows, resting].map((all) =>
    rows[0]?.['statement'] === undefined ? listed(all) : [...new Set(listed(all))].toSorted(),
  );
  const drawing = readPage(path, site.text(path.replace(/json$/, 'svg')));
  return [
    ...(isCaption(drawing, chart)
      ? []
      : [tell('Unexpected title, subtitle, notes or sources, expected those of its drawing')]),
    ...(rest['id'] === id ? [] : [tell(`Unexpected id “${rest['id']}”, expected “${id}”`)]),
    ...said
      .filter((words) => !shown.includes(lettersOf(words)))
      .map((words) => tell(`Unexpected “${words.slice(0, 80)}”, expected what the page has that embeds it`)),
    ...(source === sources ? [] : [tell(`Unexpected “${source}”, expected “${sources}”`)]),
    ...(isDeepStrictEqual(inTable, here)
      ? []
      : [tell('Unexpected words, expected those of its table in their order')]),
    ...Object.keys(rest)
      .filter((name) => !NAMES.has(name))
      .map((name) => tell(`Unexpected name “${name}”, expected one that a chart has`)),
    ...[...apart.flatMap((one) => one.unlike), ...places.flatMap((one) => unlikePlace(one, path, site))].map(
      ({ at, expected, found }) =>
        tell(
          `Unexpected ${at} ${JSON.stringify(found)?.slice(0, 80)}, expected ${JSON.stringify(expected)?.slice(0, 80)}`,
        ),
    ),
    ...checkLeaves({ ...rest, figures: apart.map(({ more }) => more) }, path, site, about(path)),
  ];
}

/** Whether a drawing is called what its data call it, and says of itself what they say. */
export function isCaption(drawing: Page, { title, subtitle, notes, source }: Row): boolean {
  const told = ['title', 'desc'].flatMap((name) => drawing.named(name)).map((one) => textIn(drawing, one));
  return lettersOf(told.join('')) === lettersOf([title, subtitle, ...texts(notes), source].join(' '));
}

/** What data say of a chart besides its words. */
const NAMES = new Set(['id', 'kind', 'licence', 'page', 'href', 'embed', 'files', 'unit', 'rows']);
/** What they say of a figure beyond its row, and what of its row they leave out. */
const [MORE, LEFT_OUT] = [
  new Set(['speakerReason']),
  new Set(['articles', 'outlets', 'words', 'allegation']),
];

/** The line that names the reports of a chart, each once. */
function sourceOf(slugs: readonly string[], { sources: { project } }: Built): string {
  const reports = [...new Set(slugs)].flatMap((slug) => project.articles.get(slug) ?? []);
  const said = reports.map(
    (report) => `[${report.called.letter}] ${report.called.name} (${dateSaid(report)})`,
  );
  if (said.length === 0) return 'Sources: the reports on this site.';
  return `${said.length === 1 ? 'Source' : 'Sources'}: ${said.join('; ')}.`;
}

/** “16 February 2023, inferred”. */
function dateSaid(article: Article): string {
  const { date } = article;
  const basis = basisOf(article);
  if (date === null) return 'date unknown';
  const [longest] = formsOfDate(date)
    .filter((form) => WRITTEN.test(form))
    .sort((a, b) => b.length - a.length);
  return `${longest}${basis === 'printed' ? '' : `, ${basis}`}`;
}

const WRITTEN = /^(?:\d+ )?(?:\p{L}+ )?\d{4}$/u;

/** How a figure differs from its row, and what it says beyond it. */
function figureApart({ cites, ...found }: Row, { sources: { tables } }: Built) {
  const row = rowsBy(tables, 'figures', 'id').get(String(found['id'])) ?? {};
  const [expected, alike, more] = [row, found, found].map((values, at) =>
    Object.fromEntries(
      Object.entries(values).filter(
        ([name]) => MORE.has(name) === (at === 2) && !LEFT_OUT.has(name) && name !== 'cites',
      ),
    ),
  );
  const [resting, there] = [row['cites'], cites].map((all) => entries(all).map(({ href }) => href));
  return {
    unlike: [
      ...unlikeWhole(
        [],
        Object.keys(alike ?? {}).filter((name) => !(name in row)),
      ),
      ...unlikeWhole(withoutNulls(expected), withoutNulls(alike)),
      ...unlikeWhole(resting, there),
    ],
    more: { figure: found['id'], ...more },
  };
}

const withoutNulls = (value: unknown) => JSON.parse(JSON.stringify(value), (_, one) => one ?? undefined);

/** How words, and what a report says of a fact by them, differ from what is recorded. */
function unlikePlace({ exact, ...found }: Row, path: string, site: Built): Unlike[] {
  const { words, ...place } = placeAt(String(found['href']), site);
  const { fact } = found;
  const known = fact === undefined ? {} : factAt(String(found['href']), String(fact), path, site);
  const told = 'differs' in found ? { differs: found['differs'] ? 'yes' : 'no' } : {};
  return unlikeWhole(
    withoutNulls({ ...known, ...place, exact: words }),
    withoutNulls({ ...found, ...told, exact }),
  );
}

/** Where figures have their words. */
const restingOf = (figures: ReadonlySet<string>, { sources: { tables } }: Built): string[] =>
  [...figures].flatMap((id) =>
    entries(rowsBy(tables, 'figures', 'id').get(id)?.['cites']).map(({ href }) => String(href)),
  );

/** All that is recorded of what a row is of: the words to which it leads, and its figure, fact or statement. */
function recordedOf({ figure, fact, statement, href = '' }: Cells, path: string, site: Built): Row {
  const { tables } = site.sources;
  const {
    cites: _,
    href: __,
    words: ___,
    articles: ____,
    ...number
  } = (figure === undefined ? undefined : rowsBy(tables, 'figures', 'id').get(figure)) ?? {};
  const title =
    statement === undefined ? undefined : rowsBy(tables, 'statements', 'id').get(statement)?.['title'];
  // Outlets are called by their names where each has a column.
  const called = statement === undefined ? undefined : articleAt(href, site)?.called.name;
  return {
    ...spokenAt(href, site),
    ...placeAt(href, site),
    ...(called === undefined ? {} : { outlet: called }),
    ...(fact === undefined ? {} : factAt(href, fact, path, site)),
    ...(title === undefined ? {} : { title }),
    ...number,
  };
}

/** What a report says of a fact, by the address of its words. */
function factAt(href: string, fact: string, path: string, { sources: { tables } }: Built): Row {
  const event = eventOf(path);
  const rows = groupsBy(tables, 'facts', 'href').get(href) ?? [];
  const row = rows.find((one) => one['event'] === event && one['fact'] === fact);
  if (row === undefined) return {};
  const { label, number, certainty, by, differs } = row;
  return { fact, label, number, certainty, by, differs: differs ? 'yes' : 'no' };
}

/** What is recorded of a quotation or of reported speech, by its address. */
function spokenAt(href: string, { sources: { tables } }: Built): Row {
  const [, table = ''] =
    Object.entries({ q: 'quotations', i: 'indirect' }).find(([letter]) => href.includes(`#${letter}-`)) ?? [];
  const row = rowsBy(tables, table, 'href').get(href);
  if (row === undefined) return {};
  const { speaker, speakerSure, exact, kind, outlet, date } = row;
  return {
    speaker: speakerSure ? speaker : null,
    words: texts(exact).join(' […] '),
    kind,
    outlet,
    published: date,
  };
}

/** The words at an address, as data have them. */
function placeAt(href: string, site: Built): Row {
  const [, from, to] = /#s-(\d+)-(\d+)$/.exec(href) ?? [];
  const article = articleAt(href, site);
  if (article === undefined || from === undefined) return {};
  const [start, end] = [Number(from), Number(to)];
  return { ...printedIn(article), start, end, words: article.seed?.text.slice(start, end), href };
}

const articleAt = (href: string, { sources }: Built) =>
  sources.project.articles.get(/^articles\/(.+)\.html#/.exec(href)?.[1] ?? '');

const printedIn = ({ slug, stem, outlet, date, front }: Article): Row => ({
  article: slug,
  seed: stem,
  outlet,
  published: date,
  publishedBasis: (front['published'] as Row | undefined)?.['basis'],
});
