import type { Span } from '../../../model.ts';
import type { Paragraph } from '../grammar/paragraph.ts';
import { outermostPairs } from './outermost.ts';
import type { Pair } from './pair.ts';
import { type Unmarked, unmarkedSpeech } from './unmarked.ts';

/** A stretch of one speech within one paragraph: the words, and the stretch with its marks. */
export interface Piece {
  readonly words: Span;
  readonly outer: Span;
  readonly paragraph: number;
  readonly pair: Pair;
  /** The rule by which it is speech where no marks stand around it. */
  readonly unmarked: Unmarked['rule'] | null;
}

/** Pieces that are one speech. */
export interface Speech {
  readonly pieces: readonly Piece[];
  /** `single`, or the rule that put the pieces together. */
  readonly rule: string;
}

const REACH = 3;

/**
 * Puts together speech that runs over paragraphs: the mark stays open at the end of one and is printed again at the
 * start of the next (or left out there and only closed). What stands between body paragraphs is no hindrance.
 */
export function findSpeech(text: string, paragraphs: readonly Paragraph[]): Speech[] {
  const unmarked = unmarkedSpeech(text, paragraphs);
  const pieces = paragraphs.map((paragraph) => {
    const one = unmarked.get(paragraph.index);
    if (one !== undefined) return [pieceOf(text, pairAround(one), paragraph, one.rule)];
    return outermostPairs(text, paragraph).map((pair) => pieceOf(text, pair, paragraph, null));
  });
  const speeches: Speech[] = [];
  let open: Piece[] = [];
  for (const paragraph of paragraphs) {
    const here = pieces[paragraph.index] ?? [];
    open =
      here.length === 0
        ? passOver(text, open, paragraph, pieces, speeches)
        : take(text, open, here, paragraph, speeches);
  }
  finish(text, speeches, open);
  return speeches.filter(
    (speech) =>
      speech.pieces.some((piece) => piece.words.end > piece.words.start) && !isNickname(text, speech),
  );
}

/** Ann “Annie” Lee: a word with a capital between two others; nobody says it. */
function isNickname(text: string, { pieces }: Speech): boolean {
  const piece = pieces[0];
  if (piece === undefined || pieces.length > 1 || piece.words.end - piece.words.start > 24) return false;
  if (!/^\p{Lu}[\p{L}\p{M}’' -]*$/u.test(text.slice(piece.words.start, piece.words.end))) return false;
  const before = /(\p{L}+)\.? $/u.exec(
    text.slice(Math.max(0, piece.outer.start - 24), piece.outer.start),
  )?.[1];
  return (
    before !== undefined &&
    /^\p{Lu}/u.test(before) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(piece.outer.end, piece.outer.end + 3))
  );
}

/** Takes the pieces of one paragraph; gives back the speech that is still open at its end. */
function take(
  text: string,
  openBefore: Piece[],
  here: readonly Piece[],
  paragraph: Paragraph,
  speeches: Speech[],
): Piece[] {
  let open = openBefore;
  for (const [index, piece] of here.entries()) {
    const goesOn = index === 0 && open.length > 0 && continues(piece, open, paragraph);
    if (!goesOn) open = finish(text, speeches, open);
    if (!goesOn && !piece.pair.opened) continue;
    open.push(piece);
    if (piece.pair.closed) open = finish(text, speeches, open);
  }
  return open;
}

/** Whether it is said though no marks stand around it. */
export const isUnmarked = ({ pieces }: Speech): boolean => pieces[0]?.unmarked != null;

/** What is said without marks stands as if between them. */
function pairAround({ words, ends }: Unmarked): Pair {
  const openAt = { start: words.start, end: words.start };
  const closeAt = { start: words.end, end: words.end };
  return { openAt, closeAt, opened: true, closed: ends, family: 'double' };
}

function pieceOf(text: string, pair: Pair, paragraph: Paragraph, unmarked: Piece['unmarked']): Piece {
  const inner = text.slice(pair.openAt.end, pair.closeAt.start);
  const start = pair.openAt.end + (inner.length - inner.trimStart().length);
  const end = Math.max(start, pair.openAt.end + inner.trimEnd().length);
  return {
    words: { start, end },
    outer: { start: pair.openAt.start, end: pair.closeAt.end },
    paragraph: paragraph.index,
    pair,
    unmarked,
  };
}

function continues(piece: Piece, open: readonly Piece[], paragraph: Paragraph): boolean {
  if (!piece.pair.opened) return true;
  return piece.pair.openAt.start === paragraph.start && piece.pair.family === open[0]?.pair.family;
}

/** A paragraph with no mark inside an open speech belongs to it where a closing mark follows soon. */
function passOver(
  text: string,
  open: Piece[],
  paragraph: Paragraph,
  pieces: readonly Piece[][],
  speeches: Speech[],
): Piece[] {
  if (open.length === 0) return open;
  for (let ahead = paragraph.index + 1; ahead <= paragraph.index + REACH; ahead += 1) {
    const first = pieces[ahead]?.[0];
    if (first === undefined) continue;
    if (first.pair.opened) break;
    const span = { start: paragraph.start, end: paragraph.end };
    const pair = {
      ...first.pair,
      openAt: { ...span, end: span.start },
      closeAt: { ...span, start: span.end },
    };
    open.push({ words: span, outer: span, paragraph: paragraph.index, pair, unmarked: null });
    return open;
  }
  return finish(text, speeches, open);
}

/** Ends a speech; one that was never closed must look like speech from its start. */
function finish(text: string, speeches: Speech[], open: readonly Piece[]): Piece[] {
  const first = open[0];
  const last = open.at(-1);
  if (first === undefined || last === undefined) return [];
  if (!last.pair.closed && !opensAsSpeech(text, first, open.length)) return [];
  speeches.push({ pieces: open, rule: ruleOf(first, last, open.length) });
  return [];
}

function ruleOf({ unmarked }: Piece, last: Piece, length: number): string {
  if (unmarked !== null) return unmarked;
  if (length > 1) return 'reopened-paragraph';
  return last.pair.closed ? 'single' : 'unclosed';
}

function opensAsSpeech(text: string, first: Piece, length: number): boolean {
  const before = text.slice(Math.max(0, first.outer.start - 3), first.outer.start);
  if (first.pair.family !== 'double' && length === 1 && !before.endsWith(': ')) return false;
  const begins = /^[\p{Lu}\p{N}[(…]|^\.\.\./u.test(text.slice(first.words.start, first.words.start + 3));
  return begins && /(^|\n\s*|[:,.!?”"]\s*)$/.test(before);
}
