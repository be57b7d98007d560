import { type Finding, finding } from '../finding.ts';
import { entries, text, texts } from '../read/content.ts';
import { noteShown } from '../record/article-file.ts';
import { placeRows, topicPlace } from '../record/place-rows.ts';
import type { Row } from '../record/project.ts';
import { groupsBy, rowsBy } from '../record/rows-by.ts';
import { unlikeWhole } from '../record/same.ts';
import type { Built } from './built.ts';
import { checkLeaves } from './leaves.ts';
import { plainCell, readCsv } from './tables.ts';

/** `places.csv` has every place on which something rests, in full and once. */
export function checkPlaces(path: string, site: Built): Finding[] {
  const rows = readCsv(site.text(path)).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plainCell(cell)])),
  );
  const constant = rows.map(({ licence, version }) => ({ licence, version }));
  const own = rows.map(({ licence: _, version: __, ...row }) => row);
  const expected = expectedPlaces(
    own.filter(({ kind }) => kind === 'topic').map(({ item, href = '' }) => [item, href] as const),
    site,
  );
  const keyOf = ({ kind, item, part }: Row) => `${kind} ${item} ${part}`;
  const asText = (row: Row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
  return [
    ...unlikeKeyed(expected.map(asText), own, keyOf, path, site),
    ...unlikeWhole(
      constant[0],
      constant.find((one) => unlikeWhole(constant[0], one).length > 0) ?? constant[0],
    ).map(({ at }) => tell(path, site, `Unexpected ${at} of some rows, expected one for all`)),
    ...checkLeaves(constant[0], path, site),
  ];
}

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

const tell = (path: string, site: Built, reason: string) => finding(site.pathOf(path), 'data-row', reason);

/** What is wrong in rows of which each has a key: each that is expected is there once, whole, and no other. */
function unlikeKeyed(
  expected: readonly Row[],
  found: readonly Row[],
  keyOf: (row: Row) => string,
  path: string,
  site: Built,
): Finding[] {
  const wanted = new Map(expected.map((row) => [keyOf(row), row]));
  const there = new Map(found.map((row) => [keyOf(row), row]));
  return [
    ...[...wanted.keys()]
      .filter((key) => !there.has(key))
      .map((key) => tell(path, site, `Unexpected absence of ${key}`)),
    ...(there.size === found.length ? [] : [tell(path, site, 'Unexpected row that stands twice')]),
    ...[...there].flatMap(([key, row]) =>
      unlikeWhole(wanted.get(key) ?? null, row).map(({ at, expected, found }) =>
        tell(
          path,
          site,
          `Unexpected ${at} ${JSON.stringify(found)} of ${key}, expected ${JSON.stringify(expected)}`,
        ),
      ),
    ),
  ];
}

/** The annotations are those of all places, each with all that is said of it. */
export function checkAnnotations(path: string, site: Built): Finding[] {
  const file = (site.json(path) ?? {}) as Row;
  const { items, startIndex, ...first } = (file['first'] ?? {}) as Row;
  const { total, ...head } = file;
  const found = entries(items);
  const topics = found.flatMap(({ id, target }) => {
    const [, item] = /^#topic\/(.*)$/.exec(String(id)) ?? [];
    return item === undefined
      ? []
      : entries(target).map(({ scope }) => [item, String(scope).replace(/^\.\.\//, '')] as const);
  });
  const groups = Map.groupBy(expectedPlaces(topics, site), ({ kind, item }) => `#${kind}/${item}`);
  const makers = new Map(entries(file['creator']).map((maker) => [maker['id'], maker]));
  const expected = Array.from(groups, ([id, places]): Row => {
    const [{ kind, item } = {}] = places;
    const { motivation, byEditor = true, body } = saidOf(String(kind), String(item), site);
    const creator = makers.get(byEditor ? '#editors' : '#extractor');
    return {
      id,
      type: 'Annotation',
      motivation,
      creator,
      body,
      target: places.map((place) => targetOf(place, site)),
    };
  });
  const counted = total === found.length && startIndex === 0;
  return [
    ...(counted
      ? []
      : [
          tell(
            path,
            site,
            `Unexpected total ${total} or startIndex ${startIndex}, expected ${found.length} from 0`,
          ),
        ]),
    ...unlikeKeyed(expected, found, ({ id }) => String(id), path, site),
    ...checkLeaves({ ...head, first }, path, site),
  ];
}

function targetOf(place: Row, { sources: { project } }: Built): Row {
  const {
    article,
    seed: label,
    exact,
    prefix,
    suffix,
    startCodePoint: start,
    endCodePoint: end,
    href,
  } = place;
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

function saidOf(kind: string, item: string, site: Built): Said {
  const { tables, project } = site.sources;
  const row = (table: string, column = 'id') => rowsBy(tables, table, column).get(item) ?? {};
  switch (kind) {
    case 'quotation':
    case 'reported':
      return saidOfSpeech(row(kind === 'quotation' ? 'quotations' : 'indirect', 'key'), site);
    case 'figure': {
      const { label, printed, unit, href } = row('figures');
      return {
        motivation: 'describing',
        body: [word('describing', `${label}: ${printed} (${unit})`), link(href)],
      };
    }
    case 'statement':
    case 'narrated': {
      const { id, title = titleFound(id, site), href } = row('statements');
      return { motivation: 'linking', body: [word('identifying', title), link(href)] };
    }
    case 'fact': {
      const [event = '', fact] = item.split('/');
      const { label } =
        groupsBy(tables, 'facts', 'event')
          .get(event)
          ?.find((one) => one['fact'] === fact) ?? {};
      return { motivation: 'describing', body: [word('describing', label), link(`compare/${event}.html`)] };
    }
    case 'role': {
      const { name, href } = row('people');
      return { motivation: 'identifying', body: [word('identifying', name), link(href)] };
    }
    case 'topic': {
      const { title, href } = row('topics');
      return { motivation: 'linking', body: [word('tagging', title), link(href)] };
    }
    default: {
      const [slug = '', number] = item.split('/');
      const article = project.articles.get(slug);
      const note = project.content.notes.get(article?.stem ?? '')?.[Number(number) - 1];
      const motivation = note?.['motivation'] === 'correcting' ? 'assessing' : 'commenting';
      return { motivation, body: [word('commenting', noteShown(note, article))] };
    }
  }
}

/** A statement that no editor described is called as its row is, which is checked there. */
function titleFound(id: unknown, site: Built): unknown {
  const file = (site.json('data/statements.json') ?? {}) as Row;
  return entries(file['statements']).find((row) => row['id'] === id)?.['title'];
}

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
