import { cueAt } from '../grammar/cue.ts';
import type { Token } from '../grammar/token.ts';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../lexicon/function-words.ts';
import { BODY_NOUNS, ROLE_NOUNS, TITLE_WORDS, TITLES } from '../lexicon/people-words.ts';
import type { Office } from './entity.ts';
import { nameRunStartingAt } from './name-run.ts';

/** A paragraph as far as names are read of it. */
export interface NamedParagraph {
  readonly index: number;
  readonly tokens: readonly Token[];
}

/** A place where the article names somebody or something, by token. */
export interface Naming {
  readonly paragraph: number;
  /** Index of the first token of the name, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  /** The words around are those of a body: an article before it, a noun for bodies at its end. */
  readonly body: boolean;
  /** It speaks of what is “its”. */
  readonly its: boolean;
  /** A noun for a body stands right before it: “marketing firm Halden Lights”. */
  readonly firm: boolean;
  /** Courtesy and rank right before the name. */
  readonly titles: readonly string[];
  readonly offices: readonly Office[];
  /** A reporting verb stands right beside it. */
  readonly speaks: boolean;
  /** An age or “who” stands behind it. */
  readonly lives: boolean;
  /** “in”, “at” or “near” stands before it. */
  readonly whereabouts: boolean;
  /** A single word that opens its sentence: its capital alone tells nothing. */
  readonly opener: boolean;
}

/** Every place where the reporter's text names somebody or something, in order; headlines are passed over, their capitals tell nothing. */
export function readNamings(paragraphs: readonly NamedParagraph[]): Naming[] {
  return withoutOpeners(paragraphs.flatMap(({ tokens, index }) => namingsIn(tokens, index)));
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
    if (token === undefined || !token.name || !token.capital) continue;
    const run = nameRunStartingAt(tokens, at, tokens.length);
    if (run === null) continue;
    const plural = opensSentence(tokens, at) && run.to === at + 1 && isPluralRole(token.lower);
    if (!plural) {
      namings.push(namingOf(tokens, paragraph, run.from, run.to, !run.person));
    }
    at = Math.max(at, run.to - 1);
  }
  return namings;
}

/** “Officers spoke to the mother”: a capital makes them nobody. */
const isPluralRole = (lower: string): boolean => lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1));

function namingOf(
  tokens: readonly Token[],
  paragraph: number,
  from: number,
  to: number,
  body: boolean,
): Naming {
  const words = tokens.slice(from, to).map((word) => word.text);
  return {
    paragraph,
    from,
    to,
    words,
    body,
    its: tokens[to + 1]?.lower === 'its' && cueAt(tokens, to) !== null,
    firm: BODY_NOUNS.has(tokens[from - 1]?.lower ?? '') && tokens[from - 1]?.possessive === false,
    titles: titlesBefore(tokens, from),
    offices: [...officeBefore(tokens, from), ...officeAfter(tokens, to)],
    speaks: speaksAt(tokens, from, to),
    lives: livesAt(tokens, to),
    whereabouts: /^(in|at|near|across|throughout|outside)$/.test(tokens[from - 1]?.lower ?? ''),
    opener: words.length === 1 && opensSentence(tokens, from),
  };
}

/** “Lee said”, “said Lee”; not “the fall in Tarn points to …”, of which the fall is the subject. */
function speaksAt(tokens: readonly Token[], from: number, to: number): boolean {
  const after = cueAt(tokens, to);
  if (after !== null && after.form === 'finite')
    return !/^(in|at|of|near|from|to)$/.test(tokens[from - 1]?.lower ?? '');
  const before = cueAt(tokens, from - 1);
  const left = tokens[from - 2];
  return before?.speech === true && (left === undefined || left.kind === 'quotation' || left.text === ',');
}

/** “Ann Lee, 49,”, “Ann Lee, who”, “Ann Lee, whose”, “Ann Lee and her family”. */
function livesAt(tokens: readonly Token[], to: number): boolean {
  const comma = tokens[to]?.text === ',' || tokens[to]?.text === '(';
  const next = tokens[comma ? to + 1 : to];
  if (tokens[to]?.lower === 'and' && /^(his|her)$/.test(tokens[to + 1]?.lower ?? '')) return true;
  return (
    /^(who|whose|herself|himself)$/.test(next?.lower ?? '') || (comma && /^\d\d?$/.test(next?.text ?? ''))
  );
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
}

function titlesBefore(tokens: readonly Token[], from: number): string[] {
  const titles: string[] = [];
  for (let at = from - 1; at >= 0; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (tokens[at]?.possessive === true || !(TITLES.has(lower) || ROLE_NOUNS.has(lower))) break;
    titles.push(TITLE_WORDS.get(lower) ?? lower);
  }
  return titles;
}

const isOfficeNoun = (lower: string): boolean => TITLES.has(lower) || ROLE_NOUNS.has(lower);

/** “Union fisheries minister Ann Lee”, “The agency's director, Ann Lee”, “secretary of state Ann Lee”. */
function officeBefore(tokens: readonly Token[], from: number): Office[] {
  const right = officesEndingAt(tokens, from - 1);
  let at = from - 1;
  while (tokens[at]?.kind === 'word' && TITLES.has(tokens[at]?.lower ?? '')) at -= 1;
  return tokens[at]?.text === ',' ? [...right, ...officesEndingAt(tokens, at - 1)] : right;
}

function officesEndingAt(tokens: readonly Token[], last: number): Office[] {
  const end = tokens[last]?.lower === 'state' && tokens[last - 1]?.lower === 'of' ? last - 2 : last;
  const offices: Office[] = [];
  for (let at = end; at >= Math.max(0, end - 8); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.sentence !== tokens[end]?.sentence) break;
    if (isOfficeNoun(token.lower) && !token.possessive) offices.push(officeAt(tokens, at));
    else if (!(token.capital || (at < end && /^(of|for|to|the|and|with|in|at)$/.test(token.lower)))) break;
    if (token.possessive) break;
  }
  return offices;
}

/** The noun at `at`, with the words before it that say of what. */
export function officeAt(tokens: readonly Token[], at: number): Office {
  const modifiers: string[] = [];
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') break;
    if (DETERMINERS.has(token.lower) || PREPOSITIONS.has(token.lower) || SUBORDINATORS.has(token.lower))
      break;
    if (cueAt(tokens, index) !== null) break;
    modifiers.unshift(token.lower);
    if (token.possessive) break;
  }
  const noun = tokens[at]?.lower ?? '';
  return { noun: TITLE_WORDS.get(noun) ?? noun, modifiers };
}

/** “Ann Lee, the head of …”, “Ann Lee (chair)”: the role nouns of the apposition. */
function officeAfter(tokens: readonly Token[], to: number): Office[] {
  if (!/^[,(—–-]$/.test(tokens[to]?.text ?? '')) return [];
  for (let at = to + 1; at < Math.min(tokens.length, to + 9); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || /^(of|who|said|and|was|is)$/.test(token.lower))
      return [];
    if (ROLE_NOUNS.has(token.lower) && !token.possessive && !ROLE_NOUNS.has(tokens[at + 1]?.lower ?? ''))
      return cueAt(tokens, at + 1) === null ? [officeAt(tokens, at)] : [];
  }
  return [];
}
