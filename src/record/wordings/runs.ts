import type { Span } from '../../model.ts';
import type { Variant } from '../types.ts';
import type { Apparatus, Place } from './apparatus.ts';

/**
 * A run of one wording: shared by all that reach so far, not in all of them, in another place of some, or a place where
 * others have words.
 */
export type Run =
  | { readonly kind: 'shared' | 'only' | 'moved'; readonly text: string }
  /** `blank` says whether a blank stands before the missing words, where a line may break. */
  | { readonly kind: 'gap'; readonly missing: string; readonly blank: boolean };

/** The runs of a row. Gaps apart, they are exactly its words. */
export function runsOf(apparatus: Apparatus, row: number): Run[] {
  const runs = apparatus.places.flatMap((place): Run[] => {
    const text = place.readings.find(({ rows }) => rows.includes(row))?.text;
    if (text !== '') return wordRuns(apparatus, place, row);
    const missing = place.readings[0]?.text ?? '';
    return [{ kind: 'gap', missing: missing.trimStart(), blank: /^\s/.test(missing) }];
  });
  const joined = runs.reduce(merged, []);
  // The blank before the first word is none of the wording; where others begin before it, it follows their gaps.
  const first = joined.findIndex(({ kind }) => kind !== 'gap');
  return joined.flatMap((run, at): Run[] => {
    if (run.kind === 'gap') return [{ ...run, blank: run.blank && at > 0 }];
    const own = at === first ? { ...run, text: run.text.slice(1) } : run;
    return own.text === '' ? [] : [own];
  });
}

/** The words of a row in a place; the blank before marked words stands outside the mark. */
function wordRuns({ rows, columns, moves }: Apparatus, { from, to, agreed }: Place, row: number): Run[] {
  return columns.slice(from, to).flatMap((cells, at): Run[] => {
    const text = rows[row]?.tokens[cells[row] ?? -1]?.text;
    if (text === undefined) return [];
    if (agreed) return [{ kind: 'shared', text }];
    const word = text.trimStart();
    const blank = text.slice(0, text.length - word.length);
    return [
      { kind: 'shared', text: blank },
      { kind: moves[from + at] === null ? 'only' : 'moved', text: word },
    ];
  });
}

/** Joins runs of one kind; a blank between two marked words stands in the mark. */
function merged(runs: readonly Run[], run: Run): Run[] {
  const [before, last] = [runs.at(-2), runs.at(-1)];
  const others = runs.slice(0, -1);
  // Gaps of two places stay two: their words may be of two wordings.
  if (run.kind === 'gap' || last === undefined || last.kind === 'gap') return [...runs, run];
  if (last.kind === run.kind) return [...others, { ...last, text: last.text + run.text }];
  const isBlank = last.kind === 'shared' && last.text.trim() === '';
  if (isBlank && before !== undefined && before.kind === run.kind)
    return [...runs.slice(0, -2), { ...before, text: before.text + last.text + run.text }];
  return [...runs, run];
}

/** The runs of a wording cut where its parts end, whose joining blanks are left out. A gap between two belongs to the first. */
export function cutAtParts(runs: readonly Run[], parts: readonly string[]): Run[][] {
  let at = 0;
  const placed = runs.map((run) => {
    const start = at;
    at += run.kind === 'gap' ? 0 : run.text.length;
    return { run, start };
  });
  const ranges = rangesOf(parts);
  return ranges.map(({ start, end }, nth) =>
    placed.flatMap(({ run, start: at }): Run[] => {
      if (run.kind === 'gap') return at >= start && (at <= end || nth === ranges.length - 1) ? [run] : [];
      const text = run.text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
      return text === '' ? [] : [{ ...run, text }];
    }),
  );
}

/** Where each part stands in the joined words. */
function rangesOf(parts: readonly string[]): Span[] {
  let from = 0;
  return parts.map((part) => {
    const start = from;
    from += part.length + 1;
    return { start, end: start + part.length };
  });
}

/** Words of a variant between two places of its joined words, part by part, as spans of its seed. */
export function spansBetween(
  { parts, exact }: Variant,
  { start, end }: Span,
): { readonly span: string; readonly words: string }[] {
  return rangesOf(exact).flatMap((range, nth) => {
    const words = (exact[nth] ?? '').slice(Math.max(start - range.start, 0), Math.max(end - range.start, 0));
    const from = (parts[nth]?.[0] ?? 0) + Math.max(start - range.start, 0);
    return words === '' ? [] : [{ span: `${from}-${from + words.length}`, words }];
  });
}
