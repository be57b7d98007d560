import { cueAt } from '../grammar/cue.ts';
import type { Token } from '../grammar/token.ts';
import { words } from '../lexicon/words.ts';

/** What a quoted stretch is when these stand right before it: a name, a word as a word, lettering. */
const NAMING: ReadonlySet<string> = words(`
  titled entitled named nicknamed known so-called dubbed headlined subtitled reading film movie book song album single
  show series programme program novel play magazine newspaper episode podcast sitcom musical poem hit track video ballad
  word words term terms phrase hashtag slogan documentary memoir column anthem drama comedy opera game sign placard
  banner hat cap t-shirt shirt badge sticker signs placards banners hats shirts abbreviated`);

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
  if (NAMING.has(tokens[before]?.lower ?? '') && !dubs(tokens, before)) return true;
  return isNickname(tokens, at, inner) || isTitleCase(inner) || isProperName(tokens[at - 1], inner);
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

/** Ann “Annie” Lee. */
function isNickname(tokens: readonly Token[], at: number, inner: string): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
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
