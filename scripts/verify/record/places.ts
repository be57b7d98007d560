import type { SeedText } from '../read/seed.ts';

/** Words of an article, as content files name them. */
export interface Named {
  readonly article: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Where the words stand in a seed, prefix and suffix considered: offsets of their beginnings. */
export function placesOf(
  { exact, prefix = '', suffix = '' }: Omit<Named, 'article'>,
  { text }: SeedText,
): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(0, at).trimEnd().endsWith(prefix.trimEnd());
    const after = text
      .slice(at + exact.length)
      .trimStart()
      .startsWith(suffix.trimStart());
    if (before && after) starts.push(at);
  }
  return starts;
}
