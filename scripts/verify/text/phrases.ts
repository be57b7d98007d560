import { firstWords, plain, type Reading } from './words.ts';

/** Texts that may stand somewhere, whole. */
export interface Phrases {
  /** The numbers of the words that follow the texts that stand at the word `at`. */
  readonly endsAt: (reading: Reading, at: number) => number[];
  /** Whether a text is, whole, one of them. */
  readonly has: (text: string) => boolean;
}

/** From the first word of a text to its last: the marks around it may be others where it stands. */
const BODY = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/u;

/** Makes texts findable by their first words. Those without a word are left out. */
export function phrasesOf(texts: Iterable<string>): Phrases {
  const byFirst = new Map<string, string[]>();
  const whole = new Set<string>();
  for (const text of texts) {
    const phrase = plain(text);
    if (whole.has(phrase)) continue;
    const [body] = BODY.exec(phrase) ?? [];
    if (body === undefined) continue;
    whole.add(phrase);
    const [first, second] = firstWords(body);
    const key = keyOf(first, second);
    const list = byFirst.get(key);
    if (list === undefined) byFirst.set(key, [body]);
    else list.push(body);
  }
  return {
    has: (text) => whole.has(text),
    endsAt: (reading, at) => {
      const [first, second] = [reading.words[at]?.text, reading.words[at + 1]?.text];
      const alone = byFirst.get(keyOf(first)) ?? [];
      const longer = byFirst.get(keyOf(first, second)) ?? [];
      return [...alone, ...longer].flatMap((phrase) => endOf(phrase, reading, at) ?? []);
    },
  };
}

/** The number of the word that follows a phrase which stands at a word, whole or cut; `null` where it does not stand there. */
function endOf(phrase: string, { text, words }: Reading, at: number): number | null {
  const { start = 0 } = words[at] ?? {};
  let next = at + 1;
  while (words[next - 1]?.end !== undefined && (words[next - 1]?.end ?? 0) < start + phrase.length) next += 1;
  if (words[next - 1]?.end === start + phrase.length && beginsAs(phrase, text, start)) return next;
  const cut = text.indexOf('…', start);
  if (cut === -1 || !isOpening(text.slice(start, cut).trimEnd(), phrase)) return null;
  return words.filter(({ start }) => start < cut).length;
}

/** Whether a text begins as a longer one and ends with one of its words. */
const isOpening = (opening: string, text: string) =>
  opening.length < text.length &&
  beginsAs(opening, text, 0) &&
  /^[^\p{L}\p{N}]/u.test(text.slice(opening.length));

const keyOf = (first = '', second = '') => `${first.charAt(0).toLowerCase()}${first.slice(1)} ${second}`;

/** What begins a line or a cell may have a capital there. */
function beginsAs(phrase: string, text: string, at: number): boolean {
  const [first, found] = [phrase.charAt(0), text.charAt(at)];
  return (found === first || found === first.toUpperCase()) && text.startsWith(phrase.slice(1), at + 1);
}
