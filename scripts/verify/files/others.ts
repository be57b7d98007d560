import type { Finding } from '../finding.ts';
import { finding } from '../finding.ts';
import { readPage } from '../read/read-page.ts';
import type { Row } from '../record/project.ts';
import type { Thing } from '../record/things.ts';
import { runsOf } from '../text/runs.ts';
import { thingsAt } from '../text/things.ts';
import type { Built } from './built.ts';
import { checkLeaves } from './leaves.ts';
import { cellOf, plainCell, readCsv } from './tables.ts';
import { checkWords } from './words.ts';

/** What a file is about, by its path. */
function about(path: string): Thing[] {
  const [, folder = '', id = ''] = /^(?:(.*)\/)?([^/]+)\.\w+$/.exec(path) ?? [];
  if (folder === 'charts' || folder === 'og/charts') return [`chart ${id}`];
  if (folder === 'og/topics') return [`topic ${id}`];
  if (folder === 'og/compare') return [`event ${id}`];
  if (folder === 'articles') return [`article ${id}`];
  return folder === 'cite/topics' ? [`topic ${id}`] : [];
}

/** JSON whose every value follows from what stands around it. */
export function checkJson(path: string, site: Built): Finding[] {
  const value = site.json(path);
  if (value === undefined) return [finding(site.pathOf(path), 'data-row', 'Unexpected text, expected JSON')];
  return checkLeaves(value, path, site, about(path));
}

/** A CSV file of which each row names what it is about. */
export function checkRows(path: string, site: Built): Finding[] {
  const figures = new Map((site.sources.tables.get('figures') ?? []).map((row) => [row['id'], row]));
  return readCsv(site.text(path)).flatMap((cells) => {
    const row = rowOf(cells);
    const { exact = row['words'], item, part, ...rest } = row;
    const named = item === undefined ? {} : { id: `#${row['kind']}/${item}` };
    const figure = figures.get(row['figure']);
    const unlike = figure === undefined ? [] : cellsUnlike(figure, rest);
    const tell = (reason: string) => finding(site.pathOf(path), 'data-cell', reason);
    return [
      ...unlike.map((column) => tell(`Unexpected “${row[column]}” in column ${column} of ${row['figure']}`)),
      ...checkLeaves({ ...rest, ...named, exact }, path, site, about(path)),
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
const OF_WORDS = new Set(['words', 'href']);

/** `period_start` as `periodStart`. */
const camel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const NUMBERS = new Set(['start', 'end', 'startCodePoint', 'endCodePoint']);

/** A text for reading or for reference managers. */
export function checkPlain(path: string, site: Built): Finding[] {
  const text = site.text(path);
  return checkWords(path.endsWith('.bib') ? fromBibtex(text) : text, path, site, about(path));
}

/** Where one citation ends and the next begins, and where its id stands, by the form of the file. */
const CITATIONS: Readonly<Record<string, readonly [between: RegExp, id: RegExp]>> = {
  bib: [/\n(?=@)/, /^@\w+\{([^,]+),/],
  ris: [/(?<=ER {2}- \r\n)/, /^ID {2}- (.+?)\r?$/m],
  txt: [/\n\n\n/, /^(.+)$/m],
};

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
      return checkWords(path.endsWith('.bib') ? fromBibtex(part) : part, path, site, [about]);
    }),
  ];
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** BibTeX writes some characters as commands. */
function fromBibtex(text: string): string {
  const named = text.replaceAll(/\\(text\w+)\{\}/g, (whole, name: string) => COMMANDS[name] ?? whole);
  return named.replaceAll(/\\([&%$#_])/g, '$1');
}

/** A drawing: its words are those of the chart. */
export function checkDrawing(path: string, site: Built): Finding[] {
  const page = readPage(path, site.text(path));
  return runsOf(page).flatMap(({ text }) => checkWords(text, path, site, about(path)));
}

/** A feed: each entry says what is recorded of the page that it leads to. */
export function checkFeed(path: string, site: Built): Finding[] {
  const page = readPage(path, site.text(path));
  const entries = page.named('entry');
  return entries.flatMap((entry) => {
    const text = page.text.slice(entry.textStart, entry.textEnd);
    const links = page.named('link').filter(({ parent }) => parent === entry);
    const things = links.flatMap(({ attributes }) =>
      thingsAt('index.html', (attributes['href'] ?? '').replace(/^https?:\/\/[^/]+\//, '')),
    );
    return checkWords(text, path, site, things);
  });
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
