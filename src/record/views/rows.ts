import { sort } from 'd3';
import { overlap, spansOf } from '../../text/span.ts';
import type { BodyBlock } from '../body.ts';
import type { ResolvedNote, ResolvedQuotation } from '../types.ts';

/** A row of the article's grid: a block of text, or the mark of what was left out there. */
export type Row =
  | { readonly kind: 'text'; readonly block: BodyBlock; readonly dateline: BodyBlock | undefined }
  | { readonly kind: 'left-out'; readonly blocks: readonly BodyBlock[] };

/** Notes that begin beside one row. */
export interface NoteGroup {
  /** 1-based row beside which the group begins. */
  readonly start: number;
  /** 1-based row after which it stands in the source: the last row of its quotations. */
  after: number;
  readonly quotations: ResolvedQuotation[];
  /** Notes that stand on no quotation. */
  readonly notes: ResolvedNote[];
}

const IN_BODY = new Set(['standfirst', 'paragraph', 'crosshead']);

/** Blocks that are told of in the table at the foot of the page. */
export function asideBlocks(blocks: readonly BodyBlock[]): BodyBlock[] {
  const headline = blocks.find(({ role }) => role === 'headline');
  // A dateline stands before the words that it leads; one that leads none is told of like all else.
  const leading = new Set(bodyRows(blocks).flatMap((row) => (row.kind === 'text' ? row.dateline : [])));
  return blocks.filter((block) => !IN_BODY.has(block.role) && !leading.has(block) && block !== headline);
}

/** The rows of the body, in order. What was left out shows its place only between two rows of text. */
export function bodyRows(blocks: readonly BodyBlock[]): Row[] {
  const rows: Row[] = [];
  let skipped: BodyBlock[] = [];
  let dateline: BodyBlock | undefined;
  for (const block of blocks) {
    if (block.role === 'dateline') dateline = block;
    else if (IN_BODY.has(block.role)) {
      if (skipped.length > 0 && rows.length > 0) rows.push({ kind: 'left-out', blocks: skipped });
      skipped = [];
      rows.push({ kind: 'text', block, dateline });
      dateline = undefined;
    } else if (block.role !== 'headline') skipped.push(block);
  }
  return rows;
}

/**
 * Parts the rows of a body into sections, one for each group of notes, from where these begin to where the next ones do,
 * and one before the first. `first` are the rows that the notes are about: the notes follow them where there is no room
 * beside.
 */
export function sections(rows: readonly Row[], groups: readonly NoteGroup[]) {
  const until = (groups[0]?.start ?? rows.length + 1) - 1;
  const before = until > 0 ? [{ first: rows.slice(0, until), notes: undefined, rest: [] }] : [];
  const withNotes = groups.map((notes, index) => {
    const next = (groups[index + 1]?.start ?? rows.length + 1) - 1;
    const [first, rest] = [rows.slice(notes.start - 1, notes.after), rows.slice(notes.after, next)];
    return { first, notes, rest };
  });
  return [...before, ...withNotes];
}

/** Groups the notes by the row beside which they begin. Offsets are those of the seed. */
export function noteGroups(
  rows: readonly Row[],
  quotations: readonly ResolvedQuotation[],
  notes: readonly ResolvedNote[],
): NoteGroup[] {
  const rowAt = (offset: number) => {
    const inside = rows.findIndex(
      (row) => row.kind === 'text' && row.block.span.start <= offset && offset < row.block.span.end,
    );
    // What is said of a headline or a caption stands beside the text that follows it, or else the last.
    const next = rows.findIndex((row) => row.kind === 'text' && row.block.span.start > offset);
    return (inside >= 0 ? inside : next >= 0 ? next : rows.length - 1) + 1;
  };
  const loose = notes.filter((note) => !quotations.some((quotation) => standsOn(note, quotation)));
  const groups = new Map<number, NoteGroup>();
  const groupAt = (start: number) => {
    const group = groups.get(start) ?? { start, quotations: [], notes: [], after: start };
    groups.set(start, group);
    return group;
  };
  for (const quotation of quotations) {
    const [first] = quotation.parts;
    const last = quotation.parts.at(-1);
    if (first === undefined || last === undefined) continue;
    const group = groupAt(rowAt(first[0]));
    group.quotations.push(quotation);
    group.after = Math.max(group.after, rowAt(last[0]));
  }
  for (const note of loose) groupAt(rowAt(note.span.start)).notes.push(note);
  const joined: NoteGroup[] = [];
  for (const group of sort(
    [...groups.values()].filter(({ start }) => start > 0),
    ({ start }) => start,
  )) {
    const last = joined.at(-1);
    // Notes that begin beside words of a quotation that goes on stand with its notes, after its last row.
    if (last === undefined || last.after < group.start) joined.push(group);
    else {
      last.quotations.push(...group.quotations);
      last.notes.push(...group.notes);
      last.after = Math.max(last.after, group.after);
    }
  }
  return joined;
}

/** Whether an editor's note stands on words of the quotation. */
export function standsOn(note: ResolvedNote, quotation: ResolvedQuotation): boolean {
  return spansOf(quotation).some((part) => overlap(part, note.span));
}
