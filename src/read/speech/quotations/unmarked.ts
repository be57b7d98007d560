import type { Span } from '../../../model.ts';
import type { Paragraph } from '../grammar/paragraph.ts';

/** Words that are said though no marks stand around them, within one paragraph. */
export interface Unmarked {
  readonly words: Span;
  /** Why they are somebody's. */
  readonly rule: 'interview-turn' | 'introduced-block';
  /** The next paragraph does not go on with the same speech. */
  readonly ends: boolean;
}

const MARK = /^[“"‘'«]/;

/** What is said without marks in an article: the turns of an interview, and blocks under “Ann Lee said:”. By paragraph. */
export function unmarkedSpeech(
  text: string,
  paragraphs: readonly Paragraph[],
): ReadonlyMap<number, Unmarked> {
  return new Map([...introducedBlocks(text, paragraphs), ...interviewTurns(text, paragraphs)]);
}

const TITLE = '(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Senator)\\.? )?';
const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){0,3}";

/** “Q:”, “Ann Lee:”, “Mr ANN LEE (Saltmarsh) (15:07:52):”: whose turn it is, a report of parliament with seat and clock. */
export const TURN_LABEL: RegExp = new RegExp(
  `^([QA]|${TITLE}(?<name>${NAME}))(?: \\([^()\\n]{1,60}\\)){0,2}(?::|(?<=^[QA])\\.)\\s+(?=\\S)`,
  'u',
);
/** No label is longer. */
const LONGEST_LABEL = 180;
const FEWEST_TURNS = 4;
/** Share of the paragraphs that are turns: a report that prints a piece of transcript is no interview. */
const SHARE = 0.4;

/**
 * The turns of an interview printed without quotation marks. Takes paragraphs that open with one of two labels, four
 * times or more in the article; refuses a single “Note:”, and words that stand in marks of their own.
 */
function interviewTurns(text: string, paragraphs: readonly Paragraph[]): Map<number, Unmarked> {
  const turns = new Map<number, Unmarked>();
  const counts = new Map<string, number>();
  for (const { index, start, end } of paragraphs) {
    const match = TURN_LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    const from = start + (match?.[0].length ?? 0);
    if (match?.[1] === undefined || MARK.test(text.charAt(from))) continue;
    turns.set(index, { words: { start: from, end }, rule: 'interview-turn', ends: true });
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

const INTRODUCES =
  /^\p{Lu}[^“”"‘:.!?]{3,160}\b(?:said|says|commented|added|explained|wrote)(?: [^“”"‘:.!?]{1,60})?:$/u;
const IN_THE_FIRST_PERSON = /\b(?:I|we|We|my|My|our|Our)\b/;
const MOST_PARAGRAPHS = 12;

/**
 * The paragraphs under “Ports Minister Ann Lee said:” where they stand without marks, as releases print them: up to a
 * heading or the next such line where the article has several, one in the first person where it has a single one.
 */
function introducedBlocks(text: string, paragraphs: readonly Paragraph[]): Map<number, Unmarked> {
  const words = ({ start, end }: Span): string => text.slice(start, Math.min(end, start + 260));
  const introduces = paragraphs.map((one) => one.end - one.start < 240 && INTRODUCES.test(words(one)));
  const several = introduces.filter(Boolean).length > 1;
  const blocks = new Map<number, Unmarked>();
  const saysOn = (at: number): boolean => {
    const [before, here] = [paragraphs[at - 1], paragraphs[at]];
    if (before === undefined || here === undefined || introduces[at] === true) return false;
    if (text.slice(before.end, here.start).trim() !== '' || text.charAt(here.end - 1) === ':') return false;
    return /^\p{Lu}/u.test(words(here)) && !/[“”"‘]/.test(text.slice(here.start, here.end));
  };
  for (const [at, opens] of introduces.entries()) {
    if (!opens || !saysOn(at + 1)) continue;
    if (!several && !IN_THE_FIRST_PERSON.test(words(paragraphs[at + 1] as Paragraph))) continue;
    const most = several ? MOST_PARAGRAPHS : 1;
    let last = at + 1;
    while (last - at < most && saysOn(last + 1)) last += 1;
    for (const { index, start, end } of paragraphs.slice(at + 1, last + 1))
      blocks.set(index, {
        words: { start, end },
        rule: 'introduced-block',
        ends: index === paragraphs[last]?.index,
      });
  }
  return blocks;
}
