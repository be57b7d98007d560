import type { Alignment } from './align.ts';

/** Shorter runs of words stand in another place by chance. In letters. */
const SHORTEST = 6;

interface Move {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
  readonly letters: number;
}

/**
 * For each column the number, from 1, of the move in which its words stand; `null` where they are not moved. Words are
 * moved where some rows have them in one place and others, which do not, in another. The longest moves come first,
 * of equal length the earlier; no column is in two (block moves, Tichy 1984).
 */
export function movesOf(alignment: Alignment): (number | null)[] {
  const { columns } = alignment;
  const moves: (number | null)[] = columns.map(() => null);
  let number = 0;
  for (const { from, to, columns: length } of candidates(alignment)) {
    const places = Array.from({ length }, (_, at) => [from + at, to + at]).flat();
    if (places.some((at) => moves[at] !== null) || new Set(places).size < places.length) continue;
    number += 1;
    for (const at of places) moves[at] = number;
  }
  return moves;
}

function candidates({ rows, columns }: Alignment): Move[] {
  const words = columns.map((cells) => {
    const row = cells.findIndex((token) => token !== null);
    return rows[row]?.tokens[cells[row] ?? 0]?.word ?? '';
  });
  const holders = columns.map((cells) => cells.map((token) => (token === null ? '-' : '+')).join(''));
  const goesOn = (at: number) => holders[at] === holders[at + 1];
  const apart = (a: number, b: number) =>
    words[a] === words[b] && columns[a]?.every((token, row) => token === null || columns[b]?.[row] === null);
  /** Whether the words after those at two places are moved with them. */
  const together = (a: number, b: number) => goesOn(a) && goesOn(b) && apart(a + 1, b + 1);
  const moveOf = (from: number, to: number): Move => {
    let length = 1;
    while (together(from + length - 1, to + length - 1)) length += 1;
    const letters = words.slice(from, from + length).join('').length;
    return { from, to, columns: length, letters };
  };
  const places = Map.groupBy(
    [...words.keys()].filter((at) => holders[at]?.includes('-')),
    (at) => words[at],
  );
  return [...places.values()]
    .flatMap((all) => all.flatMap((from, nth) => all.slice(nth + 1).map((to) => [from, to] as const)))
    .filter(([from, to]) => apart(from, to) && !(apart(from - 1, to - 1) && together(from - 1, to - 1)))
    .map(([from, to]) => moveOf(from, to))
    .filter(({ letters }) => letters >= SHORTEST)
    .sort((a, b) => b.letters - a.letters || a.from - b.from || a.to - b.to);
}
