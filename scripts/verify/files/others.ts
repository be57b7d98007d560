import type { Finding } from '../finding.ts';
import { finding } from '../finding.ts';
import { readPage } from '../read/read-page.ts';
import { articleFileOf } from '../record/article-file.ts';
import type { Row } from '../record/project.ts';
import { unlikeWhole } from '../record/same.ts';
import type { Thing } from '../record/things.ts';
import { thingsAt } from '../text/things.ts';
import type { Built } from './built.ts';
import { checkLeaves } from './leaves.ts';
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
  const { version } = (path.endsWith('datapackage.json') ? site.json('data/articles.json') : {}) as Row;
  return [
    ...(version === undefined || version === site.version
      ? []
      : [finding(site.pathOf(path), 'data-row', `Unexpected version ${site.version}, expected ${version}`)]),
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
