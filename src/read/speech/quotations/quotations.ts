import type { QuotedRun } from '../../../model.ts';
import type { Reading, ReadParagraph } from '../grammar/reading.ts';
import { type Clause, reportingClause } from '../grammar/reporting.ts';
import type { Token } from '../grammar/token.ts';
import { isCoinage, isLettering, isTitleCase } from './coinage.ts';
import { resumes } from './join.ts';
import { kindOf } from './kind.ts';
import { cutAtLines } from './parts.ts';
import { shapeOf } from './shape.ts';
import { isUnmarked, type Piece, type Speech } from './speech.ts';

/** Where a piece of a quotation stands among the tokens. */
export interface Place {
  readonly paragraph: ReadParagraph;
  readonly token: number;
}

/** A quotation as found, with what its speaker is asked of. */
export interface FoundQuotation extends QuotedRun {
  readonly places: readonly Place[];
  /** The reporting clause of its first sentence. */
  readonly clause: Clause | null;
}

/**
 * Finds the quotations of an article, in order of text. Only paragraphs and standfirst are read; a speech may run on
 * over a crosshead, caption or list of links between them. Parts exclude the marks, and none crosses a line end. Words
 * quoted but not said (titles, nicknames, scare quotes) are left out. Time grows in line with the text.
 */
export function findQuotations(reading: Reading): FoundQuotation[] {
  const places = placesOf(reading);
  return joinResumed(reading, places).flatMap((speech) => judge(reading, speech, places) ?? []);
}

type Joined = Speech & { readonly ids: readonly number[] };

function placesOf({ paragraphs, speeches }: Reading): Place[][] {
  const places: Place[][] = speeches.map(() => []);
  for (const paragraph of paragraphs) {
    for (const { speech, token } of paragraph.quoted) places[speech]?.push({ paragraph, token });
  }
  return places;
}

/** Joins speeches cut by a reporting clause that resumes the sentence. */
function joinResumed({ text, speeches }: Reading, places: readonly Place[][]): Joined[] {
  const joined: { pieces: Piece[]; rule: string; ids: number[] }[] = [];
  for (const [id, speech] of speeches.entries()) {
    const previous = joined.at(-1);
    if (previous !== undefined && goesOn(places[id - 1], places[id]) && !isTitle(text, speech)) {
      previous.pieces.push(...speech.pieces);
      previous.ids.push(id);
      previous.rule = 'resumed';
    } else {
      joined.push({ pieces: [...speech.pieces], rule: speech.rule, ids: [id] });
    }
  }
  return joined;
}

function goesOn(before: readonly Place[] | undefined, here: readonly Place[] | undefined): boolean {
  const first = before?.at(-1);
  const second = here?.[0];
  if (first === undefined || second === undefined || first.paragraph !== second.paragraph) return false;
  return resumes(second.paragraph.tokens, first.token, second.token);
}

function isTitle(text: string, speech: Speech): boolean {
  const words = speech.pieces[0]?.words;
  return (
    words !== undefined && words.end - words.start < 100 && isTitleCase(text.slice(words.start, words.end))
  );
}

function judge(reading: Reading, speech: Joined, all: readonly Place[][]): FoundQuotation | null {
  const { text } = reading;
  const first = speech.pieces[0];
  const places = speech.ids.flatMap((id) => all[id] ?? []);
  const place = places[0];
  if (first === undefined || place === undefined) return null;
  const parts = speech.pieces.flatMap((piece) => cutAtLines(text, piece.words));
  if (parts.length === 0) return null;
  const { tokens } = place.paragraph;
  const joinedBy = speech.rule;
  if (isUnmarked(speech)) return { parts, kind: 'direct', joinedBy, places, clause: null };
  if (isLettering(tokens, place.token)) return null;
  const clause = reportingClause(tokens, place.token);
  const tight = clause !== null && isTight(tokens, place.token, clause.cue.end);
  const adjacent = clause !== null && clause.cue.end === tokens[place.token - 1]?.end;
  const { start, end } = first.words;
  const title = isCoinage(tokens, place.token, text.slice(start, Math.min(end, start + 200)));
  const that = followsThat(tokens, place.token);
  const kind = kindOf(shapeOf(text, speech, reading.paragraphs), { clause, tight, adjacent, title, that });
  return kind === null ? null : { parts, kind, joinedBy, places, clause };
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
