import type { Span } from '../model.ts';

/** A span to be drawn as one element, of any kind. */
export type Ranged<T> = Span & { readonly item: T };

/** Text, or an element that holds more of both. */
export type Nested<T> = string | { readonly item: T; readonly children: readonly Nested<T>[] };

/** Two spans that overlap without one holding the other: they cannot both be one element. */
export class CrossingSpans extends Error {
  override readonly name = 'CrossingSpans';
}

/**
 * Cuts `text` into nested elements, outer ones first; of two equal spans the one that comes first in `ranges`
 * is outside. An empty range is a point: it stands outside of what begins or ends there. Offsets count from the start of `text`.
 *
 * @throws CrossingSpans where two spans overlap in part.
 */
export function nest<T>(text: string, ranges: readonly Ranged<T>[]): Nested<T>[] {
  const isPoint = (range: Span) => (range.end === range.start ? 0 : 1);
  const sorted = [...ranges].sort((a, b) => a.start - b.start || isPoint(a) - isPoint(b) || b.end - a.end);
  let next = 0;
  const fill = (start: number, end: number, reach: 0 | 1): Nested<T>[] => {
    const out: Nested<T>[] = [];
    let at = start;
    for (let range = sorted[next]; range !== undefined && range.start < end + reach; range = sorted[next]) {
      if (range.end > end) throw new CrossingSpans(`${start}-${end} and ${range.start}-${range.end}`);
      next += 1;
      if (range.start > at) out.push(text.slice(at, range.start));
      out.push({ item: range.item, children: fill(range.start, range.end, 0) });
      at = range.end;
    }
    if (at < end) out.push(text.slice(at, end));
    return out;
  };
  return fill(0, text.length, 1);
}
