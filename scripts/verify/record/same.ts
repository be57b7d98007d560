import { isDeepStrictEqual } from 'node:util';

/** A value of data that is not what it ought to be. */
export interface Unlike {
  /** Where it stands in its row: `cites[0].exact`. */
  readonly at: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/**
 * What of a value that ought to be there is otherwise in the one that is. What is not expected is not compared: it
 * has to be explained in another way.
 */
export function unlike(expected: unknown, found: unknown, at = ''): Unlike[] {
  if (expected === undefined) return [];
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || found.length !== expected.length) return [{ at, expected, found }];
    return expected.flatMap((item, index) => unlike(item, found[index], `${at}[${index}]`));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof found !== 'object' || found === null) return [{ at, expected, found }];
    return Object.entries(expected).flatMap(([name, value]) =>
      unlike(value, (found as Record<string, unknown>)[name], at === '' ? name : `${at}.${name}`),
    );
  }
  return Object.is(expected, found) ? [] : [{ at, expected, found }];
}

/** How a value differs, in words; and of what, where that has to be said. */
export function saidUnlike({ at, expected, found }: Unlike, of = ''): string {
  const [other, own] = [found, expected].map((value) => String(JSON.stringify(value)).slice(0, 80));
  return `Unexpected ${at} ${other}${of}, expected ${own}`;
}

/** How a value differs from the one that ought to be there, what it has beyond that included. */
export function unlikeWhole(expected: unknown, found: unknown): Unlike[] {
  if (isDeepStrictEqual(expected, found)) return [];
  const missing = unlike(expected, found);
  const more = unlike(found, expected).map((one) => ({ ...one, expected: one.found, found: one.expected }));
  const all = [...missing, ...more];
  return all.length > 0 ? all : [{ at: 'value', expected, found }];
}
