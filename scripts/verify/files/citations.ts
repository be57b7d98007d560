import { isDeepStrictEqual } from 'node:util';
import { type Finding, finding } from '../finding.ts';
import { basisOf } from '../pages/dates.ts';
import { lettersOf } from '../pages/standing.ts';
import { readPage } from '../read/read-page.ts';
import { archivedCopy, unlikeCopies } from '../record/archived.ts';
import type { Article, Row } from '../record/project.ts';
import { rowsBy } from '../record/rows-by.ts';
import { scalars } from '../record/scalars.ts';
import type { Thing } from '../record/things.ts';
import { fromBibtex } from '../text/bibtex.ts';
import { formsOfDate } from '../text/dates.ts';
import type { Built } from './built.ts';
import { checkJson } from './others.ts';
import { checkWords } from './words.ts';

/** Where one citation ends and the next begins, and where its id stands, by the form of the file. */
const CITATIONS: Readonly<Record<string, readonly [between: RegExp, id: RegExp]>> = {
  bib: [/\n(?=@)/, /^@\w+\{([^,]+),/],
  ris: [/(?<=ER {2}- \r\n)/, /^ID {2}- (.+?)\r?$/m],
  txt: [/\n\n\n/, /^(.+)$/m],
};

/** The citations of one file by their ids, as often as each stands there. */
function citationsIn(path: string, site: Built): (readonly [id: string, text: string])[] {
  const [between, id] = CITATIONS[formOf(path)] ?? [];
  if (between === undefined || id === undefined) return [];
  const parts = site.text(path).split(between);
  return parts.map((part) => [id.exec(part)?.[1]?.trim() ?? '', part]);
}

const formOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** All citations in one file: each says what is recorded of what it is of, and each article has one. */
export function checkCitations(path: string, site: Built): Finding[] {
  const parts = citationsIn(path, site);
  const ids = parts.map(([id]) => id);
  const { articles } = site.sources.project;
  const named = new Set(ids);
  const items = new Map(((site.json('citations.json') ?? []) as Row[]).map((item) => [item['id'], item]));
  const missing = [...articles.keys()].filter((slug) => !named.has(slug));
  const twice = ids.length === named.size ? [] : ids.filter((one, at) => ids.indexOf(one) !== at);
  const tell = (reason: string) => finding(site.pathOf(path), 'data-row', reason);
  return [
    ...missing.map((slug) => tell(`Unexpected absence of ${slug}, expected its citation`)),
    ...twice.map((one) => tell(`Unexpected second citation of ${one}, expected one`)),
    ...parts.flatMap(([id, part]) => {
      const about: Thing = articles.has(id) ? `article ${id}` : `topic ${topicOf(id)}`;
      return [
        ...strangeNumbers(id, part, site).map((number) =>
          tell(`Unexpected number ${number} in the citation of ${id}, expected its date or one of its names`),
        ),
        ...incompleteLines(id, part, path, items.get(id) ?? {}).map(tell),
        ...(path.endsWith('.txt') ? unmarkedDates(part, articles.get(id), path, site) : []),
        ...copiesUnlike(path.endsWith('.bib') ? fromBibtex(part) : part, articles.get(id)).map(tell),
        ...checkWords(path.endsWith('.bib') ? fromBibtex(part) : part, path, site, [about]),
      ];
    }),
  ];
}

/** The citation of an article names its archived copy and the day of the capture, and no other. */
function copiesUnlike(text: string, article: Article | undefined): string[] {
  const copy = article === undefined ? null : archivedCopy(article);
  const missing =
    copy === null || text.includes(`: ${copy.url}`) ? [] : [`Unexpected absence of ${copy.url}`];
  return [...missing, ...unlikeCopies(text, article === undefined ? [] : [article])];
}

const topicOf = (id: string) => id.replace(/^topic-/, '');

/** What a citation lacks of what the same one says as data, and lines of it that stand twice. */
function incompleteLines(id: string, text: string, path: string, item: Row): string[] {
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
  return [
    ...forms.flatMap((form) =>
      values
        .filter((value) => value !== '' && !isIn(form, value))
        .map((value) => `Unexpected citation of ${id} without “${value}”`),
    ),
    ...lines
      .filter((line, at) => lines.indexOf(line) !== at)
      .map((line) => `Unexpected line of ${id} that stands twice: ${line}`),
  ];
}

/** The forms of a citation for readers, and what names a value in RIS. */
const FORMS = ['Plain', 'Harvard', 'APA'];
const TAG = /^[A-Z][A-Z\d] {2}- /;

/** Numbers in a citation that are neither of its date nor of what names the thing that is cited. */
function strangeNumbers(id: string, text: string, { sources }: Built): number[] {
  const { project, tables, day, base } = sources;
  const article = rowsBy(tables, 'articles', 'id').get(id);
  const { title, href } = rowsBy(tables, 'topics', 'id').get(topicOf(id)) ?? {};
  const names = [...scalars(article ?? { title, href }), ...scalars(project.content.lists.get('site'))];
  const cited = project.articles.get(id);
  const copy = cited === undefined ? null : archivedCopy(cited);
  const dates = [article === undefined ? day : article['published'], copy?.captured].map(String);
  const known = new Set(
    [...names, ...dates.flatMap(formsOfDate), copy?.url ?? '', id, base ?? ''].flatMap(numbersIn),
  );
  return numbersIn(text.replaceAll(/^[A-Z][A-Z\d] {2}- /gm, '')).filter((number) => !known.has(number));
}

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

/** All citations as data: one of each article and of each topic. */
export function checkCitationData(path: string, site: Built): Finding[] {
  const { articles, content } = site.sources.project;
  const wanted = [...articles.keys(), ...content.topics.map(({ id }) => `topic-${id}`)];
  const found = ((site.json(path) ?? []) as Row[]).map(({ id }) => String(id));
  const isSame = isDeepStrictEqual(found.toSorted(), wanted.toSorted());
  const others = finding(
    site.pathOf(path),
    'data-row',
    'Unexpected ids, expected those of all articles and topics',
  );
  return [...(isSame ? [] : [others]), ...checkJson(path, site)];
}

/** The citation of one topic says what it says among all others. */
export function checkCitation(path: string, site: Built): Finding[] {
  const [, topic = '', form = ''] = /^cite\/topics\/(.+)\.(\w+)$/.exec(path) ?? [];
  const id = `topic-${topic}`;
  const all = `citations.${form}`;
  const isSame =
    form === 'json'
      ? isDeepStrictEqual(site.json(path), [
          (site.json(all) as Row[] | undefined)?.find((one) => one['id'] === id),
        ])
      : citationsIn(all, site).some(
          ([one, text]) => one === id && text.replace(`${id}\n\n`, '').trim() === site.text(path).trim(),
        );
  return isSame
    ? []
    : [finding(site.pathOf(path), 'data-row', `Unexpected citation, expected the one of ${id} in ${all}`)];
}

/** The page of a topic's citations has them as their files do, letter by letter. */
export function checkCitationPage(path: string, site: Built): Finding[] {
  const shown = lettersOf(readPage(path, site.text(path)).text);
  return [...Object.keys(CITATIONS), 'json'].flatMap((form) => {
    const file = path.replace(/html$/, form);
    const parts = form === 'txt' ? site.text(file).split('\n\n') : [site.text(file)];
    const lost = parts.filter((part) => !shown.includes(lettersOf(part)));
    return lost.map((part) => {
      const reason = `Unexpected page without “${part.trim().slice(0, 80)}”, expected what ${file} has`;
      return finding(site.pathOf(path), 'incomplete', reason);
    });
  });
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
