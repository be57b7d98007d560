/** One passage to learn from: the value of each trait, and whether it belongs to the article. */
export interface Example {
  readonly values: readonly number[];
  readonly isBody: boolean;
  /** As how many examples it counts. */
  readonly counts: number;
}

/** What was fitted: the intercept, and for each trait its mean, its spread and its weight. */
export interface Fit {
  readonly intercept: number;
  readonly means: readonly number[];
  readonly scales: readonly number[];
  readonly weights: readonly number[];
}

/** Holds weights near zero where the examples say little: as if each trait had been seen so often to mean nothing. */
const RIDGE = 5;
const ROUNDS = 12;

/**
 * Fits a logistic regression by Newton's method, traits brought to mean 0 and spread 1, weights held small by a
 * ridge. The same examples in the same order give the same weights.
 */
export function regress(examples: readonly Example[]): Fit {
  const width = examples[0]?.values.length ?? 0;
  const means = Array.from({ length: width }, (_, k) => mean(examples.map(({ values }) => values[k] ?? 0)));
  const scales = means.map((middle, k) => {
    const spread = Math.sqrt(mean(examples.map(({ values }) => ((values[k] ?? 0) - middle) ** 2)));
    return spread > 0 ? spread : 1;
  });
  const rows = examples.map(({ values }) => [
    1,
    ...values.map((one, k) => (one - (means[k] ?? 0)) / (scales[k] ?? 1)),
  ]);
  let beta = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) beta = newton(rows, examples, beta);
  const [intercept = 0, ...weights] = beta;
  return { intercept, means, scales, weights };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

/** One step: the gradient and the curvature of the likelihood, and the system of equations that they make. */
function newton(rows: readonly number[][], examples: readonly Example[], beta: readonly number[]): number[] {
  const gradient = beta.map((one, k) => (k === 0 ? 0 : -RIDGE * one));
  const curvature = beta.map((_, k): number[] => beta.map((__, j) => (k !== j ? 0 : k === 0 ? 1e-9 : RIDGE)));
  rows.forEach((row, n) => {
    const { counts = 1, isBody = false } = examples[n] ?? {};
    const odds = row.reduce((sum, one, k) => sum + one * (beta[k] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-odds));
    const miss = counts * ((isBody ? 1 : 0) - chance);
    const weight = counts * Math.max(1e-6, chance * (1 - chance));
    row.forEach((value, k) => {
      gradient[k] = (gradient[k] ?? 0) + miss * value;
      const line = curvature[k] ?? [];
      row.forEach((other, j) => {
        line[j] = (line[j] ?? 0) + weight * value * other;
      });
    });
  });
  const step = solve(curvature, gradient);
  return beta.map((one, k) => one + (step[k] ?? 0));
}

/** Solves a symmetric, positive definite system by Gauss and Jordan’s method; such a one needs no pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, k) => [...line, right[k] ?? 0]);
  rows.forEach((pivot, k) => {
    for (const row of rows) {
      const factor = row === pivot ? 0 : (row[k] ?? 0) / (pivot[k] ?? 1);
      for (let j = k; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  });
  return rows.map((row, k) => (row.at(-1) ?? 0) / (row[k] ?? 1));
}
