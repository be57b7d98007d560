import { phrases } from '../../words.ts';
import type { Mention } from '../grammar/mention.ts';
import type { Reading, ReadParagraph } from '../grammar/reading.ts';
import { sentenceStart } from '../grammar/reporting.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../lexicon/people-words.ts';
import type { Entity } from '../names/entity.ts';
import { findEntity } from '../names/table.ts';
import { bodyInFull, bodyMeant, issuerOf } from './bodies.ts';
import { lastCueBefore, lastSubjectOf } from './carried.ts';
import { type Focus, followFocus } from './focus.ts';
import { introducedAfter } from './introduced.ts';
import { bearerOf } from './roles.ts';

/** What the readers of an article know when they ask who a mention is. */
export interface Knowledge {
  readonly reading: Reading;
  readonly focus: Focus;
}

/** Follows the article once, so that mentions can be asked for. */
export const know = (reading: Reading): Knowledge => ({ reading, focus: followFocus(reading) });

/** Who a mention is, and how that was found. */
export interface Resolved {
  readonly speaker: string | null;
  /** Part of the rule's name: `name`, `pronoun`, `role`, `words`, or why it failed. */
  readonly how: string;
}

const NO_SPEAKER = phrases('no-speaker');

/** Resolves a mention standing in a paragraph to a full name, or for a body or unnamed role to its words. */
export function resolve(known: Knowledge, mention: Mention, paragraph: number): Resolved {
  if (NO_SPEAKER.has(mention.words.toLowerCase())) return { speaker: null, how: 'no-speaker' };
  if (mention.kind === 'person') return byName(known, mention);
  if (mention.kind === 'pronoun') return byPronoun(known, mention, paragraph);
  if (mention.kind === 'role' && !mention.plural) return byRole(known, mention, paragraph);
  if (mention.kind === 'body') return byBody(known, mention, paragraph);
  const body = mention.kind === 'thing' ? bodyMeant(known.reading, mention, paragraph) : null;
  if (body !== null) return { speaker: body, how: 'body-resolved' };
  return { speaker: mention.words, how: mention.kind };
}

function byName(known: Knowledge, mention: Mention): Resolved {
  const words = (mention.name ?? mention.words).split(/\s+/);
  const entity = findEntity(known.reading.entities.byWord, words, mention.roles);
  const how = entity?.kind === 'place' ? 'place' : 'name';
  if (entity === null || words.length > entity.name.split(/\s+/).length)
    return { speaker: words.join(' '), how };
  return { speaker: entity.name, how };
}

function inFocus({ reading, focus }: Knowledge, mention: Mention, paragraph: number): Entity | undefined {
  const token = reading.paragraphs[paragraph]?.tokens[mention.from];
  return token && focus.get(token);
}

function byPronoun(known: Knowledge, mention: Mention, paragraph: number): Resolved {
  const word = mention.words.toLowerCase();
  if (/^(he|she)/.test(word)) {
    const person = inFocus(known, mention, paragraph);
    const unnamed = unnamedBefore(known, mention, paragraph);
    if (unnamed !== null) return { speaker: unnamed, how: 'pronoun-role' };
    return person === undefined
      ? { speaker: null, how: 'pronoun-unresolved' }
      : { speaker: person.name, how: 'pronoun' };
  }
  if (word === 'i' || word === 'we') return { speaker: null, how: 'first-person' };
  const body = bodyBefore(known, mention, paragraph);
  return body === null
    ? { speaker: null, how: 'pronoun-unresolved' }
    : { speaker: body, how: 'pronoun-body' };
}

