import { isDeepStrictEqual } from 'node:util';
import type { Tell } from '../finding.ts';
import { entries, text, texts } from '../read/content.ts';
import { noteShown } from '../record/article-file.ts';
import { placeRows, topicPlace } from '../record/place-rows.ts';
import type { Row } from '../record/project.ts';
import { groupsBy, rowsBy } from '../record/rows-by.ts';
import { saidUnlike, unlikeWhole } from '../record/same.ts';
import { type Built, type FileCheck, objectIn, rowsIn } from './files.ts';
import { checkLeaves } from './leaves.ts';
import { plainCell, readCsv } from './tables.ts';

/** `places.csv` has every place on which something rests, in full and once. */
export const checkPlaces: FileCheck = (path, site, tell) => {
  const rows = readCsv(site.text(path)).map((row) => textRow(row, (cell) => plainCell(String(cell))));
  const constant = rows.map(({ licence, version }) => ({ licence, version }));
  const own = rows.map(({ licence: _, version: __, ...row }) => row);
  const topics = own.filter(({ kind }) => kind === 'topic');
  const expected = expectedPlaces(
    topics.map(({ item, href = '' }) => [item, href] as const),
    site,
  );
  const keyOf = ({ kind, item, part }: Row) => `${kind} ${item} ${part}`;
  checkKeyed(
    expected.map((row) => textRow(row, String)),
    own,
    keyOf,
    tell,
  );
  const [first] = constant;
  const other = constant.find((one) => !isDeepStrictEqual(one, first)) ?? first;
  for (const { at } of unlikeWhole(first, other))
    tell('data-row', `Unexpected ${at} of some rows, expected one for all`);
  checkLeaves(first, path, site, tell);
};

const textRow = (row: Row, textOf: (value: unknown) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, textOf(value)]));

/** All places, with those that topics are found to cite as far as their pages lead there. */
function expectedPlaces(ofTopics: readonly (readonly [item: unknown, href: string])[], site: Built): Row[] {
  const { project, tables } = site.sources;
  const counted = new Map<unknown, number>();
  const cited = ofTopics.flatMap(([item, href]) => {
    const place = topicPlace(item, href, project);
    if (place === null || !site.pages.get(`topics/${item}.html`)?.leads.has(href)) return [];
    const part = (counted.get(item) ?? 0) + 1;
    counted.set(item, part);
    return [{ ...place, part }];
  });
  return [...placeRows(project, tables), ...cited];
}

/** Rows of which each has a key: each that is expected is there once, whole, and no other. */
function checkKeyed(
  expected: readonly Row[],
  found: readonly Row[],
  keyOf: (row: Row) => string,
  tell: Tell,
): void {
  const wanted = new Map(expected.map((row) => [keyOf(row), row]));
  const there = new Map(found.map((row) => [keyOf(row), row]));
  for (const key of wanted.keys()) if (!there.has(key)) tell('data-row', `Unexpected absence of ${key}`);
  if (there.size !== found.length) tell('data-row', 'Unexpected row that stands twice');
  for (const [key, row] of there)
    for (const one of unlikeWhole(wanted.get(key) ?? null, row))
      tell('data-row', saidUnlike(one, ` of ${key}`));
}

