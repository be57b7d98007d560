import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apparatusOf } from './apparatus.ts';
import { holdersOf, onlyIn } from './phrases.ts';
import { tokensOf } from './tokens.ts';

const word = fc.constantFrom(
  'we',
  'We',
  'go',
  'on',
  'the',
  'ferry',
  'won’t',
  "won't",
  '20%',
  'goal-line',
  '1,500',
);
const joint = fc.constantFrom(' ', ' ', ' ', ', ', ' “', '” ', '—', ' - ', '. ', '  ', '\u00a0');
const wording = fc
  .tuple(fc.array(fc.tuple(word, joint), { maxLength: 9 }), word)
  .map(([pairs, last]) => pairs.flat().join('') + last);
const wordings = fc.array(wording, { minLength: 1, maxLength: 6 });

test('any order of the wordings gives the same table, places and sentences', () => {
  const shuffled = wordings.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(apparatusOf(other)).toEqual(apparatusOf(all));
      expect(onlyIn(apparatusOf(other))).toEqual(onlyIn(apparatusOf(all)));
    }),
    { numRuns: 400 },
  );
});

test('each wording reads back to exactly its words, in the columns and in the places', () => {
  fc.assert(
    fc.property(wordings, (all) => {
      const { rows, columns, places } = apparatusOf(all);
      for (const [row, { wording: own, tokens }] of rows.entries()) {
        expect(columns.flatMap((cells) => cells[row] ?? [])).toEqual([...tokens.keys()]);
        const printed = places.map(({ readings }) => readings.find((one) => one.rows.includes(row))?.text);
        expect(printed.join('')).toBe(` ${own}`);
      }
      expect(rows.map((row) => row.wording).toSorted()).toEqual([...new Set(all)].toSorted());
    }),
  );
});

test('never do unlike words share a column, and only places without a difference hold one text', () => {
  fc.assert(
    fc.property(wordings, (all) => {
      const { rows, columns, places } = apparatusOf(all);
      for (const cells of columns) {
        const words = cells.flatMap((token, row) =>
          token === null ? [] : (rows[row]?.tokens[token]?.word ?? []),
        );
        expect(new Set(words).size).toBe(1);
      }
      for (const { differ, readings } of places)
        expect(readings.length === 1).toBe(differ === 'nothing' || rows.length === 1);
    }),
  );
});

test('two wordings have as many letters in common as their longest common subsequence', () => {
  fc.assert(
    fc.property(wording, wording, (a, b) => {
      const apparatus = apparatusOf([a, b]);
      const [x = [], y = x] = apparatus.rows.map(({ tokens }) => tokens.map((one) => one.word));
      const common = (i: number, j: number): number => {
        const [p, q] = [x[i], y[j]];
        if (p === undefined || q === undefined) return 0;
        return p === q
          ? Math.max(p.length + common(i + 1, j + 1), common(i + 1, j), common(i, j + 1))
          : Math.max(common(i + 1, j), common(i, j + 1));
      };
      const shared = [...apparatus.columns.keys()].filter(
        (at) => holdersOf(apparatus, at).length === apparatus.rows.length,
      );
      const letters = shared.map((at) => x[apparatus.columns[at]?.[0] ?? 0]?.length ?? 0);
      expect(letters.reduce((sum, one) => sum + one, 0)).toBe(common(0, 0));
    }),
    { numRuns: 60 },
  );
});

test('what is said to stand only in some wordings stands in each of them and in no other', () => {
  fc.assert(
    fc.property(wordings, (all) => {
      const apparatus = apparatusOf(all);
      const runs = apparatus.rows.map(({ tokens }) => ` ${tokens.map((one) => one.word).join(' ')} `);
      for (const { rows, phrases } of onlyIn(apparatus)) {
        for (const phrase of phrases) {
          const run = ` ${tokensOf(phrase)
            .map((one) => one.word)
            .join(' ')} `;
          expect([...runs.keys()].filter((row) => runs[row]?.includes(run))).toEqual(rows);
        }
      }
    }),
  );
});

test('moved words stand in two places, in different wordings', () => {
  fc.assert(
    fc.property(wordings, (all) => {
      const apparatus = apparatusOf(all);
      for (const number of new Set(apparatus.moves.filter((one) => one !== null))) {
        const at = [...apparatus.moves.keys()].filter((column) => apparatus.moves[column] === number);
        const half = at.length / 2;
        const [from, to] = [at.slice(0, half), at.slice(half)];
        for (const [nth, column] of from.entries()) {
          const [here, there] = [holdersOf(apparatus, column), holdersOf(apparatus, to[nth] ?? -1)];
          expect(here.some((row) => there.includes(row))).toBe(false);
        }
      }
    }),
  );
});
