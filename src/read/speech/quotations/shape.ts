import type { Span } from '../../../model.ts';
import type { Piece, Speech } from './speech.ts';

/** How a speech sits in the reporter's text: what stands before its first mark and at its last. */
export interface Shape {
  /** `sentence`: nothing, or a finished sentence, stands before. */
  readonly before: 'sentence' | 'colon' | 'comma' | 'inside';
  /** `stop`: the words or the mark end a sentence; `comma`: a clause follows; `open`: the sentence runs on. */
  readonly after: 'stop' | 'comma' | 'open';
  /** The words begin like a sentence. */
  readonly capital: boolean;
  /** More than one sentence. */
  readonly several: boolean;
  readonly words: number;
}

const CONTEXT = 12;

/** Reads the shape of a speech inside its paragraphs (`spans` by paragraph index). */
export function shapeOf(text: string, speech: Speech, spans: readonly Span[]): Shape {
  const first = speech.pieces[0];
  const last = speech.pieces.at(-1);
  if (first === undefined || last === undefined) return EMPTY;
  const words = text.slice(first.words.start, Math.min(first.words.end, first.words.start + 2000));
  return {
    before: before(text, first, spans[first.paragraph]?.start ?? 0),
    after: after(text, last, spans[last.paragraph]?.end ?? 0),
    capital: /^[[(‘'“"]*(?:[\p{Lu}\p{N}$£€#@]|…|\.\.|\[)/u.test(words),
    several: speech.pieces.length > 1 || /[.!?…]["”’)]?\s+["“‘[(]?\p{Lu}/u.test(words),
    words: words.split(/\s+/).length,
  };
}

const EMPTY: Shape = { before: 'inside', after: 'open', capital: false, several: false, words: 0 };

function before(text: string, first: Piece, start: number): Shape['before'] {
  const context = text.slice(Math.max(start, first.outer.start - CONTEXT), first.outer.start).trimEnd();
  if (context === '' || /[.?!…]["”’')\]]*$/.test(context) || /[“"]$/.test(context)) return 'sentence';
  if (/^\W*$/.test(context) && first.outer.start - start < CONTEXT) return 'sentence';
  if (context.endsWith(':')) return 'colon';
  return /[,—–;]$|--$/.test(context) ? 'comma' : 'inside';
}

function after(text: string, last: Piece, end: number): Shape['after'] {
  const final = finalChar(text, last.words);
  const context = text.slice(last.outer.end, Math.min(end, last.outer.end + CONTEXT)).trimStart();
  if (/[.?!…]/.test(final) || context === '' || /^[.?!]/.test(context) || !last.pair.closed) return 'stop';
  return /[,—–-]/.test(final) || /^[,—–]/.test(context) ? 'comma' : 'open';
}

/** The last character of quoted words, marks nested at their end left aside: the comma of `“I said ‘no,’”`. */
export function finalChar(text: string, words: Span): string {
  let end = words.end;
  while (end > words.start + 1 && /[”’"'\s)]/.test(text.charAt(end - 1))) end -= 1;
  return text.charAt(end - 1);
}
