import { entries, text, texts } from '../read/content.ts';
import { remembered } from '../remembered.ts';
import type { Project, Row } from './project.ts';
import { groupsBy, rowsBy } from './rows-by.ts';
import type { Tables } from './tables.ts';
import { type Kind, kindAndKey, type Thing } from './things.ts';

type Rows = readonly Row[];

/** By what lists, charts and sentences group the rows of a table: each row is in one group of each name, or in several. */
const GROUPS: Readonly<Record<string, readonly ((row: Row) => readonly unknown[])[]>> = {
  articles: [yearOf, monthOf, by('publisher'), by('topics')],
  quotations: [
    yearOf,
    monthOf,
    ...['outlet', 'article', 'kind', 'topics'].map(by),
    (row) => [surelyBy(row)],
    // A chart has each quotation once, under the first of its topics.
    (row) => [`${surelyBy(row)} first on ${topicsOf(row)[0]}`],
    (row) => topicsOf(row).map((topic) => `${surelyBy(row)} ${topic}`),
    saidIn,
  ],
  indirect: [yearOf, monthOf, by('article'), by('speaker'), (row) => [surelyBy(row)], saidIn],
  people: [initialOf],
};

/** By the value in a column, or each of a list there. */
function by(column: string): (row: Row) => readonly unknown[] {
  return (row) => [row[column]].flat();
}

/** Who says it, if that is sure. */
const surelyBy = ({ speaker, speakerSure }: Row) => (speakerSure ? String(speaker) : '');

const topicsOf = ({ topics }: Row) => (texts(topics).length > 0 ? texts(topics) : [NO_TOPIC]);

/** Who says it, in which article, and there on which topic. */
function saidIn(row: Row): string[] {
  const there = `${surelyBy(row)} ${row['article']}`;
  return [there, ...texts(row['topics']).map((topic) => `${there} ${topic}`)];
}

/** How many there are of what a thing has, or the whole site (`null`), and of each group of them: all that may be counted there. */
export function openCounts(project: Project, tables: Tables): (thing: Thing | null) => ReadonlySet<string> {
  const ofThing = thingCounts(project, tables);
  return remembered((thing) => new Set((thing === null ? siteCounts(tables) : ofThing(thing)).map(String)));
}

function siteCounts(tables: Tables): number[] {
  const undated = (tables.get('articles') ?? []).filter(({ published }) => !published);
  return [...[...tables.values()].map(({ length }) => length), undated.length];
}

function thingCounts(project: Project, tables: Tables): (thing: Thing) => readonly number[] {
  const all = (table: string): Rows => tables.get(table) ?? [];
  const group = (table: string, column: string, value: unknown): Rows =>
    groupsBy(tables, table, column).get(String(value)) ?? [];
  const saidBy = remembered((speaker: unknown) =>
    ['quotations', 'indirect'].flatMap((table) => sizesOf(table, surely(group(table, 'speaker', speaker)))),
  );
  const ofAll = remembered((names: readonly string[]) => names.flatMap((name) => sizesOf(name, all(name))));
  const row = (table: string, key: string) => rowsBy(tables, table, 'id').get(key);
  const ofSums = (key: string) => {
    const [said, topic] = /^speakers(?:-(.+))?$/.exec(key) ?? [];
    const rows = topic === undefined ? all('quotations') : group('quotations', 'topics', topic);
    return [...ofAll(SUMMED), ...(said === undefined ? [] : othersOf(rows))];
  };
  const events = new Map(project.content.events.map((event) => [event['id'], event]));
  const ofEvent = (key: string) => lengths(events.get(key), 'facts', 'articles');
  const ofStatement = remembered((key: string) => {
    const statement = row('statements', key);
    const variants = entries(statement?.['variants']);
    const reports = new Set([...variants, ...entries(statement?.['narrated'])].map(({ article }) => article));
    return [reports.size, ...lengths(statement, 'articles', 'variants'), ...furtherOf(variants)];
  });
  const kinds: Readonly<Partial<Record<Kind, (key: string) => readonly number[]>>> = {
    article: (key) => sizesOf('quotations', group('quotations', 'article', key)),
    quotation: (key) => {
      const one = rowsBy(tables, 'quotations', 'key').get(key);
      return [
        ...(one?.['speakerSure'] ? saidBy(one['speaker']) : []),
        ...ofStatement(String(one?.['statement'])),
      ];
    },
    person: (key) => {
      const person = row('people', key);
      return [...saidBy(person?.['name']), ...lengths(person, 'articles')];
    },
    topic: (key) => {
      const said = group('quotations', 'topics', key);
      return [
        ...sizesOf('quotations', said),
        ...sizesOf('articles', group('articles', 'topics', key)),
        Number(row('topics', key)?.['figureCount'] ?? 0),
        new Set(surely(said).map(({ speaker }) => speaker)).size - NAMED.atHead,
      ];
    },
    statement: ofStatement,
    figure: (key) => lengths(row('figures', key), 'articles'),
    event: ofEvent,
    list: (key) => listCounts(key, tables),
    page: (key) => (key === 'quotations' ? sizesOf('quotations', all('quotations')) : []),
    chart: (key) => {
      const event = /^facts-of-(.*)$/.exec(key)?.[1];
      return event === undefined ? ofSums(key) : ofEvent(event);
    },
    sums: ofSums,
  };
  return (thing) => {
    const [kind, key] = kindAndKey(thing);
    return kinds[kind]?.(key) ?? [];
  };
}

