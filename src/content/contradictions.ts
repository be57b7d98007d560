/** What entries of content files say against each other. */

import type { Code, Message } from '../model.ts';
import { pathOf } from './files.ts';
import { namingsIn } from './names.ts';
import type { Keys, PlaceOf } from './places.ts';
import type { Content } from './read.ts';

/** All contradictions of a project, each at its place. */
export function contradictions(content: Content, placeOf: PlaceOf): Message[] {
  return [twice, ofPeople, ofEvents, presentAndAbsent].flatMap((find) => find(content, placeOf));
}

/** Something that stands where it must not. */
interface Wrong {
  readonly path: string;
  readonly keys: Keys;
  readonly rule: Code;
  readonly reason: string;
  readonly hint: string;
}

function tell({ path, keys, ...said }: Wrong, placeOf: PlaceOf): Message {
  return { path, ...placeOf(path, keys), ...said, severity: 'error' };
}

/** Entries whose key an earlier one has, each with the first of them. */
function repeated<T>(entries: readonly T[], keyOf: (entry: T) => string): (readonly [again: T, first: T])[] {
  const groups = [...Map.groupBy(entries, keyOf).values()];
  return groups.flatMap(([first, ...others]) =>
    others.flatMap((again) => (first === undefined ? [] : [[again, first] as const])),
  );
}

function twice(content: Content, placeOf: PlaceOf): Message[] {
  const again = (path: string, list: string, ids: readonly string[], key: 'id' | 'on') =>
    repeated([...ids.entries()], ([, id]) => id).map(([[index, id], [before]]) => {
      const { line } = placeOf(path, [list, before]);
      const what = key === 'on' ? 'note on the same words' : `entry with the id \`${id}\``;
      const reason = `Unexpected second ${what}, expected one: the other is in line ${line}`;
      const hint = 'Rename one, or take it out.';
      return tell({ path, keys: [list, index, key], rule: 'id-twice', reason, hint }, placeOf);
    });
  const byId = (path: string, list: string, entries: readonly { readonly id: string }[]) =>
    again(
      path,
      list,
      entries.map(({ id }) => id),
      'id',
    );
  return [
    ...byId(pathOf('figures'), 'figures', content.figures),
    ...byId(pathOf('statements'), 'statements', content.statements),
    ...byId(pathOf('people'), 'people', content.people),
    ...byId(pathOf('glossary'), 'terms', content.glossary),
    ...byId(pathOf('pairings'), 'pairs', content.pairs),
    ...byId(pathOf('inferences'), 'inferences', content.inferences),
    ...content.events.flatMap(({ path, facts }) => byId(path, 'facts', facts)),
    ...[...content.notes].flatMap(([seed, notes]) => {
      const words = notes.map(({ on }) => JSON.stringify(on));
      return again(`content/notes/${seed}.yaml`, 'notes', words, 'on');
    }),
  ];
}

/** A name is that of one person, or nobody's: then no alias leads to a second one, or round in a circle. */
function ofPeople(content: Content, placeOf: PlaceOf): Message[] {
  const path = pathOf('people');
  return repeated(namingsIn(content), ({ name }) => name).map(([{ name, keys, as }, first]) => {
    const reason = `Unexpected \`${name}\` as ${as}, expected a name once: in line ${placeOf(path, first.keys).line} it is ${first.as}`;
    const hint = 'Take out the one that is wrong, or make one entry of the two.';
    return tell({ path, keys, rule: 'id-twice', reason, hint }, placeOf);
  });
}

/** The id of an event is the name of its file, so that no two can be alike. */
function ofEvents({ events }: Content, placeOf: PlaceOf): Message[] {
  return events.flatMap(({ path, id, stem }) => {
    if (id === stem) return [];
    const reason = `Unexpected id \`${id}\`, expected \`${stem}\`, as the file is named`;
    return [tell({ path, keys: ['id'], rule: 'event-id', reason, hint: 'Rename one of the two.' }, placeOf)];
  });
}

/** A report cannot print a statement and not print it. */
function presentAndAbsent({ statements }: Content, placeOf: PlaceOf): Message[] {
  return statements.flatMap(({ variants, narrated = [], absent = [] }, at) => {
    const printed = new Set([...variants, ...narrated].map(({ article }) => article));
    return absent.flatMap((slug, index) => {
      if (!printed.has(slug)) return [];
      const reason = `Unexpected \`${slug}\` under \`absent\`, expected a report that does not print the statement`;
      const hint = 'A wording of it stands in the same entry.';
      const keys = ['statements', at, 'absent', index];
      return [tell({ path: pathOf('statements'), keys, rule: 'present-and-absent', reason, hint }, placeOf)];
    });
  });
}
