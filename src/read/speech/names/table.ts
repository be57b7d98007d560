import { DETERMINERS } from '../lexicon/function-words.ts';
import { genderOfGivenName } from '../lexicon/names.ts';
import {
  FEMALE_NOUNS,
  FEMALE_TITLES,
  MALE_NOUNS,
  MALE_TITLES,
  NAME_SUFFIXES,
} from '../lexicon/people-words.ts';
import { type Entity, foldName, type Office } from './entity.ts';
import { kindOfName } from './kind.ts';
import { type NamedParagraph, type Naming, readNamings } from './namings.ts';
import { plainOffice } from './office.ts';

/** A place where an entity is named. */
export interface EntityNaming extends Naming {
  readonly entity: Entity;
}

/** Who and what the article names, and by what words they are found again. Made before any clause is read. */
export interface Entities {
  readonly all: readonly Entity[];
  /** Folded surname, given name or full name → who bears it, most mentioned first. */
  readonly byWord: ReadonlyMap<string, readonly Entity[]>;
  readonly namings: readonly EntityNaming[];
  readonly byParagraph: ReadonlyMap<number, readonly EntityNaming[]>;
  /** Who bears an office, by the noun it is compared by. */
  readonly byOffice: ReadonlyMap<string, readonly Entity[]>;
  /** The first naming of each person, by paragraph. */
  readonly firsts: ReadonlyMap<number, readonly EntityNaming[]>;
  /** The person who is named most. */
  readonly foremost: Entity | null;
}

/** Reads every name of the article, puts together the ones that mean one, and says of what kind each is. */
export function readEntities(paragraphs: readonly NamedParagraph[], headings: readonly string[]): Entities {
  const namings = readNamings(paragraphs);
  const all = fullNames(namings);
  const byWord = byWordOf(all);
  const placed: EntityNaming[] = [];
  const evidence = new Map<Entity, Naming[]>();
  for (const naming of namings) {
    const entity = findEntity(byWord, naming.words, naming.titles);
    if (entity === null) continue;
    entity.mentions += 1;
    learn(entity, naming);
    putInto(evidence, entity, naming);
    placed.push({ ...naming, entity });
  }
  for (const entity of all) nameInFull(entity, headings);
  for (const [entity, those] of evidence) Object.assign(entity, kindOfName(entity, those));
  for (const list of byWord.values()) list.sort((a, b) => b.mentions - a.mentions || a.id - b.id);
  return { all, byWord, namings: placed, ...lookups(all, placed) };
}

function byWordOf(all: readonly Entity[]): Map<string, Entity[]> {
  const byWord = new Map<string, Entity[]>();
  for (const entity of all) {
    for (const key of new Set([entity.surname, entity.given ?? '', foldName(entity.name)])) {
      if (key !== '') putInto(byWord, key, entity);
    }
  }
  return byWord;
}

function lookups(all: readonly Entity[], namings: readonly EntityNaming[]) {
  const byParagraph = new Map<number, EntityNaming[]>();
  for (const naming of namings) putInto(byParagraph, naming.paragraph, naming);
  const people = all.filter(({ kind }) => kind === 'person');
  const byOffice = new Map<string, Entity[]>();
  for (const person of people) {
    for (const noun of new Set(person.offices.map((office) => office.noun))) putInto(byOffice, noun, person);
  }
  const foremost = people.reduce<Entity | null>(
    (a, b) => (a === null || b.mentions > a.mentions ? b : a),
    null,
  );
  return { byParagraph, byOffice, firsts: firstNamings(namings), foremost };
}

function putInto<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function firstNamings(namings: readonly EntityNaming[]): Map<number, EntityNaming[]> {
  const seen = new Set<Entity>();
  const firsts = new Map<number, EntityNaming[]>();
  for (const naming of namings) {
    if (naming.entity.kind !== 'person' || seen.has(naming.entity)) continue;
    seen.add(naming.entity);
    putInto(firsts, naming.paragraph, naming);
  }
  return firsts;
}

