/** Ours: the words for who stands behind a number, and what is set around printed ones. */
import type { Outlet, ResolvedCite, ResolvedFigure } from '../record/types.ts';

/** The speaker, or the outlet itself where the number stands in its own words. */
export function speakerOf({ speaker }: Pick<ResolvedFigure, 'speaker'>): string {
  return speaker ?? 'the outlet’s own words';
}

/** The outlets that print a figure, each once, in order. */
export function outletsOf(cites: readonly ResolvedCite[]): readonly Outlet[] {
  return [...new Map(cites.map(({ outlet }) => [outlet.letter, outlet])).values()];
}

/** What a mark is called where it cannot be seen: “at least 10 plots, Ken McCallum, Publisher unknown”. */
export function nameOf(figure: ResolvedFigure, more = ''): string {
  const outlets = outletsOf(figure.cites).map(({ name }) => name);
  const number = figure.printed.includes(figure.unit) ? figure.printed : `${figure.printed}, ${figure.unit}`;
  return [number, more, speakerOf(figure), ...outlets].filter((part) => part !== '').join(', ');
}

/**
 * Where a number stands in printed words, in UTF-16 units; -1 where it does not. The 15 in “2015” and the one
 * in “done” are not it.
 */
export function placeOfNumber(exact: string, printed: string): number {
  for (let at = exact.indexOf(printed); at >= 0; at = exact.indexOf(printed, at + 1)) {
    const beside = [
      exact.charAt(at - 1) + printed.charAt(0),
      printed.slice(-1) + exact.charAt(at + printed.length),
    ];
    if (beside.every((pair) => !/^[\p{L}\p{N}]{2}$/u.test(pair))) return at;
  }
  return -1;
}

/** Printed words cut around the number in them, so that it can be set bold; one piece where it is not there. */
export function aroundNumber(exact: string, printed: string): readonly [string, string, string] {
  const at = placeOfNumber(exact, printed);
  if (at < 0) return [exact, '', ''];
  return [exact.slice(0, at), printed, exact.slice(at + printed.length)];
}

/** Marks to set around printed words, single where the words hold double ones themselves. */
export function marksAround(exact: string): readonly [string, string] {
  return /[“”"]/.test(exact) ? ['‘', '’'] : ['“', '”'];
}

/** Printed words in marks. */
export function inMarks(exact: string): string {
  const [open, close] = marksAround(exact);
  return `${open}${exact}${close}`;
}

/** First letter upper case, for group heads and starts of lines. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
