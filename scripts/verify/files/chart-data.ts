import { isDeepStrictEqual } from 'node:util';
import { lettersOf } from '../pages/standing.ts';
import { entries, texts } from '../read/content.ts';
import { type Page, textIn } from '../read/page.ts';
import { readPage } from '../read/read-page.ts';
import type { Article, Row } from '../record/project.ts';
import { rowsBy } from '../record/rows-by.ts';
import { saidUnlike, type Unlike, unlikeWhole } from '../record/same.ts';
import { writtenOut } from '../text/dates.ts';
import { cellsOf, embedding, factAt, placeAt } from './chart-rows.ts';
import { type Built, type FileCheck, objectIn } from './files.ts';
import { checkLeaves } from './leaves.ts';
import { about } from './others.ts';
import { readCsv } from './tables.ts';

/** A chart as data: it says what the page that embeds it says, and of figures, facts and words what is recorded of them. */
export const checkChartData: FileCheck = (path, site, tell) => {
  const chart = objectIn(site, path);
  const { title, subtitle, notes, source, figures, facts, cites, ...rest } = chart;
  const id = /^charts\/(.*)\.json$/.exec(path)?.[1];
  const shown = embedding(path, site)?.copied.letters ?? '';
  const parts = entries(facts).flatMap(({ id, label, cells }) =>
    entries(cells).flatMap((cell) => (cell === null ? [] : [{ ...cell, fact: id, label }])),
  );
  const kinds = [entries(figures).flatMap((figure) => entries(figure['cites'])), parts, entries(cites)];
  const places: readonly Row[] = kinds.flat();
  if (!isCaption(readPage(path, site.text(path.replace(/json$/, 'svg'))), chart))
    tell('data-row', 'Unexpected title, subtitle, notes or sources, expected those of its drawing');
  if (rest['id'] !== id) tell('data-row', `Unexpected id “${rest['id']}”, expected “${id}”`);
  for (const words of [title, subtitle, ...texts(notes)].map(String))
    if (!shown.includes(lettersOf(words)))
      tell('data-row', `Unexpected “${words.slice(0, 80)}”, expected what the page has that embeds it`);
  const sources = sourceOf(new Set(places.map(({ article }) => String(article))), site);
  if (source !== sources) tell('data-row', `Unexpected “${source}”, expected “${sources}”`);
  if (!isInTable(kinds.find(({ length }) => length > 0) ?? [], path, site))
    tell('data-row', 'Unexpected words, expected those of its table in their order');
  for (const name of Object.keys(rest).filter((name) => !NAMES.has(name)))
    tell('data-row', `Unexpected name “${name}”, expected one that a chart has`);
  const apart = entries(figures).map((figure) => figureApart(figure, site));
  const unlike = [
    ...apart.flatMap((one) => one.unlike),
    ...places.flatMap((one) => unlikePlace(one, path, site)),
  ];
  for (const one of unlike) tell('data-row', saidUnlike(one));
  checkLeaves({ ...rest, figures: apart.map(({ more }) => more) }, path, site, tell, about(path));
};

/** Whether the table of a chart has, in their order, the words on which its data rest. */
function isInTable(resting: readonly Row[], path: string, site: Built): boolean {
  const table = readCsv(site.text(path.replace(/json$/, 'csv'))).map(cellsOf);
  const rows = table.filter(({ href = '', form }) => href.includes('#s-') && form !== 'quoted');
  // Of statements each report’s words stand by outlet in the table, and by statement here.
  const isByOutlet = rows[0]?.['statement'] !== undefined;
  const [inTable, here] = [rows, resting].map((all: readonly Row[]) => {
    const listed = all.map(({ href }) => href);
    return isByOutlet ? [...new Set(listed)].toSorted() : listed;
  });
  return isDeepStrictEqual(inTable, here);
}

/** Whether a drawing is called what its data call it, and says of itself what they say. */
export function isCaption(drawing: Page, { title, subtitle, notes, source }: Row): boolean {
  const told = ['title', 'desc'].flatMap((name) => drawing.named(name)).map((one) => textIn(drawing, one));
  return lettersOf(told.join('')) === lettersOf([title, subtitle, ...texts(notes), source].join(' '));
}

/** What data say of a chart besides its words. */
const NAMES = new Set(['id', 'kind', 'licence', 'page', 'href', 'embed', 'files', 'unit', 'rows']);

/** The line that names the reports of a chart. */
function sourceOf(slugs: ReadonlySet<string>, { sources: { project } }: Built): string {
  const said = [...slugs]
    .flatMap((slug) => project.articles.get(slug) ?? [])
    .map((report) => `[${report.called.letter}] ${report.called.name} (${dateSaid(report)})`);
  if (said.length === 0) return 'Sources: the reports on this site.';
  return `${said.length === 1 ? 'Source' : 'Sources'}: ${said.join('; ')}.`;
}

/** “16 February 2023, inferred”. */
function dateSaid({ date, dateBasis }: Article): string {
  if (date === null) return 'date unknown';
  return writtenOut(date) + (dateBasis === 'printed' ? '' : `, ${dateBasis}`);
}

/** How a figure differs from its row, and what it says beyond it. */
function figureApart({ cites, speakerReason, ...found }: Row, { sources: { tables } }: Built) {
  const row = rowsBy(tables, 'figures', 'id').get(String(found['id'])) ?? {};
  const { articles: _, outlets: __, words: ___, allegation: ____, cites: resting, ...expected } = row;
  const strange = Object.keys(found).filter((name) => !(name in row));
  const [there, wanted] = [cites, resting].map((all) => entries(all).map(({ href }) => href));
  const unlike = [
    ...unlikeWhole([], strange),
    ...unlikeWhole(withoutNulls(expected), withoutNulls(found)),
    ...unlikeWhole(wanted, there),
  ];
  return { unlike, more: { figure: found['id'], speakerReason } };
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
