import { type Qualifier, type Span, SURE } from '../model.ts';
import { UNITS } from '../text/number-words.ts';
import { stands } from '../text/span.ts';
import { freeId } from './people.ts';
import type { Article } from './types.ts';

/** What is known of a number before an editor has looked at it. */
interface Found {
  /** The seed's text. */
  readonly text: string;
  /** The number in it. */
  readonly number: Span;
  readonly article: Article;
  /** Ids that other figures have; the one given here is added. */
  readonly taken: Set<string>;
}

/** What stands before a number, and what it makes of it. */
const QUALIFIERS: readonly (readonly [words: RegExp, qualifier: Qualifier])[] = [
  [/\b(?:at least|no fewer than|no less than)\s*$/i, 'at-least'],
  [/\b(?:more than|over|above)\s*$/i, 'more-than'],
  [/\b(?:at most|up to|no more than|as many as)\s*$/i, 'at-most'],
  [/\b(?:almost|nearly|just under)\s*$/i, 'almost'],
  [/\b(?:about|around|some|roughly|approximately|an estimated)\s*$/i, 'about'],
];

/** Words on each side of a number that are cited with it, at first; more where they stand more than once. */
const AROUND = 3;

/**
 * An entry of `content/figures.yaml` for a number, as YAML: its words, and who says them where that was read. What only
 * an editor knows, such as what is counted, is left to be filled in, and a build asks for it until it is.
 */
export function figureEntry({ text, number, article, taken }: Found): string {
  const before = text.slice(Math.max(0, number.start - 30), number.start);
  const [qualified] = QUALIFIERS.filter(([words]) => words.test(before));
  const words = qualified === undefined ? '' : (qualified[0].exec(before)?.[0] ?? '');
  const printed = (words + text.slice(number.start, number.end)).replace(/\s+/g, ' ');
  const speaker = speakerAt(article, number);
  const value = valueIn(text.slice(number.start, number.end));
  const lines = [
    `  - id: ${idOf(printed, article.slug, taken)}`,
    '    label: # what it is, in a few words',
    `    value: ${value ?? 'null # the number, where the words give one'}`,
    `    printed: ${JSON.stringify(printed)}`,
    `    qualifier: ${qualified?.[1] ?? 'exact'}`,
    '    unit: # what is counted: people, plots, percent',
    '    population: null',
    '    place: null',
    '    period: null',
    '    asOf: null',
    `    speaker: ${speaker === null ? 'null' : JSON.stringify(speaker)}`,
    `    certainty: ${speaker === null ? 'stated' : 'said'}`,
    `    topics: [${article.topics.join(', ')}]`,
    `    cites: [{ article: ${article.slug}, exact: ${JSON.stringify(wordsAround(text, number))} }]`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Who says what stands there, in a quotation or in reported speech; `null` where it is the outlet's or not sure. */
function speakerAt({ front }: Article, number: Span): string | null {
  const around = [...front.quotations, ...front.indirect].filter(stands(number));
  return around.find(({ confidence }) => confidence >= SURE)?.speaker ?? null;
}

/** The value of digits, or of one number word. */
function valueIn(number: string): string | null {
  const digits = /^\d[\d,]*(?:\.\d+)?/.exec(number)?.[0].replaceAll(',', '');
  const unit = UNITS.indexOf(number.toLowerCase());
  return digits ?? (unit < 0 ? null : String(unit));
}

function idOf(printed: string, slug: string, taken: Set<string>): string {
  const words = `${printed} ${slug}`.toLowerCase().match(/[a-z0-9]+/g) ?? [slug];
  return freeId(words.slice(0, 6).join('-'), taken);
}

/** The number with words around it, on its line, so many that they stand once in the text. */
function wordsAround(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  for (let count = AROUND; ; count += AROUND) {
    const left = new RegExp(`(?:\\S+[^\\S\\n]+){0,${count}}\\S*$`).exec(text.slice(from, start))?.[0] ?? '';
    const right = new RegExp(`^\\S*(?:[^\\S\\n]+\\S+){0,${count}}`).exec(text.slice(end, to))?.[0] ?? '';
    const words = left + text.slice(start, end) + right;
    const isOnce = text.indexOf(words) === text.lastIndexOf(words);
    if (isOnce || words === text.slice(from, to).trim()) return words;
  }
}
