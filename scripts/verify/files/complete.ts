import { type Finding, finding } from '../finding.ts';
import { entries, texts } from '../read/content.ts';
import type { Row } from '../record/project.ts';
import { rowsBy } from '../record/rows-by.ts';
import type { Built } from './built.ts';
import { checkJson, checkRows } from './others.ts';
import { readCsv } from './tables.ts';

/** On how many places each item rests: `figure boats` on two. Places that topics cite are not counted here. */
function restingPlaces({ sources: { tables, project } }: Built): Map<string, number> {
  const rows = (name: string) => tables.get(name) ?? [];
  const facts = Map.groupBy(
    rows('facts').filter(({ inReport }) => inReport),
    ({ event, fact }) => `fact ${event}/${fact}`,
  );
  const parts = (row: Row) =>
    entries(row['variants']).reduce((sum, variant) => sum + entries(variant['parts']).length, 0);
  const counts: [string, number][] = [
    ...rows('quotations').map((row): [string, number] => [
      `quotation ${row['key']}`,
      entries(row['parts']).length,
    ]),
    ...rows('indirect').map((row): [string, number] => [
      `reported ${row['key']}`,
      entries(row['parts']).length,
    ]),
    ...rows('figures').map((row): [string, number] => [`figure ${row['id']}`, entries(row['cites']).length]),
    ...rows('statements').map((row): [string, number] => [`statement ${row['id']}`, parts(row)]),
    ...rows('statements').map((row): [string, number] => [
      `narrated ${row['id']}`,
      entries(row['narrated']).length,
    ]),
    ...rows('people').map((row): [string, number] => [`role ${row['id']}`, texts(row['roleWords']).length]),
    ...Array.from(facts, ([item, group]): [string, number] => [item, group.length]),
    ...[...project.articles.values()].flatMap(({ slug, stem }) =>
      (project.content.notes.get(stem) ?? []).map((_, at): [string, number] => [`note ${slug}/${at + 1}`, 1]),
    ),
  ];
  return new Map(counts.filter(([, count]) => count > 0));
}

function countProblems(path: string, site: Built, found: readonly string[]): Finding[] {
  const counted = new Map(
    Array.from(
      Map.groupBy(found, (item) => item),
      ([item, group]) => [item, group.length],
    ),
  );
  const expected = restingPlaces(site);
  const items = new Set([
    ...expected.keys(),
    ...[...counted.keys()].filter((item) => !item.startsWith('topic ')),
  ]);
  return [...items].flatMap((item) => {
    const [wanted = 0, there = 0] = [expected.get(item), counted.get(item)];
    if (wanted === there) return [];
    const reason = `Unexpected ${there} places of ${item}, expected ${wanted}`;
    return [finding(site.pathOf(path), 'data-row', reason)];
  });
}

/** `places.csv` has every place on which something rests, once. */
export function checkPlaces(path: string, site: Built): Finding[] {
  const rows = readCsv(site.text(path));
  const items = rows.map(({ kind, item }) => `${kind} ${item}`);
  const counted = new Map<string, number>();
  const misnumbered = rows.filter(({ part }, at) => {
    const number = (counted.get(items[at] ?? '') ?? 0) + 1;
    counted.set(items[at] ?? '', number);
    return part !== String(number);
  });
  return [
    ...checkRows(path, site),
    ...countProblems(path, site, items),
    ...misnumbered.map(({ part, item }) =>
      finding(
        site.pathOf(path),
        'data-row',
        `Unexpected part ${part} of ${item}, expected them in their order`,
      ),
    ),
  ];
}

/** The annotations are those of all items, each with all of its places. */
export function checkAnnotations(path: string, site: Built): Finding[] {
  const file = site.json(path) as
    | {
        readonly total?: number;
        readonly first?: { readonly startIndex?: number; readonly items?: readonly Row[] };
      }
    | undefined;
  const items = file?.first?.items ?? [];
  const found = items.flatMap(({ id, target }) =>
    entries(target).map(() => String(id).replace(/^#(\w+)\//, '$1 ')),
  );
  const misattributed = items.flatMap((item) => {
    const [, kind, key] = /^#(quotation|reported)\/(.*)$/.exec(String(item['id'])) ?? [];
    const table = kind === 'reported' ? 'indirect' : 'quotations';
    const row = rowsBy(site.sources.tables, table, 'key').get(String(key));
    if (row === undefined) return [];
    const named = row['speakerSure'] ? row['speaker'] : `probably ${row['speaker']}`;
    const said = entries(item['body']).filter(
      ({ purpose }) => purpose === 'identifying' || purpose === 'classifying',
    );
    const told = row['polarity'] === 'asserted' ? 'reported' : `reported, ${row['polarity']}`;
    const expected = [
      ...(row['speaker'] === null ? [] : [named]),
      kind === 'reported' ? told : row['kind'],
    ].join();
    if (said.map(({ value }) => value).join() === expected) return [];
    return [
      finding(site.pathOf(path), 'data-row', `Unexpected speaker or kind of ${key}, expected ${expected}`),
    ];
  });
  // The one page of them begins with the first.
  const { total, first: { startIndex = 0, ...first } = {}, ...rest } = file ?? {};
  const miscounted =
    total === items.length
      ? []
      : [finding(site.pathOf(path), 'data-row', `Unexpected total ${total}, expected ${items.length}`)];
  const misplaced =
    startIndex === 0
      ? []
      : [finding(site.pathOf(path), 'data-row', `Unexpected startIndex ${startIndex}, expected 0`)];
  return [
    ...misattributed,
    ...misplaced,
    ...miscounted,
    ...countProblems(path, site, found),
    ...checkJson(path, { ...site, json: () => ({ ...rest, first }) }),
  ];
}