/** The annotations are those of all places, each with all that is said of it. */
export const checkAnnotations: FileCheck = (path, site, tell) => {
  const { total, ...head } = objectIn(site, path);
  const { items, startIndex, ...first } = (head['first'] ?? {}) as Row;
  const found = entries(items);
  const topics = found.flatMap(({ id, target }) => {
    const [, item] = /^#topic\/(.*)$/.exec(String(id)) ?? [];
    return item === undefined
      ? []
      : entries(target).map(({ scope }) => [item, String(scope).replace(/^\.\.\//, '')] as const);
  });
  const groups = Map.groupBy(expectedPlaces(topics, site), ({ kind, item }) => `#${kind}/${item}`);
  const makers = new Map(entries(head['creator']).map((maker) => [maker['id'], maker]));
  const expected = Array.from(groups, ([id, places]): Row => {
    const [{ kind, item } = {}] = places;
    const { motivation, byEditor = true, body } = saidOf(String(kind), String(item), site);
    const creator = makers.get(byEditor ? '#editors' : '#extractor');
    const target = places.map((place) => targetOf(place, site));
    return { id, type: 'Annotation', motivation, creator, body, target };
  });
  if (total !== found.length || startIndex !== 0) {
    const reason = `Unexpected total ${total} or startIndex ${startIndex}, expected ${found.length} from 0`;
    tell('data-row', reason);
  }
  checkKeyed(expected, found, ({ id }) => String(id), tell);
  checkLeaves({ ...head, first }, path, site, tell);
};

function targetOf(place: Row, { sources: { project } }: Built): Row {
  const { article, seed: label, exact, prefix, suffix, href } = place;
  const { startCodePoint: start, endCodePoint: end } = place;
  const sha256 = project.articles.get(String(article))?.seed?.sha256 ?? '';
  const id = `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
  const beside = { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
  return {
    type: 'SpecificResource',
    source: { id, type: 'Text', format: 'text/plain', label, sha256 },
    scope: `../${href}`,
    selector: [
      { type: 'TextQuoteSelector', exact, ...beside },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

/** What an annotation says: why, whether an editor says it, and the words and links. */
interface Said {
  readonly motivation: string;
  readonly byEditor?: boolean;
  readonly body: readonly Row[];
}

const word = (purpose: string, value: unknown): Row => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});
const link = (href: unknown): Row => ({ type: 'SpecificResource', purpose: 'linking', source: `../${href}` });

/** What is said of the rows of some tables, which have a page: why, to which end, and in which words. */
const LINKED: Readonly<
  Record<string, readonly [table: string, motivation: string, purpose: string, said: (row: Row) => unknown]>
> = {
  figure: [
    'figures',
    'describing',
    'describing',
    (row) => `${row['label']}: ${row['printed']} (${row['unit']})`,
  ],
  statement: ['statements', 'linking', 'identifying', ({ title }) => title],
  narrated: ['statements', 'linking', 'identifying', ({ title }) => title],
  role: ['people', 'identifying', 'identifying', ({ name }) => name],
  topic: ['topics', 'linking', 'tagging', ({ title }) => title],
};

function saidOf(kind: string, item: string, site: Built): Said {
  const { tables, project } = site.sources;
  if (kind === 'quotation') return saidOfSpeech(rowsBy(tables, 'quotations', 'key').get(item) ?? {}, site);
  if (kind === 'reported') return saidOfSpeech(rowsBy(tables, 'indirect', 'key').get(item) ?? {}, site);
  const linked = LINKED[kind];
  if (linked !== undefined) {
    const [table, motivation, purpose, said] = linked;
    const row = rowsBy(tables, table, 'id').get(item) ?? {};
    return { motivation, body: [word(purpose, said(row) ?? titleFound(item, site)), link(row['href'])] };
  }
  const [of = '', within] = item.split('/');
  if (kind === 'fact') {
    const fact = groupsBy(tables, 'facts', 'event')
      .get(of)
      ?.find((one) => one['fact'] === within);
    return {
      motivation: 'describing',
      body: [word('describing', fact?.['label']), link(`compare/${of}.html`)],
    };
  }
  const article = project.articles.get(of);
  const note = project.content.notes.get(article?.stem ?? '')?.[Number(within) - 1];
  const motivation = note?.['motivation'] === 'correcting' ? 'assessing' : 'commenting';
  return { motivation, body: [word('commenting', noteShown(note, article))] };
}

/** A statement that no editor described is called as its row is, which is checked there. */
const titleFound = (id: string, site: Built): unknown =>
  rowsIn(site, 'statements').find((row) => row['id'] === id)?.['title'];

function saidOfSpeech(row: Row, { sources: { tables } }: Built): Said {
  const { speaker, speakerSure, kind, polarity, topics, statement, setByEditor } = row;
  const named = speaker === null ? [] : [word('identifying', speakerSure ? speaker : `probably ${speaker}`)];
  const told = polarity === 'asserted' ? 'reported' : `reported, ${polarity}`;
  const titled = (topic: string) => rowsBy(tables, 'topics', 'id').get(topic)?.['title'] ?? topic;
  const more =
    kind === undefined
      ? [word('classifying', told)]
      : [
          word('classifying', kind),
          ...texts(topics).map((topic) => word('tagging', titled(topic))),
          ...(text(statement) === null ? [] : [link(`statements/${statement}.html`)]),
        ];
  return { motivation: 'identifying', byEditor: setByEditor !== null, body: [...named, ...more] };
}
