import type { Span } from '../../../model.ts';
import type { Paragraph } from '../grammar/paragraph.ts';

/** One turn of an interview: a label (“Q:”, “A:”, “Ann Lee:”) and the words after it. */
export interface Turn {
  readonly label: Span;
  readonly words: Span;
  readonly paragraph: number;
}

const LABEL =
  /^([QA]|(?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3})(?::|(?<=^[QA])\.)\s+(?=\S)/u;
const FEWEST_TURNS = 4;
/** Share of the paragraphs that are turns: a report that prints a piece of transcript is no interview. */
const SHARE = 0.4;

/**
 * The turns of an interview printed without quotation marks. Takes paragraphs that open with one of two labels, four
 * times or more in the article; refuses a single “Note:”, and words that stand in marks of their own.
 */
export function interviewTurns(text: string, paragraphs: readonly Paragraph[]): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const match = LABEL.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80)));
    const start = paragraph.start + (match?.[0].length ?? 0);
    if (match?.[1] === undefined || /^[“"‘']/.test(text.charAt(start))) continue;
    const label = { start: paragraph.start, end: paragraph.start + match[1].length };
    turns.set(paragraph.index, { label, words: { start, end: paragraph.end }, paragraph: paragraph.index });
    counts.set(match[1], (counts.get(match[1]) ?? 0) + 1);
  }
  const most = turns.size >= paragraphs.length * SHARE;
  return most && isInterview(counts) ? turns : new Map();
}

/** Two voices, each heard at least twice, and no crowd of labels. */
function isInterview(counts: ReadonlyMap<string, number>): boolean {
  const heard = [...counts.values()].filter((count) => count >= 2);
  return (
    heard.length === 2 && heard.length === counts.size && heard.reduce((a, b) => a + b, 0) >= FEWEST_TURNS
  );
}
