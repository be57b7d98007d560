import { addressesInCss } from '../pages/addresses.ts';
import { readPage } from '../read/read-page.ts';
import { articleFileOf } from '../record/article-file.ts';
import { saidUnlike, unlikeWhole } from '../record/same.ts';
import type { Thing } from '../record/things.ts';
import { thingsAt } from '../text/things.ts';
import { type FileCheck, objectIn, readJson } from './files.ts';
import { checkLeaves, checkWords } from './leaves.ts';

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
export const checkJson: FileCheck = (path, site, tell) => {
  const value = site.json(path);
  if (value === undefined) tell('data-row', 'Unexpected text, expected JSON');
  else checkLeaves(value, path, site, tell, about(path));
};

/** The file of an article is the one that follows from its seed and content. */
export const checkArticleFile: FileCheck = (path, site, tell) => {
  const { project, tables } = site.sources;
  const { $schema, version, licence, ...found } = objectIn(site, path);
  const article = project.articles.get(/^articles\/(.*)\.json$/.exec(path)?.[1] ?? '');
  const expected = article === undefined ? {} : articleFileOf(article, project, tables);
  for (const one of unlikeWhole(expected, found)) tell('data-row', saidUnlike(one));
  checkLeaves({ $schema, version, licence }, path, site, tell);
};

/** What describes the form of the data is in the program’s words, but for its invented examples. */
export const checkForm: FileCheck = (path, site, tell) => {
  const { program } = site.sources;
  const { version } = path.endsWith('datapackage.json') ? objectIn(site, 'data/articles.json') : {};
  if (version !== undefined && version !== site.version)
    tell('data-row', `Unexpected version ${site.version}, expected ${version}`);
  const parts = site.text(path).split(PARTS_OF_TEXT);
  const texts = path.endsWith('.md')
    ? parts
        .filter((part) => !program.hasText(part))
        .map((part) => part.replaceAll('`', '').replace(/\|[^|]*\|$/, ''))
    : describedIn(site.json(path));
  for (const text of texts) checkWords(text, ['page data'], site, tell);
  for (const list of enumsIn(site.json(path)))
    if (!program.hasList(list.filter((one) => one !== null)))
      tell('data-row', `Unexpected values ${list}, expected a list of the program’s`);
};

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
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' && /^(?:title|description)$/.test(name) ? [inner] : describedIn(inner),
  );
}

/** A feed or a list for finders: what an entry says is recorded of the page that it leads to, which is there. */
export const checkFeed: FileCheck = (path, site, tell) => {
  const page = readPage(path, site.text(path).replaceAll(/<(id|loc|link|updated|published|name)>/g, ' <$1>'));
  const base = site.sources.base ?? '';
  const addresses = [
    ...page.having('href').map(({ attributes }) => attributes['href'] ?? ''),
    ...(page.text.match(/https?:\/\/\S+/g) ?? []),
  ];
  const own = addresses
    .filter((address) => base !== '' && address.startsWith(base))
    .map((address) => address.slice(base.length) || 'index.html');
  for (const address of own)
    if (!site.files.has(address.replace(/#.*$/, '')))
      tell('broken-link', `Unexpected address “${address}”, expected a file of the site`);
  const about = [...new Set(own.flatMap((address) => thingsAt('index.html', address)))];
  if (path.startsWith('feeds/')) checkWords(page.text, about, site, tell);
};

/** Data that stand in a page say what the page may say. */
export const checkPageData: FileCheck = (path, site, tell) => {
  for (const text of site.pages.get(path)?.data ?? []) {
    const value = readJson(text);
    if (value === undefined) tell('data-row', 'Unexpected text in the page, expected JSON');
    else checkLeaves(value, path, site, tell, thingsAt('index.html', path));
  }
};

/** A style sheet loads nothing from elsewhere. */
export const checkSheet: FileCheck = (path, site, tell) => {
  for (const address of addressesInCss(site.text(path))) {
    if (/^(https?:)?\/\//i.test(address))
      tell('other-origin', `Unexpected address of another origin “${address}” in a style sheet`);
    else if (address.startsWith('/'))
      tell('root-absolute', `Unexpected address from the root “${address}” in a style sheet`);
  }
};
