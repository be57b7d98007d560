import type { Span } from '../../../model.ts';
import { endOfRun, kindOf, LETTER, MARK, NUMBER, UPPER, widthOf } from '../../../text/letters.ts';
import { ABBREVIATIONS } from '../lexicon/function-words.ts';
import { markSentences } from './sentences.ts';
import type { QuotedStretch, TokenDraft } from './token.ts';

const INITIALS = /(?:\p{L}\.){1,6}(?![\p{L}\p{N}])/uy;
const SIGNS = '@#$£€';
const PUNCTUATION = '.,;:!?…()[]—–―-';
/** “al-Jubeir”: the article of an Arabic name. */
const ARTICLE = /^(?:al|el|as|an|ar|ash|at|bin|ben|ibn)-\p{Lu}/u;
const POSSESSIVE = /[’']s$/iu;

/**
 * Reads a stretch of a seed as tokens. Each quoted stretch becomes one token, so that its words can never be
 * mistaken for the reporter's; stray quotation marks are dropped.
 */
export function readTokens(text: string, span: Span, quoted: readonly QuotedStretch[]): TokenDraft[] {
  const drafts: TokenDraft[] = [];
  let at = span.start;
  let next = 0;
  while (at < span.end) {
    const stretch = quoted[next];
    if (stretch !== undefined && at >= stretch.start) {
      const { start, end, quote, last } = stretch;
      drafts.push(draft(text, 'quotation', { start, end }, text.charAt(start), { quote, last }));
      at = Math.max(at + 1, stretch.end);
      next += 1;
      continue;
    }
    const token = readOne(text, at, stretch?.start ?? span.end);
    if (token !== null) drafts.push(token);
    at = token?.end ?? at + 1;
  }
  markSentences(drafts);
  return drafts;
}

function readOne(text: string, at: number, limit: number): TokenDraft | null {
  const char = text.charAt(at);
  if (char === ' ') return null;
  const code = text.codePointAt(at) ?? 0;
  const kind = kindOf(code);
  if ((kind & (LETTER | NUMBER)) !== 0 || SIGNS.includes(char)) {
    const initials = (kind & LETTER) === 0 ? null : endOfInitials(text, at, at + widthOf(code));
    if (initials !== null && initials <= limit) return word(text, at, initials);
    const end = endOfWord(text, at + widthOf(code));
    return end <= limit ? word(text, at, withAbbreviationDot(text, at, end, limit)) : null;
  }
  if (text.startsWith('--', at)) return draft(text, 'punctuation', { start: at, end: at + 2 }, '—');
  if (!PUNCTUATION.includes(char)) return null;
  if (char === '-' && at > 0 && (kindOf(text.charCodeAt(at - 1)) & (LETTER | NUMBER)) !== 0) return null;
  return draft(text, 'punctuation', { start: at, end: at + 1 }, char);
}

/** “U.S.”, “J.”: letters each with a stop. */
function endOfInitials(text: string, at: number, next: number): number | null {
  if (text.charAt(next) !== '.') return null;
  INITIALS.lastIndex = at;
  return INITIALS.test(text) ? INITIALS.lastIndex : null;
}

/** Where the word ends whose first character ends at `at`: “don’t”, “left-wing”, “12.30”, “@name_1”. */
function endOfWord(text: string, at: number): number {
  let end = endOfRun(text, at, LETTER | NUMBER | MARK, '@_');
  for (;;) {
    const kinds = JOINTS.get(text.charCodeAt(end));
    const next = kinds === undefined ? end : endOfRun(text, end + 1, kinds);
    if (next <= end + 1) return end;
    end = next;
  }
}

/** What may go on behind a mark inside a word. */
const JOINTS: ReadonlyMap<number, number> = new Map([
  ...["'", '’', '‑', '-'].map((mark) => [mark.charCodeAt(0), LETTER | NUMBER | MARK] as const),
  ...['.', ',', ':'].map((mark) => [mark.charCodeAt(0), NUMBER] as const),
]);

const isApostrophe = (char: string): boolean => char === "'" || char === '’';

function withAbbreviationDot(text: string, at: number, end: number, limit: number): number {
  if (end >= limit || text.charAt(end) !== '.') return end;
  return ABBREVIATIONS.has(text.slice(at, end).toLowerCase()) ? end + 1 : end;
}

function word(text: string, start: number, end: number): TokenDraft {
  const printed = text.slice(start, end);
  const plural = isApostrophe(text.charAt(end)) && /s$/i.test(printed) && /\s/.test(text.charAt(end + 1));
  const bare = isApostrophe(printed.charAt(printed.length - 2)) ? printed.replace(POSSESSIVE, '') : printed;
  return draft(text, 'word', { start, end }, bare, {
    capital: (kindOf(bare.codePointAt(0) ?? 0) & UPPER) !== 0 || ARTICLE.test(bare),
    possessive: plural || bare !== printed,
  });
}

/** A token of which only this is known; `text` are its own characters. */
function draft(
  seed: string,
  kind: TokenDraft['kind'],
  { start, end }: Span,
  text: string,
  known: Partial<Pick<TokenDraft, 'capital' | 'possessive' | 'quote' | 'last'>> = {},
): TokenDraft {
  const { capital = false, possessive = false, quote = -1, last = '' } = known;
  const lower = kind === 'word' ? text.toLowerCase() : text;
  const unread = { sentence: 0, name: false, shown: false, entity: null };
  return { start, end, kind, seed, text, lower, capital, possessive, quote, last, ...unread };
}
