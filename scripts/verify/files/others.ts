import type { Finding } from '../finding.ts';
import { finding } from '../finding.ts';
import { basisOf } from '../pages/dates.ts';
import { readPage } from '../read/read-page.ts';
import { archivedCopy, unlikeCopies } from '../record/archived.ts';
import { articleFileOf } from '../record/article-file.ts';
import type { Article, Row } from '../record/project.ts';
import { unlikeWhole } from '../record/same.ts';
import type { Thing } from '../record/things.ts';
import { fromBibtex } from '../text/bibtex.ts';
import { formsOfDate } from '../text/dates.ts';
import { thingsAt } from '../text/things.ts';
import type { Built } from './built.ts';
import { checkLeaves } from './leaves.ts';
import { cellOf, plainCell, readCsv } from './tables.ts';
import { checkWords } from './words.ts';

/** What a file is about, by its path. */
export function about(path: string): Thing[] {
  const [, folder = '', id = ''] = /^(?:(.*)\/)?([^/]+)\.\w+$/.exec(path) ?? [];
  if (folder === 'charts' || folder === 'og/charts') return [`chart ${id}`];
  if (folder === 'og/topics') return [`topic ${id}`];
  if (folder === 'og/compare') return [`event ${id}`];
  if (folder === 'articles') return [`article ${id}`, `file ${id}`];
  return folder === 'cite/topics' ? [`topic ${id}`] : [];
}

/** JSON whose every value follows from what stands around it. */
export function checkJson(path: string, site: Built): Finding[] {
  const value = site.json(path);
  if (value === undefined) return [finding(site.pathOf(path), 'data-row', 'Unexpected text, expected JSON')];
  return checkLeaves(value, path, site, about(path));
}

/** The file of an article is the one that follows from its seed and content. */
export function checkArticleFile(path: string, site: Built): Finding[] {
  const { project, tables } = site.sources;
  const { $schema, version, licence, ...found } = (site.json(path) ?? {}) as Row;
  const article = project.articles.get(/^articles\/(.*)\.json$/.exec(path)?.[1] ?? '');
  const expected = article === undefined ? {} : articleFileOf(article, project, tables);
  return [
    ...unlikeWhole(expected, found).map(({ at, expected, found }) => {
      const [other, wanted] = [found, expected].map((value) => JSON.stringify(value)?.slice(0, 80));
      return finding(site.pathOf(path), 'data-row', `Unexpected ${at} ${other}, expected ${wanted}`);
    }),
    ...checkLeaves({ $schema, version, licence }, path, site),
  ];
}

/** A CSV file of which each row names what it is about. */
export function checkRows(path: string, site: Built): Finding[] {
  const figures = new Map((site.sources.tables.get('figures') ?? []).map((row) => [row['id'], row]));
  return readCsv(site.text(path)).flatMap((cells) => {
    const row = rowOf(cells);
    const { words: exact, ...rest } = row;
    const figure = figures.get(row['figure']);
    const unlike = figure === undefined ? [] : cellsUnlike(figure, rest);
    const tell = (reason: string) => finding(site.pathOf(path), 'data-cell', reason);
    return [
      ...unlike.map((column) => tell(`Unexpected “${row[column]}” in column ${column} of ${row['figure']}`)),
      ...checkLeaves({ ...rest, exact }, path, site, about(path)),
    ];
  });
}

/** The cells of a row by the names that JSON has for them. */
function rowOf(cells: Readonly<Record<string, string>>): Record<string, unknown> {
  const named = Object.entries(cells).map(([column, cell]) => [camel(column), plainCell(cell)] as const);
  return Object.fromEntries(named.map(([name, cell]) => [name, NUMBERS.has(name) ? Number(cell) : cell]));
}

/** The columns in which a row is not as its figure is. */
function cellsUnlike(figure: Row, row: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(row).filter((column) => {
    const expected = OF_WORDS.has(column) ? undefined : cellOf(figure, column);
    return expected !== undefined && expected !== String(row[column]);
  });
}

/** A row is of words on which a figure rests: these columns are theirs and not the figure's. */
const OF_WORDS = new Set(['href']);

/** `period_start` as `periodStart`. */
const camel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const NUMBERS = new Set(['start', 'end']);

/** What describes the form of the data is in the program’s words, but for its invented examples. */
export function checkForm(path: string, site: Built): Finding[] {
  const texts = path.endsWith('.md')
    ? site
        .text(path)
        .split(PARTS_OF_TEXT)
        .filter((part) => !site.sources.program.hasText(part))
        .map((part) => part.replaceAll('`', '').replace(/\|[^|]*\|$/, ''))
    : describedIn(site.json(path));
  const lists = path.endsWith('.md') ? [] : enumsIn(site.json(path));
  const strange = lists.filter((list) => !site.sources.program.hasList(list.filter((one) => one !== null)));
  return [
    ...texts.flatMap((text) => checkWords(text, path, site, ['page data'])),
    ...strange.map((list) =>
      finding(site.pathOf(path), 'data-row', `Unexpected values ${list}, expected a list of the program’s`),
    ),
  ];
}

