import type { Seed } from '../../../model.ts';
import { trimmedSpan } from '../../../text/span.ts';
import { isProse, type Passage, passageOf } from '../passage.ts';
import type { Joined } from '../unwrap.ts';
import type { Cut, Part } from './cut.ts';
import { field, readFrontMatter } from './front-matter.ts';
import { fusedCuts } from './fused.ts';
import { headCuts } from './heads.ts';
import { readMail } from './mail.ts';
import { markupCuts } from './markup.ts';
import { pictureCuts } from './pictures.ts';

/** Every cut, in the order tried on a line; the first that takes it decides. */
export const CUTS: ReadonlyMap<string, Cut> = new Map(
  Object.entries({ ...markupCuts, field, ...headCuts, ...pictureCuts, ...fusedCuts }),
);

/** A part of a line may be cut again, by another rule, this many times. */
const DEEPEST = 3;

type Pieces = (Part & { readonly end: number })[];

function cutOnce(text: string, place: { line: number; prose: number }): readonly Part[] | null {
  for (const cut of CUTS.values()) {
    const parts = cut(text, place);
    if (parts !== null && parts.length > 1) return parts;
  }
  return null;
}

/** All parts of a line, each with its end; parts that no cut has decided are tried again. */
function cutLine(text: string, place: { line: number; prose: number }, depth = 0): Pieces {
  const parts = depth < DEEPEST ? cutOnce(text, place) : null;
  if (parts === null) return [{ at: 0, end: text.length }];
  return parts.flatMap((part, index) => {
    const end = parts[index + 1]?.at ?? text.length;
    if (part.verdict !== undefined) return [{ ...part, end }];
    return cutLine(text.slice(part.at, end), place, depth + 1).map((piece) => ({
      ...piece,
      at: piece.at + part.at,
      end: piece.end + part.at,
    }));
  });
}

/** Makes passages of lines: front matter first, then each line cut where it holds several blocks. */
export function cutLines(seed: Seed, lines: readonly Joined[]): Passage[] {
  const { text } = seed;
  const front = readFrontMatter(lines.slice(0, 50).map((line) => text.slice(line.start, line.end)));
  const mail = readMail(lines.map((line) => text.slice(line.start, Math.min(line.end, line.start + 200))));
  const passages: Passage[] = [];
  let prose = 0;
  lines.forEach((line, index) => {
    const words = text.slice(line.start, line.end);
    const known = (mail.get(index) ?? front[index])?.map((part, at, all) => ({
      ...part,
      end: all[at + 1]?.at ?? words.length,
    }));
    const pieces = known ?? cutLine(words, { line: index, prose });
    pieces.forEach((piece, at) => {
      const span = trimmedSpan(text, { start: line.start + piece.at, end: line.start + piece.end });
      if (span === null) return;
      passages.push(passageOf(text, span, at === 0 ? line.gap : 0, { inner: at > 0, preset: piece.verdict }));
    });
    const last = passages.at(-1);
    if (last !== undefined && last.preset === undefined && isProse(last)) prose += 1;
  });
  return passages;
}
