/**
 * Turns offsets in UTF-16 units of `text` into offsets in Unicode code points, the unit of a published
 * TextPositionSelector; nothing else in this project converts. An offset inside a surrogate pair counts as
 * the pair's start.
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function toCodePoints(text: string): (offset: number) => number {
  const pairEnds: number[] = [];
  for (const pair of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairEnds.push(pair.index + 2);
  return (offset) => {
    let low = 0;
    let high = pairEnds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairEnds[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const insideNext = (pairEnds[low] ?? 0) - 1 === offset ? 1 : 0;
    return offset - low - insideNext;
  };
}