/** Paragraphs, headings, items of lists and rows of tables. */
const PARTS_OF_TEXT = /\n+(?=[-|#])|\n\n+/;

/** Lists of values, of which a column has one. */
function enumsIn(value: unknown): unknown[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'enum' && Array.isArray(inner) ? [inner] : enumsIn(inner),
  );
}

/** What a description in JSON says in words. */
function describedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'title' || name === 'description')
      return typeof inner === 'string' ? [inner] : describedIn(inner);
    return describedIn(inner);
  });
}

/** A text for reading or for reference managers. */
export function checkPlain(path: string, site: Built): Finding[] {
  const text = site.text(path);
  return checkWords(path.endsWith('.bib') ? fromBibtex(text) : text, path, site, about(path));
}

/** In a text for readers the date of an article is followed by what it rests on, where its file does not print it. */
function unmarkedDates(text: string, article: Article | undefined, path: string, site: Built): Finding[] {
  const basis = article === undefined ? 'printed' : basisOf(article);
  if (basis === 'printed' || basis === 'unknown') return [];
  const days = formsOfDate(article?.date ?? '').filter((form) => /^\d+ \p{L}+ \d{4}$/u.test(form));
  const unmarked = days
    .flatMap((day) => text.split(day).slice(1))
    .filter((after) => !after.slice(0, basis.length + 4).includes(basis));
  return unmarked.map(() =>
    finding(
      site.pathOf(path),
      'unmarked-date',
      `Unexpected date without its basis, expected “${basis}” after it`,
    ),
  );
}

/** Where one citation ends and the next begins, and where its id stands, by the form of the file. */
const CITATIONS: Readonly<Record<string, readonly [between: RegExp, id: RegExp]>> = {
  bib: [/\n(?=@)/, /^@\w+\{([^,]+),/],
  ris: [/(?<=ER {2}- \r\n)/, /^ID {2}- (.+?)\r?$/m],
  txt: [/\n\n\n/, /^(.+)$/m],
};

/** The citation of an article names its archived copy and the day of the capture, and no other. */
function copiesUnlike(text: string, id: string, path: string, site: Built): Finding[] {
  const article = site.sources.project.articles.get(id);
  const copy = article === undefined ? null : archivedCopy(article);
  const missing =
    copy === null || text.includes(`: ${copy.url}`) ? [] : [`Unexpected absence of ${copy.url}`];
  return [...missing, ...unlikeCopies(text, article === undefined ? [] : [article])].map((reason) =>
    finding(site.pathOf(path), 'data-row', reason),
  );
}

/** All citations in one file: each says what is recorded of what it is of, and each article has one. */
export function checkCitations(path: string, site: Built): Finding[] {
  const [between, id] = CITATIONS[path.slice(path.lastIndexOf('.') + 1)] ?? [];
  if (between === undefined || id === undefined) return [];
  const parts = site.text(path).split(between);
  const ids = parts.map((part) => id.exec(part)?.[1]?.trim() ?? '');
  const { articles } = site.sources.project;
  const missing = [...articles.keys()].filter((slug) => !ids.includes(slug));
  const twice = ids.filter((one, at) => ids.indexOf(one) !== at);
  const tell = (reason: string) => finding(site.pathOf(path), 'data-row', reason);
  return [
    ...missing.map((slug) => tell(`Unexpected absence of ${slug}, expected its citation`)),
    ...twice.map((one) => tell(`Unexpected second citation of ${one}, expected one`)),
    ...parts.flatMap((part, at) => {
      const one = ids[at] ?? '';
      const about: Thing = articles.has(one) ? `article ${one}` : `topic ${one.replace(/^topic-/, '')}`;
      return [
        ...(path.endsWith('.txt') ? unmarkedDates(part, articles.get(one), path, site) : []),
        ...copiesUnlike(path.endsWith('.bib') ? fromBibtex(part) : part, one, path, site),
        ...checkWords(path.endsWith('.bib') ? fromBibtex(part) : part, path, site, [about]),
      ];
    }),
  ];
}

/** A feed or a list for finders: what an entry says is recorded of the page that it leads to, which is there. */
export function checkFeed(path: string, site: Built): Finding[] {
  const page = readPage(path, site.text(path).replaceAll(/<(id|loc|link|updated|published|name)>/g, ' <$1>'));
  const base = site.sources.base ?? '';
  const inside = (address: string) => (address === base ? 'index.html' : address.slice(base.length));
  const addresses = [
    ...page.having('href').map(({ attributes }) => attributes['href'] ?? ''),
    ...(page.text.match(/https?:\/\/\S+/g) ?? []),
  ];
  const own = addresses.filter((address) => base !== '' && address.startsWith(base)).map(inside);
  const lost = own.filter((address) => !site.files.has(address.replace(/#.*$/, '')));
  const about = [...new Set(own.flatMap((address) => thingsAt('index.html', address)))];
  return [
    ...lost.map((address) =>
      finding(
        site.pathOf(path),
        'broken-link',
        `Unexpected address “${address}”, expected a file of the site`,
      ),
    ),
    ...(path.startsWith('feeds/') ? checkWords(page.text, path, site, about) : []),
  ];
}

/** Data that stand in a page say what the page may say. */
export function checkPageData(path: string, site: Built): Finding[] {
  return (site.pages.get(path)?.data ?? []).flatMap((text) => {
    const value = readJson(text);
    if (value === undefined)
      return [finding(site.pathOf(path), 'data-row', 'Unexpected text in the page, expected JSON')];
    return checkLeaves(value, path, site, [...thingsAt('index.html', path)]);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
