import type { Block, QuotedRun, Seed } from '../../model.ts';
import { bodyParagraphs, type Paragraph } from '../grammar/paragraph.ts';
import { reportingClause } from '../grammar/reporting.ts';
import type { QuotedStretch, Token } from '../grammar/token.ts';
import { readTokens } from '../grammar/tokens.ts';
import { isCoinage, isTitleCase } from './coinage.ts';
import { resumes } from './join.ts';
import { kindOf } from './kind.ts';
import { cutAtLines } from './parts.ts';
import { finalChar, shapeOf } from './shape.ts';
import { findSpeech, type Piece, type Speech } from './speech.ts';

/**
 * Finds the quotations of a seed, in order of text. Only paragraphs and standfirst are read; a speech may run on over
 * a crosshead, caption or list of links between them. Parts exclude the marks, and none crosses a line end. Words
 * quoted but not said (titles, nicknames, scare quotes) are left out. Time grows in line with the text.
 */
export function findQuotations(seed: Seed, blocks: readonly Block[]): QuotedRun[] {
  const { text } = seed;
  const paragraphs = bodyParagraphs(text, blocks);
  const speeches = findSpeech(text, paragraphs);
  const tokens = tokensByParagraph(text, paragraphs, speeches);
  const joined = joinResumed(text, speeches, tokens);
  return joined.flatMap((speech) => {
    const run = judge(text, speech, paragraphs, tokens);
    return run === null ? [] : [run];
  });
}

type Placed = Speech & { readonly id: number };

interface ParagraphTokens {
  readonly tokens: readonly Token[];
  /** Token index of each speech that stands in this paragraph. */
  readonly at: ReadonlyMap<number, number>;
}

function tokensByParagraph(
  text: string,
  paragraphs: readonly Paragraph[],
  speeches: readonly Speech[],
): Map<number, ParagraphTokens> {
  const stretches = new Map<number, QuotedStretch[]>();
  for (const [quote, speech] of speeches.entries()) {
    for (const piece of speech.pieces) {
      const list = stretches.get(piece.paragraph) ?? [];
      list.push({ ...piece.outer, quote, last: finalChar(text, piece.words) });
      stretches.set(piece.paragraph, list);
    }
  }
  const byParagraph = new Map<number, ParagraphTokens>();
  for (const [index, list] of stretches) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) continue;
    const tokens = readTokens(text, paragraph, list);
    const at = new Map(
      tokens.flatMap((token, place) => (token.quote < 0 ? [] : [[token.quote, place] as const])),
    );
    byParagraph.set(index, { tokens, at });
  }
  return byParagraph;
}

/** Joins speeches cut by a reporting clause that resumes the sentence. */
function joinResumed(
  text: string,
  speeches: readonly Speech[],
  byParagraph: ReadonlyMap<number, ParagraphTokens>,
): Placed[] {
  const joined: { pieces: Piece[]; rule: string; id: number }[] = [];
  for (const [id, speech] of speeches.entries()) {
    const previous = joined.at(-1);
    const here = byParagraph.get(speech.pieces[0]?.paragraph ?? -1);
    if (previous !== undefined && here !== undefined && goesOn(here, id) && !isTitle(text, speech)) {
      previous.pieces.push(...speech.pieces);
      previous.rule = 'resumed';
    } else {
      joined.push({ pieces: [...speech.pieces], rule: speech.rule, id });
    }
  }
  return joined;
}

function goesOn({ tokens, at }: ParagraphTokens, id: number): boolean {
  const first = at.get(id - 1);
  const second = at.get(id);
  return first !== undefined && second !== undefined && resumes(tokens, first, second);
}

function isTitle(text: string, speech: Speech): boolean {
  const words = speech.pieces[0]?.words;
  return (
    words !== undefined && words.end - words.start < 100 && isTitleCase(text.slice(words.start, words.end))
  );
}

function judge(
  text: string,
  speech: Placed,
  paragraphs: readonly Paragraph[],
  byParagraph: ReadonlyMap<number, ParagraphTokens>,
): QuotedRun | null {
  const first = speech.pieces[0];
  const here = byParagraph.get(first?.paragraph ?? -1);
  const at = here?.at.get(speech.id);
  if (first === undefined || here === undefined || at === undefined) return null;
  const parts = speech.pieces.flatMap((piece: Piece) => cutAtLines(text, piece.words));
  if (parts.length === 0) return null;
  if (speech.rule === 'interview-turn') return { parts, kind: 'direct', rule: speech.rule };
  const clause = reportingClause(text, here.tokens, at);
  const tight = clause !== null && isTight(here.tokens, at, clause.cue.end);
  const title = isCoinage(
    here.tokens,
    at,
    text.slice(first.words.start, Math.min(first.words.end, first.words.start + 200)),
  );
  const kind = kindOf(shapeOf(text, speech, paragraphs), {
    clause,
    tight,
    title,
    that: followsThat(here.tokens, at),
  });
  return kind === null ? null : { parts, kind, rule: speech.rule };
}

/** Only the cue and its hearer stand before the quotation, and no “that”. */
function isTight(tokens: readonly Token[], at: number, cueEnd: number): boolean {
  if (cueEnd > (tokens[at]?.start ?? 0)) return false;
  let index = at - 1;
  while (index >= 0 && (tokens[index]?.end ?? 0) > cueEnd) {
    if (tokens[index]?.lower === 'that' || at - index > 5) return false;
    index -= 1;
  }
  return true;
}

/** “said that “…”” and “said that, “…”” keep the words inside the reporter's sentence. */
function followsThat(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  return before?.lower === 'that';
}
