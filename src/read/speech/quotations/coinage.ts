import { phrases, words } from '../../words.ts';
import { cueAt } from '../grammar/cue.ts';
import { namesRole } from '../grammar/noun-phrase.ts';
import type { Token } from '../grammar/token.ts';
import { SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';

/** What a quoted stretch is when these stand right before it: a name, a word as a word, lettering. */
const NAMING = phrases('named-things');

/** Verbs and links that may stand between such a word and the stretch. */
const LINKS: ReadonlySet<string> = words('as the a an is was called said saying reads');

/**
 * Whether quoted words name something (a work, a nickname, a word as a word) and are nobody's utterance. Takes
 * `known as the “blue rule”`, `her film “Two Rivers”`; refuses `he called it a “disgrace”`.
 */
export function isCoinage(tokens: readonly Token[], at: number, inner: string): boolean {
  let before = at - 1;
  if (LINKS.has(tokens[before]?.lower ?? '') && NAMING.has(tokens[before - 1]?.lower ?? '')) before -= 1;
  if (LINKS.has(tokens[before]?.lower ?? '') && NAMING.has(tokens[before - 2]?.lower ?? '')) before -= 2;
  if (NAMING.has(tokens[before]?.lower ?? '') && !dubs(tokens, before) && !GOES_ON.test(inner)) return true;
  if (namesWhatFollows(tokens, at, inner) || isCalled(tokens, at, inner)) return true;
  return isNickname(tokens, at, inner) || isTitleCase(inner) || isProperName(tokens[at - 1], inner);
}

/** “the signs “will distract drivers””: words that go on the reporter's sentence are no lettering. */
const GOES_ON =
  /^(?:is|are|was|were|will|would|can|could|must|should|might|may|has|have|had|do|does|did)(?:n[’']t| not)? /;

/** Papers, and wordings of policy, that bear a name of several words. */
const PAPERS = words('booklet brochure leaflet pamphlet guide guidebook campaign exhibition');
const WORDINGS = words('formula policy principle doctrine slogan motto mantra strategy rule law model');

const EFFECTS = words('effect syndrome phenomenon paradox theory hypothesis');

/** the “In case of flood” booklet; the “heat island” effect; the “one coast, two laws” formula. */
function namesWhatFollows(tokens: readonly Token[], at: number, inner: string): boolean {
  if (EFFECTS.has(tokens[at + 1]?.lower ?? '') && /^\p{Ll}+[ -]\p{Ll}+$/u.test(inner)) return true;
  if (!/^(the|a|an|its|their|his|her)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return (PAPERS.has(next) && /^\p{Lu}/u.test(inner)) || (WORDINGS.has(next) && inner.includes(','));
}

/** advice called “Preparing for the worst”: a thing is called so, and nobody calls it. */
function isCalled(tokens: readonly Token[], at: number, inner: string): boolean {
  const thing = tokens[at - 2];
  if (!/^(called|titled|entitled|headed)$/.test(tokens[at - 1]?.lower ?? '') || !/^\p{Lu}/u.test(inner))
    return false;
  return (
    thing?.kind === 'word' && !thing.capital && !namesRole(thing.lower) && !SUBJECT_PRONOUNS.has(thing.lower)
  );
}

/** “Fresh today,” reads one: of several signs. */
export function isLettering(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  return tokens[verb]?.lower === 'reads' && /^(one|another)$/.test(tokens[verb + 1]?.lower ?? '');
}

/** “what the official dubbed “…””, “Lee termed it “…””: somebody calls it so. */
function dubs(tokens: readonly Token[], at: number): boolean {
  if (!/^(dubbed|nicknamed|termed|titled|named)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1) {
    if (tokens[index]?.kind !== 'word') return false;
    if (tokens[index]?.lower === 'what') return true;
  }
  return false;
}

/** Ann “Annie” Lee; the channel's “slayer of ministers”, Ann Lee. */
function isNickname(tokens: readonly Token[], at: number, inner: string): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (
    before?.possessive === true &&
    after?.text === ',' &&
    tokens[at + 2]?.capital === true &&
    /^\p{Ll}/u.test(inner)
  )
    return inner.split(/\s+/).length < 5 && cueAt(tokens, at - 1) === null;
  if (before?.kind !== 'word' || after?.kind !== 'word' || inner.split(/\s+/).length > 3) return false;
  return before.capital && after.capital && !before.possessive && cueAt(tokens, at - 1) === null;
}

/** the “Gherkin”: one word with a capital after an article. */
function isProperName(before: Token | undefined, inner: string): boolean {
  return /^(the|a|an)$/.test(before?.lower ?? '') && /^\p{Lu}[\p{L}-]+[,.]?$/u.test(inner);
}

const SMALL = /^(a|an|and|as|at|but|by|for|from|in|is|nor|of|on|or|the|to|vs|with|de|la)$/i;

/** Two words or more, all of weight with a capital, and no stop but a comma or full stop taken in by the mark. */
export function isTitleCase(inner: string): boolean {
  const all = inner.replace(/[,.]$/, '').split(/\s+/);
  if (all.length < 2 || all.length > 10 || /[.!?;]\s|[!?]$/.test(inner)) return false;
  return (
    all.every((word) => SMALL.test(word) || /^[^\p{L}]*([\p{Lu}\p{N}]|$)/u.test(word)) &&
    /^[^\p{L}]*\p{Lu}/u.test(inner)
  );
}
