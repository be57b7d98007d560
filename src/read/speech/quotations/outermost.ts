import type { Span } from '../../../model.ts';
import { type Mark, scanMarks } from './marks.ts';
import { type Pair, pairMarks } from './pair.ts';

/** The outermost quoted stretches of a paragraph in order, whatever marks they stand in. */
export function outermostPairs(text: string, span: Span): Pair[] {
  const marks = scanMarks(text, span);
  const doubles = pairMarks(marks.filter(of('double')), span);
  const singles = pairMarks(withoutPossessives(text, marks.filter(of('single'))), span).filter(
    wholeSingle(text, span),
  );
  const angles = pairMarks(marks.filter(of('angle')), span).filter((pair) => pair.opened && pair.closed);
  return withoutInner(text, [...doubles, ...singles, ...angles]);
}

const of = (family: Mark['family']) => (mark: Mark) => mark.family === family;

/** A single mark with no partner is an apostrophe, unless it stands where a speech can begin that the next paragraph goes on with. */
const wholeSingle = (text: string, span: Span) => (pair: Pair) =>
  pair.opened &&
  (pair.closed ||
    pair.openAt.start === span.start ||
    /[:,]\s$/.test(text.slice(pair.openAt.start - 2, pair.openAt.start)));

/** ‘the officers’ union’: after a final s or a dropped g, a mark with another closing mark to come is an apostrophe. */
function withoutPossessives(text: string, marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, index) => {
    const maybe = /[sn]/i.test(text.charAt(mark.start - 1)) && /\s/.test(text.charAt(mark.end));
    return !(maybe && mark.side === 'close' && marks[index + 1]?.side === 'close');
  });
}

/**
 * Keeps what stands in nothing else. Where single and double marks contain each other the outer wins, except that a
 * single pair around double ones must stand where speech can: unpaired apostrophes make such pairs by chance.
 */
function withoutInner(text: string, pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((a, b) => a.openAt.start - b.openAt.start || b.closeAt.end - a.closeAt.end);
  const kept: Pair[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (last === undefined || candidate.openAt.start >= last.closeAt.end) {
      kept.push(candidate);
    } else if (
      last.family === 'single' &&
      candidate.family === 'double' &&
      !standsAsSpeech(text, last, candidate)
    ) {
      kept[kept.length - 1] = candidate;
    }
  }
  return kept;
}

function standsAsSpeech(text: string, single: Pair, inner: Pair): boolean {
  if (inner.closeAt.end > single.closeAt.start || !inner.closed || !inner.opened) return false;
  const before = text.slice(Math.max(0, single.openAt.start - 3), single.openAt.start);
  return /(^|[\n:,.!?—–]\s*)$/.test(before) || /[.,!?]/.test(text.charAt(single.closeAt.start - 1));
}
