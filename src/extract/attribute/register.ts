import { cueAt } from '../grammar/cue.ts';
import { nameRunStartingAt } from '../grammar/name-run.ts';
import type { Token } from '../grammar/token.ts';
import { SENTENCE_OPENERS } from '../lexicon/function-words.ts';
import { FEMALE_NAMES } from '../lexicon/names-female.ts';
import { MALE_NAMES } from '../lexicon/names-male.ts';
import {
  FEMALE_NOUNS,
  FEMALE_TITLES,
  MALE_NOUNS,
  MALE_TITLES,
  NAME_SUFFIXES,
  ROLE_NOUNS,
  TITLE_WORDS,
  TITLES,
} from '../lexicon/people-words.ts';
import type { Article } from './article.ts';
import { foldName, type Person } from './person.ts';

/** A place where the article names a person, by token. */
export interface Naming {
  readonly paragraph: number;
  /** Index of the first token of the name, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** A reporting verb stands right beside it. */
  readonly speaks: boolean;
  /** A single word that opens its sentence: its capital alone tells nothing. */
  readonly opener: boolean;
}

/** Who the article names, and by what words they are found again. */
export interface Register {
  readonly people: readonly Person[];
  /** Folded surname, given name or full name → people, most mentioned first. */
  readonly byWord: ReadonlyMap<string, readonly Person[]>;
  readonly namings: readonly Naming[];
  /** Who is named for the first time in a paragraph, in order. */
  readonly firsts: ReadonlyMap<number, readonly FirstNaming[]>;
}

/** The first place where a person is named. */
export interface FirstNaming {
  readonly naming: Naming;
  readonly person: Person;
}

/** Reads every name of the article and puts together the ones that mean one person. */
export function readRegister(article: Article): Register {
  const namings = withoutOpeners(
    article.paragraphs.flatMap((paragraph) =>
      paragraph.titled ? [] : namingsIn(paragraph.tokens, paragraph.index),
    ),
  );
  const people = fullNames(article, namings);
  const byWord = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of new Set([person.surname, person.given ?? '', foldName(person.name)])) {
      if (key !== '') byWord.set(key, [...(byWord.get(key) ?? []), person]);
    }
  }
  const register = { people, byWord, namings, firsts: new Map<number, FirstNaming[]>() };
  for (const naming of namings) countNaming(register, naming);
  for (const list of byWord.values()) list.sort((a, b) => b.mentions - a.mentions || a.id - b.id);
  for (const first of firstNamings(register)) {
    const { paragraph } = first.naming;
    register.firsts.set(paragraph, [...(register.firsts.get(paragraph) ?? []), first]);
  }
  return register;
}

function firstNamings(register: Register): FirstNaming[] {
  const seen = new Map<Person, Naming>();
  for (const naming of register.namings) {
    const person = findPerson(register, naming.words, naming.titles);
    if (person?.evident === true && !seen.has(person)) seen.set(person, naming);
  }
  return [...seen].map(([person, naming]) => ({ person, naming }));
}

/** A word that opens a sentence is a name only if it speaks, or stands inside a sentence elsewhere. */
function withoutOpeners(namings: readonly Naming[]): Naming[] {
  const inside = new Set(namings.filter((one) => !one.opener).flatMap((one) => one.words));
  return namings.filter((one) => !one.opener || one.speaks || inside.has(one.words[0] ?? ''));
}

function namingsIn(tokens: readonly Token[], paragraph: number): Naming[] {
  const namings: Naming[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (
      token?.kind !== 'word' ||
      !token.capital ||
      (opensSentence(tokens, at) && SENTENCE_OPENERS.has(token.lower))
    )
      continue;
    const run = nameRunStartingAt(tokens, at, tokens.length);
    if (run === null) continue;
    if (run.person) {
      const words = tokens.slice(run.from, run.to).map((word) => word.text);
      namings.push({
        paragraph,
        from: run.from,
        to: run.to,
        words,
        titles: [...titlesBefore(tokens, run.from), ...roleAfter(tokens, run.to)],
        speaks: speaksAt(tokens, run.from, run.to),
        opener: words.length === 1 && opensSentence(tokens, run.from),
      });
    }
    at = Math.max(at, run.to - 1);
  }
  return namings;
}

function speaksAt(tokens: readonly Token[], from: number, to: number): boolean {
  const after = cueAt(tokens, to);
  return (after !== null && after.form === 'finite') || cueAt(tokens, from - 1)?.speech === true;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
}

function titlesBefore(tokens: readonly Token[], from: number): string[] {
  if (tokens[from - 1]?.text === ',') return roleBeforeComma(tokens, from - 2);
  const titles: string[] = [];
  for (let at = from - 1; at >= 0; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (!TITLES.has(lower) && !ROLE_NOUNS.has(lower)) break;
    titles.push(TITLE_WORDS.get(lower) ?? lower);
  }
  return titles;
}

/** “The agency's director, Ann Lee”: the role noun of the phrase that the name stands in apposition to. */
function roleBeforeComma(tokens: readonly Token[], last: number): string[] {
  for (let at = last; at > Math.max(0, last - 6) && tokens[at]?.kind === 'word'; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (ROLE_NOUNS.has(lower)) return [lower];
  }
  return [];
}

/** “Ann Lee, the head of …”, “Ann Lee (chair)”: the first role noun of the apposition. */
function roleAfter(tokens: readonly Token[], to: number): string[] {
  if (!/^[,(—]$/.test(tokens[to]?.text ?? '')) return [];
  for (let at = to + 1; at < Math.min(tokens.length, to + 8); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || /^(of|who|said|and)$/.test(token.lower)) return [];
    if (ROLE_NOUNS.has(token.lower)) return cueAt(tokens, at + 1) === null ? [token.lower] : [];
  }
  return [];
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
  const fitting = candidates.filter(
    (person) =>
      (initial === '' || person.given === null || person.given.startsWith(initial)) &&
      fitsTitle(person, titles),
  );
  return fitting[0] ?? (initial === '' ? (candidates[0] ?? null) : null);
}

function fitsTitle(person: Person, titles: readonly string[]): boolean {
  if (titles.some((title) => FEMALE_TITLES.has(title))) return person.gender !== 'male';
  if (titles.some((title) => MALE_TITLES.has(title))) return person.gender !== 'female';
  return true;
}
