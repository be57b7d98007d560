/** One part of a list that is too long for one page. */
export interface Part<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** How many entries a page lists at most. */
export const LISTED = 200;

/** The part of a list with that number; an empty list has one part, with nothing in it. */
export function partOf<T>(list: readonly T[], number: number, listed = LISTED): Part<T> {
  const of = Math.max(1, Math.ceil(list.length / listed));
  return { items: list.slice((number - 1) * listed, number * listed), number, of };
}

/** What `getStaticPaths` answers for the parts of a list after the first, which stands under the list’s own name. */
export function furtherParts(length: number, listed = LISTED): { params: { part: string } }[] {
  const of = Math.ceil(length / listed);
  return Array.from({ length: Math.max(0, of - 1) }, (_, at) => ({ params: { part: String(at + 2) } }));
}

/** The page of a part: `articles.html`, `articles-2.html` … */
export function partHref(name: string, number: number): string {
  return number === 1 ? `${name}.html` : `${name}-${number}.html`;
}

/** Numbers worth a link from a part: the first, the last and those beside it; `null` where some are left out. */
export function partsBeside({ number, of }: Pick<Part<unknown>, 'number' | 'of'>): (number | null)[] {
  const shown = Array.from({ length: of }, (_, at) => at + 1).filter(
    (one) => one === 1 || one === of || Math.abs(one - number) <= 2,
  );
  return shown.flatMap((one, at) => (at > 0 && one - (shown[at - 1] ?? 0) > 1 ? [null, one] : [one]));
}
