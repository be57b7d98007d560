import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apparatusOf } from './apparatus.ts';
import { cutAtParts, type Run, runsOf } from './runs.ts';

const words = (runs: readonly Run[]) => runs.map((run) => (run.kind === 'gap' ? '' : run.text)).join('');
const part = fc
  .array(fc.constantFrom('we', ' go', ' on', ',', ' “so', '”', ' 20%', '  ', '\u00a0x', '’s'), {
    minLength: 1,
  })
  .map((all) => all.join('').trim())
  .filter(Boolean);
const wording = fc.array(part, { minLength: 1, maxLength: 3 });

test('the runs of each wording are exactly its words, whatever they are, cut at its parts too', () => {
  fc.assert(
    fc.property(fc.array(wording, { minLength: 1, maxLength: 5 }), (all) => {
      const apparatus = apparatusOf(all.map((parts) => parts.join(' ')));
      for (const [row, { wording: own }] of apparatus.rows.entries()) {
        const runs = runsOf(apparatus, row);
        expect(words(runs)).toBe(own);
        const parts = all.find((one) => one.join(' ') === own) ?? [];
        expect(cutAtParts(runs, parts).map(words)).toEqual(parts);
      }
    }),
  );
});
