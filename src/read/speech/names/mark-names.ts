import { words } from '../../words.ts';
import type { TokenDraft } from '../grammar/token.ts';
import {
  ABBREVIATIONS,
  BEFORE_NAMES,
  BETWEEN_SUBJECT_AND_VERB,
  SENTENCE_OPENERS,
  WEEKDAYS_AND_MONTHS,
} from '../lexicon/function-words.ts';
import { isAlsoWord, isGivenName } from '../lexicon/names.ts';
import { BODY_NOUNS, COURTESY, NAME_SUFFIXES, ROLE_NOUNS, TITLES } from '../lexicon/people-words.ts';

/**
 * Says of each token of an article whether it may be part of a name. Any word with a capital may, except those that
 * open sentences or name days and months; these only where the article has shown that they are a name (“Mrs May”,
 * “Will Tarrow”), and never inside a date.
 */
export function markNames(paragraphs: readonly (readonly TokenDraft[])[]): void {
  const shown = shownNames(paragraphs);
  for (const tokens of paragraphs) {
    for (const [at, token] of tokens.entries()) {
      token.name = mayBeName(tokens, at, shown);
      token.shown = token.name && shown.has(token.lower);
    }
  }
}

const isRole = (lower: string): boolean =>
  (ROLE_NOUNS.has(lower) || TITLES.has(lower)) && !BODY_NOUNS.has(lower);

const isPlain = ({ lower }: TokenDraft): boolean =>
  !SENTENCE_OPENERS.has(lower) && !WEEKDAYS_AND_MONTHS.has(lower);

function mayBeName(tokens: readonly TokenDraft[], at: number, shown: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (NAME_SUFFIXES.has(token.lower)) return true;
  if ((!token.capital && !token.lower.startsWith('@')) || isAbbreviated(token)) return false;
  if (opens(tokens, at) && /^.{3,}ing$/.test(token.lower) && tokens[at + 1]?.capital === false) return false;
  if (isPlain(token) || isGivenName(token.lower)) return true;
  return shown.has(token.lower) && !isInDate(tokens, at) && !asksOrWishes(tokens, at);
}

/** “Md.”, “R-Utah”: a state or seat behind a name. */
const isAbbreviated = ({ text, lower }: TokenDraft): boolean =>
  /^[RDI]-\p{Lu}/u.test(text) ||
  (text.endsWith('.') && ABBREVIATIONS.has(lower.slice(0, -1)) && !BEFORE_NAMES.has(lower.slice(0, -1)));

/** The words of the article that look like openers or months and are names. */
function shownNames(paragraphs: readonly (readonly TokenDraft[])[]): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const tokens of paragraphs) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind === 'word' && token.capital && (standsForName(tokens, at) || isShown(tokens, at)))
        shown.add(token.lower);
    }
  }
  return shown;
}

function isShown(tokens: readonly TokenDraft[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || (isPlain(token) && !isRole(token.lower))) return false;
  const titled = before !== undefined && COURTESY.has(before.lower) && !TITLES.has(token.lower);
  const afterGiven = before?.capital === true && !before.possessive && isGivenName(before.lower);
  return titled || (afterGiven && !opens(tokens, at)) || speaks(tokens, at) || beginsName(tokens, at);
}

/**
 * “the boy’s mother, DL, who”, “a man who asked to be called K”: letters by which a person goes who is not to be known.
 */
function standsForName(tokens: readonly TokenDraft[], at: number): boolean {
  if (!/^\p{Lu}{1,3}$/u.test(tokens[at]?.text ?? '')) return false;
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  if (/ be called$|(named|identified|known) (here |only )as$/.test(before.join(' '))) return true;
  const apposed = before.at(-1) === ',' && /^(,|\()$/.test(tokens[at + 1]?.text ?? '');
  return apposed && isRole(before.at(-2) ?? '');
}

/** “May said”, “Ottilie May told”: only somebody says something. */
const speaks = (tokens: readonly TokenDraft[], at: number): boolean =>
  isAlsoWord(tokens[at]?.lower ?? '') && /^(said|says|told|added)$/.test(tokens[at + 1]?.lower ?? '');

/** “Will Tarrow said”: a given name that is a word too, another capital, and no question. */
function beginsName(tokens: readonly TokenDraft[], at: number): boolean {
  const [token, next, after] = tokens.slice(at, at + 3);
  if (token === undefined || next === undefined || !isAlsoWord(token.lower) || isInDate(tokens, at))
    return false;
  if (next.kind !== 'word' || !next.capital || !isPlain(next) || next.sentence !== token.sentence)
    return false;
  if (!opens(tokens, at)) return true;
  if (after === undefined || after.kind !== 'word') return true;
  return (
    AFTER_NAME.has(after.lower) || BETWEEN_SUBJECT_AND_VERB.has(after.lower) || after.lower.endsWith('ed')
  );
}

const AFTER_NAME: ReadonlySet<string> = words('said says is was who told and of from keeps runs');

const opens = (tokens: readonly TokenDraft[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;

const IN_DATE: ReadonlySet<string> = words('in since last next early late mid until during this each every');

/** “in May”, “2 May”, “May 2019”. */
function isInDate(tokens: readonly TokenDraft[], at: number): boolean {
  if (!WEEKDAYS_AND_MONTHS.has(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  return (
    IN_DATE.has(tokens[at - 1]?.lower ?? '') ||
    /^\d/.test(tokens[at - 1]?.text ?? '') ||
    (/^\d/.test(next?.text ?? '') && next?.sentence === tokens[at]?.sentence)
  );
}

/** “Will the board pay?”, “May they rest”: the word is a verb. */
function asksOrWishes(tokens: readonly TokenDraft[], at: number): boolean {
  return opens(tokens, at) && VERB_SUBJECTS.has(tokens[at + 1]?.lower ?? '');
}

const VERB_SUBJECTS: ReadonlySet<string> = words('the a an he she they it we i you this that these those');
