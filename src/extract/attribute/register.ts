import { FEMALE_NAMES } from '../lexicon/names-female.ts';
import { MALE_NAMES } from '../lexicon/names-male.ts';
import {
  FEMALE_NOUNS,
  FEMALE_TITLES,
  MALE_NOUNS,
  MALE_TITLES,
  NAME_SUFFIXES,
} from '../lexicon/people-words.ts';
import type { Article } from './article.ts';
import { type Naming, readNamings } from './namings.ts';
import { foldName, type Person } from './person.ts';

/** Who the article names, and by what words they are found again. */
export interface Register {
  readonly people: readonly Person[];
  /** Folded surname, given name or full name → people, most mentioned first. */
  readonly byWord: ReadonlyMap<string, readonly Person[]>;
  readonly namings: readonly Naming[];
  /** Who is named for the first time in a paragraph, in order. */
  readonly firsts: ReadonlyMap<number, readonly FirstNaming[]>;
  /** Whoever is named most. */
  readonly foremost: Person | null;
}

/** The first place where a person is named. */
export interface FirstNaming {
  readonly naming: Naming;
  readonly person: Person;
}

/** Reads every name of the article and puts together the ones that mean one person. */
export function readRegister(article: Article): Register {
  const namings = readNamings(article);
  const people = fullNames(article, namings);
  const byWord = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of new Set([person.surname, person.given ?? '', foldName(person.name)])) {
      if (key !== '') putInto(byWord, key, person);
    }
  }
  const register: Register = { people, byWord, namings, firsts: new Map(), foremost: null };
  for (const naming of namings) countNaming(register, naming);
  for (const list of byWord.values()) list.sort((a, b) => b.mentions - a.mentions || a.id - b.id);
  const firsts = new Map<number, FirstNaming[]>();
  for (const first of firstNamings(register)) putInto(firsts, first.naming.paragraph, first);
  const evident = people.filter((one) => one.evident);
  const foremost = evident.reduce<Person | null>(
    (a, b) => (a === null || b.mentions > a.mentions ? b : a),
    null,
  );
  return { ...register, firsts, foremost };
}

function putInto<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function firstNamings(register: Register): FirstNaming[] {
  const seen = new Map<Person, Naming>();
  for (const naming of register.namings) {
    const person = findPerson(register, naming.words, naming.titles);
    if (person?.evident === true && !seen.has(person)) seen.set(person, naming);
  }
  return [...seen].map(([person, naming]) => ({ person, naming }));
}

/** The people named in full, in order of first printing. */
function fullNames(article: Article, namings: readonly Naming[]): Person[] {
  const byKey = new Map<string, { names: Map<string, number>; surname: string; given: string | null }>();
  for (const naming of namings) {
    const parts = withoutSuffix(naming.words);
    const surname = foldName(parts.at(-1) ?? '');
    const given = parts.length > 1 ? foldName(parts[0] ?? '') : null;
    const key = given === null ? surname : `${given.charAt(0)} ${surname}`;
    const entry = byKey.get(key) ?? { names: new Map<string, number>(), surname, given };
    const name = naming.words.join(' ');
    entry.names.set(name, (entry.names.get(name) ?? 0) + 1);
    byKey.set(key, entry);
  }
  const inFull = new Set(
    [...byKey.values()]
      .filter((entry) => entry.given !== null)
      .flatMap((entry) => [entry.surname, entry.given]),
  );
  const entries = [...byKey.values()].filter((entry) => entry.given !== null || !inFull.has(entry.surname));
  return entries.map((entry, id) => newPerson(article, entry, id));
}

function withoutSuffix(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  return last !== undefined && words.length > 1 && NAME_SUFFIXES.has(last.toLowerCase())
    ? words.slice(0, -1)
    : words;
}

function newPerson(
  article: Article,
  entry: { names: Map<string, number>; surname: string; given: string | null },
  id: number,
): Person {
  const ranked = [...entry.names].sort((a, b) => b[1] - a[1]);
  const printed = ranked[0]?.[0] ?? '';
  const headline = entry.given === null ? fromHeadline(article, printed) : null;
  const name = headline ?? printed;
  const given = headline === null ? entry.given : foldName(headline.split(' ')[0] ?? '');
  return {
    id,
    name,
    surname: entry.surname,
    given,
    gender: genderOfName(given),
    roles: new Set(),
    evident: genderOfName(given) !== null,
    mentions: 0,
  };
}

/** A surname never printed in full in the body may be in the headline. */
function fromHeadline(article: Article, surname: string): string | null {
  for (const headline of article.headlines) {
    const words = headline.split(/[^\p{L}\p{M}’'-]+/u);
    const at = words.findIndex((word) => word.replace(/[’']s$/, '') === surname);
    const before = words[at - 1] ?? '';
    if (at > 0 && genderOfName(foldName(before)) !== null) return `${before} ${surname}`;
  }
  return null;
}

function genderOfName(given: string | null): Person['gender'] {
  if (given === null) return null;
  if (MALE_NAMES.has(given)) return 'male';
  return FEMALE_NAMES.has(given) ? 'female' : null;
}

function countNaming(register: Register, naming: Naming): void {
  const person = findPerson(register, naming.words, naming.titles);
  if (person === null) return;
  person.mentions += 1;
  if (naming.titles.length > 0 || naming.speaks) person.evident = true;
  for (const title of naming.titles) {
    person.roles.add(title);
    if (MALE_TITLES.has(title) || MALE_NOUNS.has(title)) person.gender = 'male';
    if (FEMALE_TITLES.has(title) || FEMALE_NOUNS.has(title)) person.gender = 'female';
  }
}

/** The person meant by the words of a name. Of two who share a surname, the title's gender or the more often named. */
export function findPerson(
  register: Register,
  words: readonly string[],
  titles: readonly string[],
): Person | null {
  const parts = withoutSuffix(words).map(foldName);
  const surname = parts.at(-1) ?? '';
  const candidates = register.byWord.get(parts.join(' ')) ?? register.byWord.get(surname) ?? [];
  const initial = parts.length > 1 ? (parts[0]?.charAt(0) ?? '') : '';
  const fits = (person: Person): boolean =>
    (initial === '' || person.given === null || person.given.startsWith(initial)) &&
    fitsTitle(person, titles);
  return candidates.find(fits) ?? (initial === '' ? (candidates[0] ?? null) : null);
}

function fitsTitle(person: Person, titles: readonly string[]): boolean {
  if (titles.some((title) => FEMALE_TITLES.has(title))) return person.gender !== 'male';
  if (titles.some((title) => MALE_TITLES.has(title))) return person.gender !== 'female';
  return true;
}
