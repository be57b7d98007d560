import { limits } from './limits.ts';

/** One part of a list that is too long for one page. */
export interface Part<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** What the entries of a long list share by which it is split: a year, a letter. */
export interface Section<T> {
  /** Names the section’s page: `2016`, `w`. */
  readonly key: string;
  readonly items: readonly T[];
}

/** The part of a list with that number; an empty list has one part, with nothing in it. */
export function partOf<T>(list: readonly T[], number: number, listed = limits.listed): Part<T> {
  const of = Math.max(1, Math.ceil(list.length / listed));
  return { items: list.slice((number - 1) * listed, number * listed), number, of };
}

/** What `getStaticPaths` answers for the parts of a list after the first, which stands under the list’s own name. */
export function furtherParts(length: number, listed = limits.listed): { params: { part: string } }[] {
  const of = Math.ceil(length / listed);
  return Array.from({ length: Math.max(0, of - 1) }, (_, at) => ({ params: { part: String(at + 2) } }));
}

/** The page of a part of a section: `reports/2016.html`, `reports/2016-2.html` … */
export function partHref(name: string, number: number): string {
  return number === 1 ? `${name}.html` : `${name}-${number}.html`;
}

/**
 * The page of a part of what has an id: `statements/we-go.html`, `statements/we-go/2.html` … In a folder, since
 * `we-go-2` is the id that a second statement of these words has.
 */
export function folderPartHref(name: string, number: number): string {
  return number === 1 ? `${name}.html` : `${name}/${number}.html`;
}

/** The sections of a list, in the order in which it first names them. */
export function sectionsOf<T>(list: readonly T[], keyOf: (item: T) => string): Section<T>[] {
  return [...Map.groupBy(list, keyOf)].map(([key, items]) => ({ key, items }));
}

/** The parts of a section, with their names: `2016`, `2016-2` … */
export function partsOf<T>(
  { key, items }: Section<T>,
  listed = limits.listed,
): { readonly name: string; readonly part: Part<T> }[] {
  return Array.from({ length: partOf(items, 1, listed).of }, (_, at) => ({
    name: at === 0 ? key : `${key}-${at + 1}`,
    part: partOf(items, at + 1, listed),
  }));
}

/** Where something of a section begins, a month of a year: how many entries it has, and in which part the first is. */
export interface Beginning {
  readonly key: string;
  readonly count: number;
  /** Number of the part, from 1. */
  readonly part: number;
}

/** The beginnings of all that a section’s entries share, in its order. */
export function beginningsOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  listed = limits.listed,
): Beginning[] {
  return sectionsOf(
    items.map((item, at) => ({ key: keyOf(item), at })),
    ({ key }) => key,
  ).map(({ key, items }) => ({
    key,
    count: items.length,
    part: Math.floor((items[0]?.at ?? 0) / listed) + 1,
  }));
}

/** Numbers worth a link from a part: the first, the last and those beside it; `null` where some are left out. */
export function partsBeside({ number, of }: Pick<Part<unknown>, 'number' | 'of'>): (number | null)[] {
  const shown = Array.from({ length: of }, (_, at) => at + 1).filter(
    (one) => one === 1 || one === of || Math.abs(one - number) <= 2,
  );
  return shown.flatMap((one, at) => (at > 0 && one - (shown[at - 1] ?? 0) > 1 ? [null, one] : [one]));
}
