import { limits } from './limits.ts';

/** Whether a list is too long for one page. */
export const isMany = (list: readonly unknown[]): boolean => list.length > limits.listed;

/** One part of a list that is too long for one page. */
export interface Part<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** The part of a list with that number; an empty list has one part, with nothing in it. */
export function partOf<T>(list: readonly T[], number: number): Part<T> {
  const of = Math.max(1, Math.ceil(list.length / limits.listed));
  return { items: list.slice((number - 1) * limits.listed, number * limits.listed), number, of };
}

/** All parts of a list. */
export const partsOf = <T>(list: readonly T[]): Part<T>[] =>
  Array.from({ length: partOf(list, 1).of }, (_, at) => partOf(list, at + 1));

/**
 * The page of a part, without its ending: `reports/2016`, `reports/2016-2` … Those of what has an id lie in a folder,
 * `statements/we-go/2`, since `we-go-2` is the id that a second statement of these words has.
 */
export function partName(name: string, number: number, joint: '-' | '/' = '-'): string {
  return number === 1 ? name : `${name}${joint}${number}`;
}

/** What the entries of a long list share by which it is split: a year, a letter. */
export interface Section<T> {
  /** Names the section’s page: `2016`, `w`. */
  readonly key: string;
  readonly items: readonly T[];
}

/** The sections of a list, in the order in which it first names them. */
export function sectionsOf<T>(list: readonly T[], keyOf: (item: T) => string): Section<T>[] {
  return [...Map.groupBy(list, keyOf)].map(([key, items]) => ({ key, items }));
}

/**
 * Where each thing of a section begins, such as a month of a year, in its order: how many entries it has, and in which
 * part the first is, from 1.
 */
export function beginningsOf<T>(items: readonly T[], keyOf: (item: T) => string) {
  const places = Map.groupBy(items.keys(), (at) => keyOf(items[at] as T));
  return [...places].map(([key, [first = 0, ...others]]) => ({
    key,
    count: others.length + 1,
    part: Math.floor(first / limits.listed) + 1,
  }));
}

/** Numbers worth a link from a part: the first, the last and those beside it; `null` where some are left out. */
export function partsBeside({ number, of }: Pick<Part<unknown>, 'number' | 'of'>): (number | null)[] {
  const shown = Array.from({ length: of }, (_, at) => at + 1).filter(
    (one) => one === 1 || one === of || Math.abs(one - number) <= 2,
  );
  return shown.flatMap((one, at) => (at > 0 && one - (shown[at - 1] ?? 0) > 1 ? [null, one] : [one]));
}
