import { words } from '../../words.ts';
import { DOCUMENT_NOUNS } from '../lexicon/cues.ts';
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { BODY_NOUNS, PLURAL_NOUNS, ROLE_NOUNS, TITLES } from '../lexicon/people-words.ts';
import { type NameRun, nameRunEndingAt, nameRunStartingAt } from '../names/name-run.ts';
import type { Mention, MentionKind } from './mention.ts';
import type { Token } from './token.ts';

/**
 * Reads the tokens `[from, to)`, known to be one noun phrase, as somebody who can speak. The head is the name or
 * noun before the first preposition; a titled name after it stands in apposition (“Head of … Commander Ann Lee”).
 */
export function readMention(tokens: readonly Token[], from: number, to: number): Mention | null {
  const first = tokens[from];
  if (first === undefined || to <= from) return null;
  if (SUBJECT_PRONOUNS.has(first.lower) && isAlone(tokens, from, to))
    return mention(tokens, from, from + 1, 'pronoun');
  const joint = readJoint(tokens, from, to);
  if (joint !== null) return joint;
  const head = headEnd(tokens, from, to);
  const name = nameRunEndingAt(tokens, from, head);
  if (name !== null) return named(tokens, from, head, to, name);
  const apposed = titledNameAtEnd(tokens, head, to);
  if (apposed !== null) return named(tokens, from, to, to, apposed);
  return unnamed(tokens, from, head, to);
}

/** “he”, and “he himself”, but not “it bank”: a pronoun is its whole phrase. */
function isAlone(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 || tokens[from + 1]?.lower.endsWith('self') === true;
}

/** Ann Lee and Bob Ray: two names, or two phrases, around “and”. */
function readJoint(tokens: readonly Token[], from: number, to: number): Mention | null {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (tokens[at]?.lower !== 'and' || headEnd(tokens, from, to) < at) continue;
    const left = nameRunEndingAt(tokens, from, at);
    const right = nameRunStartingAt(tokens, at + 1, to);
    if (left !== null && right !== null && isPerson(tokens, left) && isPerson(tokens, right))
      return mention(tokens, from, to, 'joint');
  }
  return null;
}

const isPerson = (tokens: readonly Token[], run: NameRun): boolean =>
  run.person && (tokens[run.from]?.entity ?? null)?.kind === 'person';

function headEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (PREPOSITIONS.has(tokens[at]?.lower ?? '') && tokens[at]?.capital === false) return at;
  }
  return to;
}

/** “Head of … Commander Ann Lee”, “secretary of state Ann Lee”; not “a friend of Ann Lee”. */
function titledNameAtEnd(tokens: readonly Token[], head: number, to: number): NameRun | null {
  if (head >= to) return null;
  const run = nameRunEndingAt(tokens, head, to);
  if (run?.person !== true) return null;
  const before = tokens[run.from - 1]?.lower ?? '';
  const state =
    tokens[head]?.lower === 'of' &&
    run.to - run.from > 1 &&
    !PREPOSITIONS.has(before) &&
    !DETERMINERS.has(before);
  return run.titled || state ? run : null;
}

function named(tokens: readonly Token[], from: number, head: number, to: number, run: NameRun): Mention {
  const end = run.person ? head : to;
  const start = run.person ? ownStart(tokens, from, run) : from;
  const whole = mention(tokens, start, end, run.person ? 'person' : 'body');
  return {
    ...whole,
    name: tokens[run.from]?.seed.slice(tokens[run.from]?.start, nameEnd(tokens, run)) ?? null,
    entity: tokens[run.from]?.entity ?? null,
    roles: rolesIn(tokens, from, to),
  };
}

/**
 * Where the words that belong to a titled name begin. In “a trend Mr Lee said was new” the trend is what he
 * speaks of: a word before the title that is no role, title, determiner or name is not part of the mention.
 */
function ownStart(tokens: readonly Token[], from: number, run: NameRun): number {
  if (!run.titled) return from;
  let title = run.from;
  while (title > from && TITLES.has(tokens[title - 1]?.lower ?? '')) title -= 1;
  const before = tokens.slice(from, title);
  const belongs = before.some(
    ({ lower, capital }) => capital || ROLE_NOUNS.has(lower) || DETERMINERS.has(lower),
  );
  return belongs ? from : title;
}

function nameEnd(tokens: readonly Token[], run: NameRun): number {
  const last = tokens[run.to - 1];
  return last === undefined ? 0 : last.start + last.text.length;
}

const CALLED: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...TITLES]);
const YEAR_OLD = '-year-old';

/** Whether a noun, in lower case, is one that a person is called by. */
export function namesRole(noun: string): boolean {
  return (
    CALLED.has(noun) ||
    CALLED.has(noun.replace(/s$/, '')) ||
    (noun.length > YEAR_OLD.length && /-year-olds?$/.test(noun))
  );
}

/** Words for an unnamed speaker that stand alone: “one said”, “others warned”. */
const ALONE: ReadonlySet<string> = words('one another others some many several both neither');

function unnamed(tokens: readonly Token[], from: number, head: number, to: number): Mention | null {
  const noun = tokens[head - 1]?.lower ?? '';
  const singular = noun.replace(/s$/, '');
  if (namesRole(noun) || (head === from + 1 && ALONE.has(noun))) {
    const plural = PLURAL_NOUNS.has(noun) || (!CALLED.has(noun) && CALLED.has(singular));
    return { ...mention(tokens, from, to, 'role'), plural };
  }
  const body = BODY_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(singular);
  if (body) return mention(tokens, from, to, 'body');
  const opens = DETERMINERS.has(tokens[from]?.lower ?? '') || tokens[head - 1]?.capital === true;
  return opens && head - from > 1 ? mention(tokens, from, to, 'thing') : null;
}

/** The tokens `[from, to)` as somebody unnamed, whatever they are. */
export const phraseOf = (tokens: readonly Token[], from: number, to: number): Mention =>
  mention(tokens, from, to, 'thing');

function mention(tokens: readonly Token[], from: number, to: number, kind: MentionKind): Mention {
  const start = tokens[from]?.start ?? 0;
  const last = tokens[to - 1];
  const end = last === undefined ? start : last.start + last.text.length;
  const opener = tokens[from];
  const definite =
    opener !== undefined && (/^(the|this|that|his|her|their|its)$/.test(opener.lower) || opener.possessive);
  return {
    start,
    end,
    kind,
    words: opener?.seed.slice(start, end) ?? '',
    name: null,
    roles: rolesIn(tokens, from, to),
    entity: null,
    plural: kind === 'joint' || (kind === 'pronoun' && /^(they|we)$/.test(opener?.lower ?? '')),
    definite,
    from,
    to,
  };
}

function rolesIn(tokens: readonly Token[], from: number, to: number): string[] {
  const roles: string[] = [];
  for (let at = from; at < to; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (ROLE_NOUNS.has(lower) || TITLES.has(lower)) roles.push(lower);
  }
  return roles;
}