/** The tables that charts of all articles sum up. */
const SUMMED = ['quotations', 'indirect', 'articles'];

const lengths = (row: Row | undefined, ...names: string[]) =>
  names.map((name) => entries(row?.[name]).length);

/** How many wordings more there are than are shown beside one, and reports than the one that is named for a wording. */
function furtherOf(variants: Rows): number[] {
  const alike = Map.groupBy(variants, ({ exact }) => texts(exact).join(' '));
  const own = Map.groupBy(variants, ({ article }) => article);
  return [
    ...Array.from(alike.values(), ({ length }) => length - 1),
    ...Array.from(own.values(), ({ length }) => variants.length - length - BESIDE),
  ];
}

/** So many other wordings stand beside a quotation. */
const BESIDE = 11;

/** So many speakers are named at the head of a topic, and in a chart; the others are counted. */
const NAMED = { atHead: 12, inChart: 20 };

/** How many speakers a chart does not name, and how often they are quoted together. */
function othersOf(rows: Rows): number[] {
  const counts = Array.from(Map.groupBy(surely(rows), ({ speaker }) => speaker).values(), (own) => own.length)
    .sort((a, b) => b - a)
    .slice(NAMED.inChart);
  return [counts.length, counts.reduce((sum, count) => sum + count, 0)];
}

const surely = (rows: Rows) => rows.filter(({ speakerSure }) => speakerSure === true);

/** How many rows there are, how many in each of their groups, and how many groups: “12 reports of 3 outlets”. */
function sizesOf(table: string, rows: Rows): number[] {
  const groups = (GROUPS[table] ?? []).map((keysOf) => [
    ...Map.groupBy(rows.flatMap(keysOf), (key) => key).values(),
  ]);
  return [rows, ...groups.flat(), ...groups].map(({ length }) => length);
}

/** The rows on a page of a long list, which its address names: `reports/council/2031`, `quotations/2031-2`, `people/by-name/f`. */
function listCounts(path: string, tables: Tables): number[] {
  const [folder = '', ...rest] = path.split('/');
  const part = (rest.pop() ?? '').replace(/-\d+$/, '');
  const [topic] = rest;
  const table = { reports: 'articles', reported: 'indirect' }[folder] ?? folder;
  const rows = (tables.get(table) ?? []).filter((row) =>
    table === 'people'
      ? initialOf(row)[0] === part
      : yearOf(row)[0] === part && (topic === undefined || texts(row['topics']).includes(topic)),
  );
  return sizesOf(table, rows);
}

/** The key of rows without a date, an initial or a topic. */
const [UNDATED, NO_LETTER, NO_TOPIC] = ['undated', 'other', 'none'];

function yearOf(row: Row): string[] {
  return monthOf(row).map((month) => month.replace(/-.*/, ''));
}

function monthOf({ date, published }: Row): string[] {
  return [text(date ?? published)?.slice(0, 'YYYY-MM'.length) ?? UNDATED];
}

/** The letter under which a name is listed: the first of its last word, without its marks. */
function initialOf({ name }: Row): string[] {
  const bare = String(name).replace(/,?\s+(?:jr|jnr|sr|snr|ii|iii|iv)\.?$/i, '');
  const last = bare.split(/\s+/).at(-1)?.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase() ?? '';
  const [first = ''] = last.replace(/^[^\p{L}\p{N}]+/u, '');
  return [/\p{L}/u.test(first) ? first : NO_LETTER];
}
