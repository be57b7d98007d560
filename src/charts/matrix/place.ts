import { scalePoint } from 'd3';
import type { FactCell } from '../../record/types.ts';
import { round } from '../round.ts';
import { placeOfNumber } from '../words.ts';
import type { MatrixRow } from './rows.ts';

/** How a matrix is laid out, in units of its view box (CSS pixels at its own width). */
export interface MatrixSheet {
  readonly width: number;
  /** Facts stand in so many blocks side by side. */
  readonly blocks: number;
  /** Width of a fact's label. */
  readonly label: number;
}
export const wideMatrix: MatrixSheet = { width: 960, blocks: 2, label: 216 };
export const slimMatrix: MatrixSheet = { width: 320, blocks: 1, label: 158 };

export interface PlacedCell {
  readonly x: number;
  readonly cell: FactCell | null;
  /** Half the width of the mark: 7 without a number in it. */
  readonly half: number;
  /** The number as printed, where it has room, and where it stands in the cited words. */
  readonly number: string | null;
  readonly offset: number;
}
export interface PlacedFact {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly cells: readonly PlacedCell[];
}
export interface PlacedMatrix {
  readonly width: number;
  readonly height: number;
  /** Where a column of an outlet has its head: x of every block. */
  readonly heads: readonly { readonly x: number; readonly column: number }[];
  readonly rows: readonly PlacedFact[];
  /** Hairlines under the rows. */
  readonly grid: string;
}

export const ROW = 36;
export const HEAD = 30;
const GAP = 48;
const DOT = 7;
/** Width of a letter of the labels and of the numbers, at 12.5 and 11 px. */
const LETTER = { label: 6.9, number: 6.6 };

export function placeMatrix(rows: readonly MatrixRow[], columns: number, sheet: MatrixSheet): PlacedMatrix {
  const inBlock = Math.ceil(rows.length / sheet.blocks);
  const block = (sheet.width - GAP * (sheet.blocks - 1)) / sheet.blocks;
  const pitch = (block - sheet.label) / columns;
  const column = scalePoint(
    Array.from({ length: columns }, (_, i) => i),
    [sheet.label + pitch / 2, block - pitch / 2],
  );
  const x0 = (i: number) => round(Math.floor(i / inBlock) * (block + GAP));
  const placed = rows.map((row, i) => {
    const y = HEAD + (i % inBlock) * ROW + ROW / 2;
    const cells = row.cells.map((cell, at) => placeCell(cell, round(x0(i) + (column(at) ?? 0)), pitch));
    return { id: row.id, x: x0(i), y, lines: wrap(row.label, Math.floor(sheet.label / LETTER.label)), cells };
  });
  return {
    width: sheet.width,
    height: HEAD + inBlock * ROW,
    heads: Array.from({ length: sheet.blocks * columns }, (_, i) => ({
      x: round(x0(Math.floor(i / columns) * inBlock) + (column(i % columns) ?? 0)),
      column: i % columns,
    })),
    rows: placed,
    grid: placed.map(({ x, y }) => `M${x} ${y - ROW / 2}h${round(block)}`).join(''),
  };
}

function placeCell(cell: FactCell | null, x: number, pitch: number): PlacedCell {
  const number = cell?.number;
  const offset = cell && number ? placeOfNumber(cell.exact, number) : -1;
  const half = Math.max(13, round(((number?.length ?? 0) * LETTER.number) / 2 + 7));
  if (!number || offset < 0 || half * 2 > pitch - 4) return { x, cell, half: DOT, number: null, offset: 0 };
  return { x, cell, half, number, offset };
}

/** Words in at most two lines of so many letters; what is longer runs on in the second. */
function wrap(words: string, letters: number): readonly string[] {
  if (words.length <= letters) return [words];
  const space = words.lastIndexOf(' ', letters);
  return space < 0 ? [words] : [words.slice(0, space), words.slice(space + 1)];
}