/** “A council spokesman said … He added”: an unnamed role that was the last to speak, in this paragraph or the one before. */
function unnamedBefore(known: Knowledge, mention: Mention, paragraph: number): string | null {
  const { paragraphs } = known.reading;
  const here = paragraphs[paragraph];
  const previous = paragraphs[paragraph - 1];
  if (here === undefined) return null;
  const inHere = lastCueBefore(here, mention.from);
  const before =
    inHere ?? (previous && (lastCueBefore(previous, previous.tokens.length) ?? ownedSubject(previous)));
  if (
    before?.kind !== 'role' ||
    before.plural ||
    !/^(an?|one|another|her|his|its|their)\s|[’']s\s/i.test(before.words)
  )
    return null;
  if (!agrees(before.roles, mention.words.toLowerCase())) return null;
  const at = inHere === null ? paragraph - 1 : paragraph;
  return resolve(known, before, at).how === 'role' ? before.words : null;
}

/** “Her spokesman declined to say.” */
function ownedSubject(paragraph: ReadParagraph): Mention | null {
  const subject = lastSubjectOf(paragraph, paragraph.tokens.length);
  return subject !== null && /^(her|his|its|their)\s|[’']s\s/i.test(subject.words) ? subject : null;
}

function agrees(roles: readonly string[], pronoun: string): boolean {
  return !roles.some((role) => (pronoun.startsWith('he') ? FEMALE_NOUNS : MALE_NOUNS).has(role));
}

const REACH = 2;

/** “it added”, “they wrote”: the body, document or people who spoke last, or whom the sentences before are about. */
function bodyBefore(known: Knowledge, mention: Mention, paragraph: number): string | null {
  const { paragraphs } = known.reading;
  for (let index = paragraph; index >= Math.max(0, paragraph - REACH); index -= 1) {
    const here = paragraphs[index];
    const end = index === paragraph ? mention.from : (here?.tokens.length ?? 0);
    for (const subject of here === undefined ? [] : subjectsBefore(here, end, index === paragraph)) {
      if (canBe(subject, mention.plural)) return resolve(known, subject, index).speaker;
    }
  }
  return null;
}

/**
 * The subjects of the sentences before a token, the last first; of the token's own only those of reporting verbs. Read
 * one by one, as they are asked for.
 */
function* subjectsBefore(paragraph: ReadParagraph, end: number, own: boolean): Generator<Mention> {
  for (let at = end; at > 0; ) {
    const start = sentenceStart(paragraph.tokens, at - 1);
    const speaker = lastCueBefore(paragraph, at, start);
    if (speaker !== null) yield speaker;
    const inOwn = own && at === end && paragraph.tokens[at]?.sentence === paragraph.tokens[at - 1]?.sentence;
    const subject = inOwn ? null : lastSubjectOf(paragraph, at);
    if (subject !== null) yield subject;
    at = start;
  }
}

/** “it” is one body, document or place; “they” are several, a body, or somebody unnamed. */
function canBe(mention: Mention, many: boolean): boolean {
  const { kind, plural, entity, words } = mention;
  if (kind === 'pronoun') return false;
  if (kind === 'person') return !many && entity !== null && entity.kind !== 'person';
  if (!many) return kind === 'body' && !plural;
  if (/\b(statement|report|letter|article)$/.test(words)) return false;
  return (
    plural ||
    kind === 'body' ||
    kind === 'joint' ||
    (kind === 'thing' && /s$/.test(words)) ||
    unnamedOne(mention)
  );
}

const unnamedOne = ({ kind, words }: Mention): boolean => kind === 'role' && /^an?\s/i.test(words);

/** “its statement”, “Lee's statement”: whoever issued it; “the company”: the firm that was named; else its words. */
function byBody(known: Knowledge, mention: Mention, paragraph: number): Resolved {
  const issuer = issuerOf(known.reading, mention, paragraph);
  if (issuer === 'its') {
    const body = bodyBefore(known, { ...mention, plural: false }, paragraph);
    if (body !== null) return { speaker: body, how: 'issuer' };
  } else if (issuer !== null) return { speaker: issuer.name, how: 'issuer' };
  const body = bodyMeant(known.reading, mention, paragraph);
  if (body !== null) return { speaker: body, how: 'body-resolved' };
  return { speaker: bodyInFull(known.reading, mention) ?? mention.words, how: 'body' };
}

/** “the police chief”, “the senator”: whoever is most in focus and can be that; an office of its own is its words. */
function byRole(known: Knowledge, mention: Mention, paragraph: number): Resolved {
  const bearer = pointsBack(mention) ? bearerOf(known.reading.entities, mention) : null;
  if (bearer !== null) return { speaker: bearer.name, how: 'role-resolved' };
  const introduced = introducedAfter(known, mention, paragraph);
  if (introduced !== null) return { speaker: introduced.name, how: 'introduced-later' };
  const person = inFocus(known, mention, paragraph);
  if (person === undefined || !/^the /i.test(mention.words)) return { speaker: mention.words, how: 'role' };
  return { speaker: person.name, how: 'role-resolved' };
}

/** “the prime minister”, “Iran's supreme leader”, “its director”, “prime minister”: there is one, and it is known who. */
const pointsBack = (mention: Mention): boolean =>
  !/^(a|an|one|another|some|any|every)\s/i.test(mention.words);
