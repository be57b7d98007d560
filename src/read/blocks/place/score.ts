import { table } from '../../words.ts';
import type { Around } from './around.ts';
import { TRAITS, type Trait } from './traits.ts';

/** What was learnt of one trait: how it is brought to scale, and how much it then weighs. */
export interface Weight {
  readonly name: string;
  readonly mean: number;
  readonly scale: number;
  readonly weight: number;
}

/** A logistic regression over {@link TRAITS}. */
export interface Model {
  readonly intercept: number;
  readonly weights: readonly Weight[];
}

/** How surely a passage belongs to the article, and what speaks most for or against it. */
export interface Score {
  /** Logarithm of the odds: above 0 it more likely does than not. */
  readonly odds: number;
  readonly strongest: Trait;
}

/** Reads `name	mean	scale	weight`, one a line; the intercept's mean and scale are 0 and 1. */
export function modelFrom(rows: readonly (readonly string[])[]): Model {
  const weights = rows.map(([name = '', ...numbers]) => {
    const [mean = 0, scale = 1, weight = 0] = numbers.map(Number);
    return { name, mean, scale, weight };
  });
  const byName = new Map(weights.map((one) => [one.name, one]));
  return {
    intercept: byName.get('intercept')?.weight ?? 0,
    weights: TRAITS.map(({ name }) => byName.get(name) ?? { name, mean: 0, scale: 1, weight: 0 }),
  };
}

/** The weights of `words/line-weights.tsv`, learnt by `npm run learn`. */
export const LEARNT: Model = modelFrom(table('line-weights'));

/** Scores the passage at `at`. */
export function score(around: Around, at: number, { intercept, weights }: Model = LEARNT): Score {
  let odds = intercept;
  const shares = weights.map(({ mean, scale, weight }, index) => {
    const trait = TRAITS[index] as Trait;
    const share = weight * ((trait.of(around, at) - mean) / scale);
    odds += share;
    return { trait, share };
  });
  const sign = odds > 0 ? 1 : -1;
  const strongest = shares.reduce((best, one) => (one.share * sign > best.share * sign ? one : best));
  return { odds, strongest: strongest.trait };
}
