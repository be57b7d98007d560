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
  const curvature = beta.map((_, k) => beta.map((__, j) => (k !== j ? 0 : k === 0 ? 1e-9 : RIDGE)));
  rows.forEach((row, n) => {
    const { counts = 1, isBody = false } = examples[n] ?? {};
    const odds = row.reduce((sum, one, k) => sum + one * (beta[k] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-odds));
    const miss = counts * ((isBody ? 1 : 0) - chance);
    const weight = counts * Math.max(1e-6, chance * (1 - chance));
    row.forEach((value, k) => {
      gradient[k] = (gradient[k] ?? 0) + miss * value;
      addLower(curvature[k] ?? [], row, k, weight * value);
    });
  });
  const step = solve(curvature, gradient);
  return beta.map((one, k) => one + (step[k] ?? 0));
}

/** Adds `factor` times the first `last + 1` values of a row to a line of the lower half of a matrix. */
function addLower(line: number[], row: readonly number[], last: number, factor: number): void {
  for (let j = 0; j <= last; j += 1) line[j] = (line[j] ?? 0) + factor * (row[j] ?? 0);
}

/** Solves a symmetric system, of which the lower half is given, by Cholesky's method. */
function solve(half: readonly number[][], right: readonly number[]): number[] {
  const lower = choleskyOf(half);
  const size = right.length;
  const at = (k: number, j: number): number => lower[k]?.[j] ?? 0;
  const middle: number[] = [];
  for (let k = 0; k < size; k += 1) {
    const known = middle.reduce((sum, one, i) => sum + at(k, i) * one, 0);
    middle.push(((right[k] ?? 0) - known) / at(k, k));
  }
  const found = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k -= 1) {
    const known = found.reduce((sum, one, i) => (i > k ? sum + at(i, k) * one : sum), 0);
    found[k] = ((middle[k] ?? 0) - known) / at(k, k);
  }
  return found;
}

/** The lower triangle whose product with its mirror image is the matrix of which `half` is the lower half. */
function choleskyOf(half: readonly number[][]): number[][] {
  const lower: number[][] = half.map((line) => line.map(() => 0));
  half.forEach((line, k) => {
    const own = lower[k] as number[];
    for (let j = 0; j <= k; j += 1) {
      const other = lower[j] as number[];
      let sum = line[j] ?? 0;
      for (let i = 0; i < j; i += 1) sum -= (own[i] ?? 0) * (other[i] ?? 0);
      own[j] = k === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (other[j] ?? 1);
    }
  });
  return lower;
}
