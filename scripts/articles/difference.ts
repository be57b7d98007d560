const MOST_LINES = 40;

/** A unified diff of two versions of a page, cut where it gets long. */
export async function difference(path: string, before: string, after: string): Promise<string> {
  // Loaded only when something differs.
  const { createTwoFilesPatch } = await import('diff');
  const patch = createTwoFilesPatch(path, path, before, after, 'as it is', 'as the seed gives it', {
    context: 1,
  });
  const lines = patch.trimEnd().split('\n').slice(1);
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`… and ${more} lines more`] : [])].join('\n');
}

/** 1-based number of the first line of `before` that is not so in `after`. */
export function firstDifferingLine(before: string, after: string): number {
  const [one, other] = [before.split('\n'), after.split('\n')];
  const at = one.findIndex((line, index) => line !== other[index]);
  return at === -1 ? one.length : at + 1;
}
