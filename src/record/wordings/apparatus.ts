import { type Alignment, alignAll } from './align.ts';
import { movesOf } from './moved.ts';

/** What rows print in one place: words with the blank before them; `''` where they print nothing there. */
export interface Reading {
  readonly rows: readonly number[];
  readonly text: string;
}

/** A stretch of the aligned wordings, as an entry of a critical apparatus. */
export interface Place {
  /** `nothing`: all print the same. `marks`: the same words, with other marks, capitals or blanks. */
  readonly differ: 'nothing' | 'marks' | 'words';
  /** All rows whose wordings reach so far have the words, and there is more than one. */
  readonly agreed: boolean;
  /** The number, from 1, that two places share whose words are the same, moved; else `null`. */
  readonly moved: number | null;
  /** The longest text first; each row is in one of them. */
  readonly readings: readonly Reading[];
  /** From and to which column. */
  readonly from: number;
  readonly to: number;
}

/** Wordings aligned together, and the places in which they are alike or differ. */
export interface Apparatus extends Alignment {
  /** The number of the move of each column. */
  readonly moves: readonly (number | null)[];
  /** One after the other: what a row prints in them, joined, is a blank and its wording. */
  readonly places: readonly Place[];
}

/** The apparatus of wordings (see `alignAll`): the picture, the sentences, the table, TEI and JSON all come from it. */
export function apparatusOf(wordings: readonly string[]): Apparatus {
  const alignment = alignAll(wordings);
  const { rows, columns } = alignment;
  const moves = movesOf(alignment);
  const reach = rows.map((_, row) => ({
    first: columns.findIndex((cells) => cells[row] !== null),
    last: columns.findLastIndex((cells) => cells[row] !== null),
  }));
  // A place ends where words begin or end to be common to all that reach so far, where another begins or ends to, and at a move.
  const reaching = columns.map((_, at) => reach.map(({ first, last }) => first <= at && at <= last));
  const agreed = columns.map((cells, at) => {
    const all = cells.filter((_, row) => reaching[at]?.[row]);
    return (all.length > 1 || rows.length === 1) && all.every((token) => token !== null);
  });
  const kinds = columns.map((_, at) => `${agreed[at] && reaching[at]} ${moves[at]}`);
  const starts = [...kinds.keys()].filter((at) => at === 0 || kinds[at] !== kinds[at - 1]);
  const places = starts.map((from, nth): Place => {
    const place = placeOf(alignment, from, starts[nth + 1] ?? columns.length);
    return { ...place, agreed: agreed[from] ?? false, moved: moves[from] ?? null };
  });
  return { ...alignment, moves, places };
}

function placeOf({ rows, columns }: Alignment, from: number, to: number): Omit<Place, 'agreed' | 'moved'> {
  const within = columns.slice(from, to);
  const texts = rows.map(({ tokens }, row) => {
    return within.map((cells) => (cells[row] == null ? '' : tokens[cells[row]]?.text)).join('');
  });
  const groups = Map.groupBy(rows.keys(), (row) => texts[row] ?? '');
  const readings = [...groups].map(([text, all]): Reading => ({ rows: all, text }));
  const same = within.every((cells) => cells.every((token) => token !== null));
  return {
    differ: !same ? 'words' : readings.length > 1 ? 'marks' : 'nothing',
    readings: readings.sort((a, b) => b.text.length - a.text.length || (a.rows[0] ?? 0) - (b.rows[0] ?? 0)),
    from,
    to,
  };
}
