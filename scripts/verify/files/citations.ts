import { isDeepStrictEqual } from 'node:util';
import type { Tell } from '../finding.ts';
import { lettersOf } from '../pages/standing.ts';
import { readPage } from '../read/read-page.ts';
import { archivedCopy, unlikeCopies } from '../record/archived.ts';
import { scalars } from '../record/forms.ts';
import type { Article, Row } from '../record/project.ts';
import { rowsBy } from '../record/rows-by.ts';
import { fromBibtex } from '../text/bibtex.ts';
import { formsOfDate } from '../text/dates.ts';
import { numbersIn } from '../text/words.ts';
import type { Built, FileCheck } from './files.ts';
import { checkWords } from './leaves.ts';
import { checkJson } from './others.ts';

/** Where one citation ends and the next begins, and where its id stands, by the form of the file. */
const CITATIONS: Readonly<Record<string, readonly [between: RegExp, id: RegExp]>> = {
  bib: [/\n(?=@)/, /^@\w+\{([^,]+),/],
  ris: [/(?<=ER {2}- \r\n)/, /^ID {2}- (.+?)\r?$/m],
  txt: [/\n\n\n/, /^(.+)$/m],
};

/** The citations of one file by their ids, as often as each stands there. */
function citationsIn(path: string, site: Built): (readonly [id: string, text: string])[] {
  const [between, id] = CITATIONS[path.slice(path.lastIndexOf('.') + 1)] ?? [];
  if (between === undefined || id === undefined) return [];
  const parts = site.text(path).split(between);
  return parts.map((part) => [id.exec(part)?.[1]?.trim() ?? '', part]);
}

/** All citations in one file: each says what is recorded of what it is of, and each article has one. */
export const checkCitations: FileCheck = (path, site, tell) => {
  const { articles } = site.sources.project;
  const items = new Map(itemsIn('citations.json', site).map((item) => [item['id'], item]));
  const seen = new Set<string>();
  for (const [id, part] of citationsIn(path, site)) {
    if (seen.has(id)) tell('data-row', `Unexpected second citation of ${id}, expected one`);
    seen.add(id);
    checkOne(id, part, path, site, tell);
    checkLines(id, part, path, items.get(id) ?? {}, tell);
  }
  for (const slug of articles.keys())
    if (!seen.has(slug)) tell('data-row', `Unexpected absence of ${slug}, expected its citation`);
};

/** A citation says what is recorded of its article or its topic, with the archived copy that it has. */
function checkOne(id: string, part: string, path: string, site: Built, tell: Tell): void {
  const article = site.sources.project.articles.get(id);
  const readable = path.endsWith('.bib') ? fromBibtex(part) : part;
  for (const number of strangeNumbers(id, part, site)) {
    const reason = `Unexpected number ${number} in the citation of ${id}, expected its date or one of its names`;
    tell('data-row', reason);
  }
  if (article !== undefined && path.endsWith('.txt')) checkBasis(part, article, tell);
  const copy = article && archivedCopy(article);
  if (copy && !readable.includes(`: ${copy.url}`)) tell('data-row', `Unexpected absence of ${copy.url}`);
  for (const reason of unlikeCopies(readable, article === undefined ? [] : [article]))
    tell('data-row', reason);
  checkWords(readable, [article === undefined ? `topic ${topicOf(id)}` : `article ${id}`], site, tell);
}

const topicOf = (id: string) => id.replace(/^topic-/, '');

/** The citations of a file of CSL. */
const itemsIn = (path: string, site: Built) => (site.json(path) ?? []) as readonly Row[];

/** A citation has all of what the same one says as data, and each line once. */
function checkLines(id: string, text: string, path: string, item: Row, tell: Tell): void {
  const { title, issued, URL: address, 'container-title': outlet } = item;
  const year = (issued as { 'date-parts'?: unknown[][] } | undefined)?.['date-parts']?.[0]?.[0];
  const values = [title, outlet, year, address].map((value) => lettersOf(String(value ?? '')));
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  // In RIS each value has a line of its own; each form for readers has all of them, and so has BibTeX.
  const forms = path.endsWith('.txt')
    ? FORMS.map((form) => text.split(`\n${form}\n`)[1]?.split('\n\n')[0] ?? '')
    : [path.endsWith('.bib') ? fromBibtex(text) : text];
  const isIn = (form: string, value: string) =>
    path.endsWith('.ris')
      ? lines.some((line) => lettersOf(line.replace(TAG, '')) === value)
      : lettersOf(form).includes(value);
  for (const form of forms)
    for (const value of values)
      if (value !== '' && !isIn(form, value))
        tell('data-row', `Unexpected citation of ${id} without “${value}”`);
  for (const [at, line] of lines.entries())
    if (lines.indexOf(line) !== at) tell('data-row', `Unexpected line of ${id} that stands twice: ${line}`);
}

/** The forms of a citation for readers, and what names a value in RIS. */
const FORMS = ['Plain', 'Harvard', 'APA'];
const TAG = /^[A-Z][A-Z\d] {2}- /;

/** Numbers in a citation that are neither of its date nor of what names the thing that is cited. */
function strangeNumbers(id: string, text: string, { sources }: Built): number[] {
  const { project, tables, day, base } = sources;
  const article = rowsBy(tables, 'articles', 'id').get(id);
  const { title, href } = rowsBy(tables, 'topics', 'id').get(topicOf(id)) ?? {};
  const recorded = [article ?? [title, href, day], project.content.lists.get('site')].flatMap(scalars);
  const known = new Set([...recorded, id, base ?? ''].flatMap(numbersIn));
  return numbersIn(text.replaceAll(/^[A-Z][A-Z\d] {2}- /gm, '')).filter((number) => !known.has(number));
}

/** All citations as data: one of each article and of each topic. */
export const checkCitationData: FileCheck = (path, site, tell) => {
  const { articles, content } = site.sources.project;
  const wanted = [...articles.keys(), ...content.topics.map(({ id }) => `topic-${id}`)];
  const found = itemsIn(path, site).map(({ id }) => String(id));
  if (!isDeepStrictEqual(found.toSorted(), wanted.toSorted()))
    tell('data-row', 'Unexpected ids, expected those of all articles and topics');
  checkJson(path, site, tell);
};

/** The citation of one topic says what it says among all others. */
export const checkCitation: FileCheck = (path, site, tell) => {
  const [, topic = '', form = ''] = /^cite\/topics\/(.+)\.(\w+)$/.exec(path) ?? [];
  const id = `topic-${topic}`;
  const all = `citations.${form}`;
  const isSame =
    form === 'json'
      ? isDeepStrictEqual(site.json(path), [itemsIn(all, site).find((one) => one['id'] === id)])
      : citationsIn(all, site).some(
          ([one, text]) => one === id && text.replace(`${id}\n\n`, '').trim() === site.text(path).trim(),
        );
  if (!isSame) tell('data-row', `Unexpected citation, expected the one of ${id} in ${all}`);
};

/** The page of a topic's citations has them as their files do, letter by letter. */
export const checkCitationPage: FileCheck = (path, site, tell) => {
  const shown = lettersOf(readPage(path, site.text(path)).text);
  for (const form of [...Object.keys(CITATIONS), 'json']) {
    const file = path.replace(/html$/, form);
    for (const part of form === 'txt' ? site.text(file).split('\n\n') : [site.text(file)])
      if (!shown.includes(lettersOf(part))) {
        const reason = `Unexpected page without “${part.trim().slice(0, 80)}”, expected what ${file} has`;
        tell('incomplete', reason);
      }
  }
};

/** In a text for readers the date of an article is followed by what it rests on, where its file does not print it. */
function checkBasis(text: string, { date, dateBasis }: Article, tell: Tell): void {
  const basis = String(dateBasis ?? '');
  if (basis === 'printed' || basis === 'unknown') return;
  for (const day of formsOfDate(date ?? '').filter((form) => /^\d+ \p{L}+ \d{4}$/u.test(form)))
    for (const after of text.split(day).slice(1))
      if (!after.slice(0, basis.length + 4).includes(basis))
        tell('unmarked-date', `Unexpected date without its basis, expected “${basis}” after it`);
}