/** Those named in full, in order of first printing; a body by all its words, others by initial and surname. */
function fullNames(namings: readonly Naming[]): Entity[] {
  const byKey = new Map<string, { names: Map<string, number>; surname: string; given: string | null }>();
  for (const { words, body } of namings) {
    const parts = withoutSuffix(words);
    const name = words.join(' ');
    const surname = body ? foldName(name) : foldName(parts.at(-1) ?? '');
    const given = !body && parts.length > 1 ? foldName(parts[0] ?? '') : null;
    const key = given === null ? surname : `${given.charAt(0)} ${surname}`;
    const entry = byKey.get(key) ?? { names: new Map<string, number>(), surname, given };
    entry.names.set(name, (entry.names.get(name) ?? 0) + 1);
    byKey.set(key, entry);
  }
  const inFull = new Set(
    [...byKey.values()]
      .filter((entry) => entry.given !== null)
      .flatMap((entry) => [entry.surname, entry.given]),
  );
  const entries = [...byKey.values()].filter((entry) => entry.given !== null || !inFull.has(entry.surname));
  return entries.map((entry, id) => newEntity(entry, id));
}

function withoutSuffix(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  return last !== undefined && words.length > 1 && NAME_SUFFIXES.has(last.toLowerCase())
    ? words.slice(0, -1)
    : words;
}

function newEntity(
  { names, surname, given }: { names: Map<string, number>; surname: string; given: string | null },
  id: number,
): Entity {
  const ranked = [...names].sort((a, b) => b[1] - a[1]);
  return {
    id,
    kind: 'unknown',
    because: 'none',
    name: ranked[0]?.[0] ?? '',
    surname,
    given,
    gender: given === null ? null : genderOfGivenName(given),
    genderPrinted: false,
    offices: [],
    mentions: 0,
  };
}

/** A surname never printed in full in the body may be in the headline or a caption. */
function nameInFull(entity: Entity, headings: readonly string[]): void {
  if (entity.given !== null) return;
  for (const heading of headings) {
    const words = heading.split(/[^\p{L}\p{M}’'-]+/u);
    const at = words.findIndex((word) => word.replace(/[’']s$/, '') === entity.name);
    const before = words[at - 1] ?? '';
    const gender = at > 0 && /^\p{Lu}/u.test(before) ? genderOfGivenName(foldName(before)) : null;
    if (gender === null || (entity.genderPrinted && gender !== entity.gender)) continue;
    entity.name = `${before} ${entity.name}`;
    entity.given = foldName(before);
    entity.gender ??= gender;
    return;
  }
}

/** What the words around a naming say about whom it names. */
function learn(entity: Entity, { titles, offices }: Naming): void {
  for (const word of [...titles, ...offices.map(({ noun }) => noun)]) {
    const male = MALE_TITLES.has(word) || MALE_NOUNS.has(word);
    if (!male && !FEMALE_TITLES.has(word) && !FEMALE_NOUNS.has(word)) continue;
    entity.gender = male ? 'male' : 'female';
    entity.genderPrinted = true;
  }
  for (const office of offices.map(plainOffice))
    if (!entity.offices.some((other) => isSame(other, office))) entity.offices.push(office);
}

const isSame = (a: Office, b: Office): boolean =>
  a.noun === b.noun && a.modifiers.join(' ') === b.modifiers.join(' ');

/** Whom the words of a name mean. Of two who share a surname, the title's gender or the more often named decides. */
export function findEntity(
  byWord: ReadonlyMap<string, readonly Entity[]>,
  words: readonly string[],
  titles: readonly string[],
): Entity | null {
  const parts = withoutSuffix(words).map(foldName);
  if (parts.length > 1 && DETERMINERS.has(parts[0] ?? '')) parts.shift();
  const surname = parts.at(-1) ?? '';
  const candidates = byWord.get(parts.join(' ')) ?? byWord.get(surname) ?? [];
  const initial = parts.length > 1 ? (parts[0]?.charAt(0) ?? '') : '';
  const fits = (entity: Entity): boolean =>
    (initial === '' || entity.given === null || entity.given.startsWith(initial)) &&
    fitsTitle(entity, titles);
  return candidates.find(fits) ?? (initial === '' ? (candidates[0] ?? null) : null);
}

function fitsTitle({ gender }: Entity, titles: readonly string[]): boolean {
  if (titles.some((title) => FEMALE_TITLES.has(title))) return gender !== 'male';
  if (titles.some((title) => MALE_TITLES.has(title))) return gender !== 'female';
  return true;
}
