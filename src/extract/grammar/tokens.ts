import type { Span } from '../../model.ts';
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { markSentences } from './sentences.ts';
import type { QuotedStretch, Token } from './token.ts';

const WORD = /[\p{L}\p{N}@#$£€][\p{L}\p{N}\p{M}@_]*(?:[’'‑-][\p{L}\p{N}\p{M}]+|[.,:](?=\p{N})[\p{N}]+)*/uy;
const INITIALS = /(?:\p{L}\.){1,6}(?![\p{L}\p{N}])/uy;
const MARK = /[.,;:!?…()[\]—–―-]/u;
const POSSESSIVE = /[’']s$/iu;

type Draft = Omit<Token, 'sentence'>;

/**
 * Reads a stretch of a seed as tokens. Each quoted stretch becomes one token, so that its words can never be
 * mistaken for the reporter's; stray quotation marks are dropped.
 */
export function readTokens(text: string, span: Span, quoted: readonly QuotedStretch[]): Token[] {
  const drafts: Draft[] = [];
  let at = span.start;
  let next = 0;
  while (at < span.end) {
    const stretch = quoted[next];
    if (stretch !== undefined && at >= stretch.start) {
      drafts.push(quotation(text, stretch));
      at = Math.max(at + 1, stretch.end);
      next += 1;
      continue;
    }
    const token = readOne(text, at, stretch?.start ?? span.end);
    if (token !== null) drafts.push(token);
    at = token?.end ?? at + 1;
  }
  return markSentences(drafts);
}

function quotation(text: string, stretch: QuotedStretch): Draft {
  const { start, end, quote, last } = stretch;
  const words = text.slice(start, Math.min(end, start + 1));
  return {
    start,
    end,
    kind: 'quotation',
    text: words,
    lower: words,
    capital: false,
    possessive: false,
    quote,
    last,
  };
}

function readOne(text: string, at: number, limit: number): Draft | null {
  const initials = sticky(INITIALS, text, at, limit);
  if (initials !== null) return word(text, at, initials);
  const end = sticky(WORD, text, at, limit);
  if (end !== null) return word(text, at, withAbbreviationDot(text, at, end, limit));
  if (text.startsWith('--', at)) return punctuation('—', at, at + 2);
  const char = text.charAt(at);
  if (!MARK.test(char)) return null;
  if (char === '-' && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return null;
  return punctuation(char, at, at + 1);
}

function sticky(pattern: RegExp, text: string, at: number, limit: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex <= limit ? pattern.lastIndex : null;
}

function withAbbreviationDot(text: string, at: number, end: number, limit: number): number {
  if (end >= limit || text.charAt(end) !== '.') return end;
  return ABBREVIATIONS.has(text.slice(at, end).toLowerCase()) ? end + 1 : end;
}

function word(text: string, start: number, end: number): Draft {
  const printed = text.slice(start, end);
  const plural = /s$/i.test(printed) && /[’']/.test(text.charAt(end)) && /\s/.test(text.charAt(end + 1));
  const bare = printed.replace(POSSESSIVE, '');
  const possessive = plural || bare !== printed;
  const capital = /^[\p{Lu}]/u.test(bare);
  return {
    start,
    end,
    kind: 'word',
    text: bare,
    lower: bare.toLowerCase(),
    capital,
    possessive,
    quote: -1,
    last: '',
  };
}

function punctuation(text: string, start: number, end: number): Draft {
  return {
    start,
    end,
    kind: 'punctuation',
    text,
    lower: text,
    capital: false,
    possessive: false,
    quote: -1,
    last: '',
  };
}
