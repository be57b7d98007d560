import type { Mention } from '../grammar/mention.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../lexicon/people-words.ts';
import type { Article } from './article.ts';
import { lastCueBefore, lastSubjectBefore } from './carried.ts';
import type { Focus } from './focus.ts';
import { introducedAfter } from './introduced.ts';
import type { Person } from './person.ts';
import { findPerson, type Register } from './register.ts';

/** What the readers of an article know when they ask who a mention is. */
export interface Knowledge {
  readonly article: Article;
  readonly register: Register;
  readonly focus: Focus;
}

/** Who a mention is, and how that was found. */
export interface Resolved {
  readonly speaker: string | null;
  /** Part of the rule's name: `name`, `pronoun`, `role`, `words`, or why it failed. */
  readonly how: string;
}

/** Resolves a mention standing in a paragraph to a full name, or for a body or unnamed role to its words. */
export function resolve(known: Knowledge, mention: Mention, paragraph: number): Resolved {
  if (mention.kind === 'person') return byName(known, mention);
  if (mention.kind === 'pronoun') return byPronoun(known, mention, paragraph);
  if (mention.kind === 'role' && !mention.plural) return byRole(known, mention, paragraph);
  return { speaker: mention.words, how: mention.kind };
}

function byName(known: Knowledge, mention: Mention): Resolved {
  const words = (mention.name ?? mention.words).split(/\s+/);
  const person = findPerson(known.register, words, mention.roles);
  if (person === null || words.length > person.name.split(/\s+/).length)
    return { speaker: words.join(' '), how: 'name' };
  return { speaker: person.name, how: 'name' };
}

function inFocus({ article, focus }: Knowledge, mention: Mention, paragraph: number): Person | undefined {
  const token = article.paragraphs[paragraph]?.tokens[mention.from];
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
  const { text, paragraphs } = known.article;
  const here = paragraphs[paragraph];
  const previous = paragraphs[paragraph - 1];
  if (here === undefined) return null;
  const before =
    lastCueBefore(text, here, mention.from) ??
    (previous && lastCueBefore(text, previous, previous.tokens.length));
  if (before?.kind !== 'role' || before.plural || !/^(a|an|one|another) /i.test(before.words)) return null;
  return agrees(before.roles, mention.words.toLowerCase()) ? before.words : null;
}

function agrees(roles: readonly string[], pronoun: string): boolean {
  return !roles.some((role) => (pronoun.startsWith('he') ? FEMALE_NOUNS : MALE_NOUNS).has(role));
}

const REACH = 2;

/** “it added”, “they wrote”: the body, document or people who spoke last. */
function bodyBefore(known: Knowledge, mention: Mention, paragraph: number): string | null {
  const { text, paragraphs } = known.article;
  for (let index = paragraph; index >= Math.max(0, paragraph - REACH); index -= 1) {
    const here = paragraphs[index];
    if (here === undefined) continue;
    const at = index === paragraph ? mention.from : here.tokens.length;
    const before = lastCueBefore(text, here, at) ?? lastSubjectBefore(text, here, at);
    if (before !== null && (before.plural || before.kind === 'body' || before.kind === 'joint'))
      return before.words;
  }
  return null;
}

/** “the police chief”, “the senator”: whoever is most in focus and can be that; an office of its own is its words. */
function byRole(known: Knowledge, mention: Mention, paragraph: number): Resolved {
  const introduced = introducedAfter(known, mention, paragraph);
  if (introduced !== null) return { speaker: introduced.name, how: 'introduced-later' };
  const person = inFocus(known, mention, paragraph);
  if (person === undefined || !/^the /i.test(mention.words)) return { speaker: mention.words, how: 'role' };
  return { speaker: person.name, how: 'role-resolved' };
}
