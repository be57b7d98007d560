import { diffArrays } from 'diff';
import { limits } from '../limits.ts';
import type { Variant } from '../types.ts';

/** A wording that is compared, and how many further quotations have the same words. */
export interface ShownWording {
  readonly variant: Variant;
  readonly alike: number;
}

/**
 * The wordings of a statement that are compared: all of few; of many each one once, whatever its marks and
 * capitals, those first that most quotations have.
 */
export function shownWordings(variants: readonly Variant[]): ShownWording[] {
  if (variants.length <= limits.collated) return variants.map((variant) => ({ variant, alike: 0 }));
  const groups = Map.groupBy(variants, ({ exact }) =>
    (exact.join(' ').match(WORD) ?? []).map(fold).join(' '),
  );
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([variant, ...others]) => (variant === undefined ? [] : { variant, alike: others.length }))
    .slice(0, limits.collated);
}

/** A run of one wording: shared with the other, only here, or a place where the other has words. */
export type Run =
  | { readonly kind: 'shared' | 'only'; readonly text: string }
  /** `blank` says whether a blank stands before the missing words, where a line may break. */
  | { readonly kind: 'gap'; readonly missing: string; readonly blank: boolean };

/** Two wordings of one statement, word by word. The runs of each, gaps apart, are exactly its words. */
export interface Collation {
  readonly first: readonly Run[];
  readonly second: readonly Run[];
  /** Neither wording replaces words of the other: one is the other with cuts. */
  readonly onlyCuts: boolean;
}

const STOP = /^\s*[.,;!?]$/;
const WORD = /[\p{L}\p{N}’'-]+/gu;

/**
 * The runs of a wording cut where its parts end. The parts were joined by one blank each for comparing; those
 * blanks are left out.
 */
export function cutAtParts(runs: readonly Run[], parts: readonly string[]): Run[][] {
  let from = 0;
  const ranges = parts.map((part) => {
    const start = from;
    from += part.length + 1;
    return { start, end: start + part.length };
  });
  const placed = placeRuns(runs);
  return ranges.map(({ start, end }, index) =>
    placed.flatMap(({ run, at }): Run[] => {
      // A gap between two parts belongs to the one before it.
      if (run.kind === 'gap') return at >= start && (at <= end || index === ranges.length - 1) ? [run] : [];
      const text = run.text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
      return text === '' ? [] : [{ ...run, text }];
    }),
  );
}

/** Each run with the place at which it starts in the joined words. */
function placeRuns(runs: readonly Run[]): { readonly run: Run; readonly at: number }[] {
  let at = 0;
  return runs.map((run) => {
    const placed = { run, at };
    at += run.kind === 'gap' ? 0 : run.text.length;
    return placed;
  });
}

/** Words with the blanks and marks before them, so that joining the tokens gives back the text. */
function tokens(text: string): string[] {
  return text.match(/\s*[\p{L}\p{N}’'-]+|\s*[^\s\p{L}\p{N}]|\s+/gu) ?? [];
}

/** Two outlets may set the same word with other marks or a capital; that is no difference of wording. */
function fold(token: string): string {
  return token.trim().toLowerCase().replaceAll('’', "'");
}

/** Compares two wordings word by word (longest common subsequence, by the diff library). */
export function collate(first: string, second: string): Collation {
  const a = tokens(first);
  const b = tokens(second);
  // A full stop here and a comma there, at the end, only says that the reporter's sentence goes on.
  const end = (token: string) => token === a.at(-1) || token === b.at(-1);
  const same = (x: string, y: string) =>
    fold(x) === fold(y) || (STOP.test(x) && STOP.test(y) && end(x) && end(y));
  const changes = diffArrays(a, b, { comparator: same });
  const runs: { first: Run[]; second: Run[] } = { first: [], second: [] };
  const at = { first: 0, second: 0 };
  const take = (side: 'first' | 'second', count: number) => {
    const from = side === 'first' ? a : b;
    const text = from.slice(at[side], at[side] + count).join('');
    at[side] += count;
    return text;
  };
  for (const { added, removed, count = 0 } of changes) {
    if (!added && !removed) {
      runs.first.push({ kind: 'shared', text: take('first', count) });
      runs.second.push({ kind: 'shared', text: take('second', count) });
    } else {
      const [here, there] = added ? (['second', 'first'] as const) : (['first', 'second'] as const);
      const text = take(here, count);
      const words = text.trimStart();
      const blank = words.length < text.length;
      if (blank) runs[here].push({ kind: 'shared', text: text.slice(0, text.length - words.length) });
      runs[here].push({ kind: 'only', text: words });
      runs[there].push({ kind: 'gap', missing: words, blank });
    }
  }
  return { ...runs, onlyCuts: !changes.some((change, at) => change.added && changes[at - 1]?.removed) };
}
