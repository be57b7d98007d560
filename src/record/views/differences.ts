import { sum } from 'd3';
import type { Statement, Variant } from '../types.ts';
import type { Place } from '../wordings/apparatus.ts';
import { bare, holdersOf, onlyIn } from '../wordings/phrases.ts';
import { spansBetween } from '../wordings/runs.ts';
import { apparatusOfStatement, type StatementApparatus } from '../wordings/shown.ts';
import type { Here } from './here.ts';

/** How the wordings differ, said in sentences for those who cannot see marks and gaps. */
export type DifferencesView = ReturnType<typeof differences>;

export function differences(here: Here, statement: Statement) {
  const apparatus = apparatusOfStatement(statement);
  const { rows, wordings, moves, columns, places } = apparatus;
  const outletsOf = (some: readonly number[]) =>
    outletsIn(some.flatMap((row) => wordings[row]?.variants ?? []));
  const named = (some: readonly number[]) => listed(outletsOf(some).map(({ name }) => name));
  const others = (some: readonly number[]) => [...rows.keys()].filter((row) => !some.includes(row));
  const alike = Map.groupBy(rows.keys(), (row) => rows[row]?.tokens.map(({ word }) => word).join(' '));
  const numbers = [...new Set(moves.filter((number) => number !== null))];
  return {
    only: onlyIn(apparatus).map(({ rows: some, phrases }) => ({
      here: outletsOf(some),
      there: named(others(some)),
      words: phrases.map((one) => `“${one}”`).join(', '),
    })),
    moved: numbers.flatMap((number) => {
      const from = moves.indexOf(number);
      const [one = [], other = []] = [from, moves.lastIndexOf(number)].map((at) => holdersOf(apparatus, at));
      const [lead = 0] = one;
      const to = columns.findIndex(
        (_, at) => at > from && (moves[at] !== number || !sameHolders(apparatus, at, from)),
      );
      const words = columns.slice(from, to === -1 ? columns.length : to);
      const text = words.map((cells) => rows[lead]?.tokens[cells[lead] ?? -1]?.text ?? '').join('');
      return [{ words: bare(text), here: named(one), there: named(other) }];
    }),
    /** Those that print the same words. */
    same: [...alike.values()].flatMap((some) => {
      const all = some.flatMap((row) => wordings[row]?.variants ?? []);
      const marks = some.length > 1 ? ', with other marks or capitals' : '';
      const outlets = outletsIn(all);
      return outlets.length < 2
        ? []
        : [`${listed(outlets.map(({ name }) => name))} print the same words${marks}.`];
    }),
    places: rows.length < 2 ? [] : places.flatMap((place, nth) => placeView(here, apparatus, place, nth)),
  };
}

const sameHolders = (apparatus: StatementApparatus, a: number, b: number) =>
  holdersOf(apparatus, a).join() === holdersOf(apparatus, b).join();

/** How many words stand before a place, to find it by. */
const BEFORE = 3;

/** A place in which wordings differ: after which words, and what stands there in which outlets. */
function placeView(
  here: Here,
  { rows, wordings, places, columns }: StatementApparatus,
  { differ, moved, readings, from, to }: Place,
  nth: number,
) {
  if (differ !== 'words') return [];
  const [before] = places.slice(0, nth).findLast((one) => one.differ !== 'words')?.readings ?? [];
  return [
    {
      after: before === undefined ? null : bare(before.text.trim().split(/\s+/).slice(-BEFORE).join(' ')),
      readings: readings.map(({ rows: some, text }) => {
        const [row = 0] = some;
        const all = some.flatMap((one) => wordings[one]?.variants ?? []);
        const shown = wordings[row]?.shown;
        const first = columns.slice(from, to).flatMap((cells) => cells[row] ?? [])[0] ?? 0;
        const length = (tokens: number) =>
          sum(rows[row]?.tokens.slice(0, tokens) ?? [], ({ text }) => text.length) - 1;
        const blank = text.length - text.trimStart().length;
        const start = length(first) + blank;
        const end = start + text.length - blank;
        return {
          /** Who prints it, each with a link to the whole wording. */
          outlets: outletsIn(all).map((outlet) => ({
            outlet,
            href: here.link(all.find(({ article }) => article.outlet === outlet)?.href ?? ''),
          })),
          reported: all.map(here.reported).find((one) => one !== null) ?? null,
          moved: moved !== null && text !== '',
          cited:
            text === '' || shown === undefined
              ? null
              : {
                  seed: shown.article.seed,
                  href: here.link(shown.href),
                  spans: spansBetween(shown, { start, end }),
                },
        };
      }),
    },
  ];
}

const outletsIn = (variants: readonly Variant[]) => [
  ...new Set(variants.map(({ article }) => article.outlet)),
];

/** “A”, “A and B”, “A, B and C”. */
const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
