import { readFileSync } from 'node:fs';

/**
 * The phrases of `words/<name>.txt`, one a line; blank lines and lines that begin with `#` say nothing. The lists are
 * data of this folder and are read once, when the module that asks for one is loaded: no other file here touches the disk.
 *
 * @throws where there is no such list, which is a fault of the program.
 */
export function phrases(name: string): ReadonlySet<string> {
  return new Set(linesOf(`${name}.txt`));
}

/** Every word of `words/<name>.txt`, where a line holds the forms of one word. */
export function forms(name: string): ReadonlySet<string> {
  return new Set([...phrases(name)].flatMap((line) => line.split(' ')));
}

/** A set of a few words that stand in a rule itself, parted by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The rows of `words/<name>.tsv`, each cut into its cells; comments and blank lines as in {@link phrases}. */
export function table(name: string): readonly (readonly string[])[] {
  return linesOf(`${name}.tsv`).map((line) => line.split('\t'));
}

/**
 * Tells whether some words are a phrase of `words/<name>.txt`, where … in a phrase stands for any words or none: “sign
 * up to …”. Words and phrases are in lower case. Phrases are looked up, or found by their first word, so that the time
 * grows with the words' length alone.
 */
export function phraseBook(name: string): (words: string) => boolean {
  const all = [...phrases(name)];
  const whole = new Set(all.filter((phrase) => !phrase.includes('…')));
  const gapped = Map.groupBy(
    all.filter((phrase) => !whole.has(phrase)).map((phrase) => phrase.split('…').map((part) => part.trim())),
    ([first = '']) => firstWord(first),
  );
  const anywhere = gapped.get('') ?? [];
  return (words) => {
    if (whole.has(words)) return true;
    const isHeld = (parts: readonly string[]): boolean => holds(words, parts);
    return gapped.get(firstWord(words))?.some(isHeld) === true || anywhere.some(isHeld);
  };
}

/** A pattern that finds a phrase of `words/<name>.txt` as whole words, in capitals or not. */
export function patternOf(name: string): RegExp {
  return new RegExp(`\\b(?:${[...phrases(name)].join('|')})\\b`, 'i');
}

/** What stands before the first blank or colon. */
function firstWord(words: string): string {
  let end = 0;
  while (end < words.length && words[end] !== ' ' && words[end] !== ':') end += 1;
  return words.slice(0, end);
}

/** The parts stand in the words in this order, the first at their beginning and the last at their end, unless empty. */
function holds(words: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const [n, part] of parts.entries()) {
    if (part === '') continue;
    const found = n === parts.length - 1 ? lastOf(words, part, at) : nextOf(words, part, at);
    if (found < 0 || (n === 0 && found > 0)) return false;
    at = found + part.length;
  }
  return true;
}

const lastOf = (words: string, part: string, from: number): number => {
  const at = words.length - part.length;
  return at >= from && words.endsWith(part) && isEdge(words, at) ? at : -1;
};

function nextOf(words: string, part: string, from: number): number {
  for (let at = words.indexOf(part, from); at >= 0; at = words.indexOf(part, at + 1))
    if (isEdge(words, at) && isEdge(words, at + part.length)) return at;
  return -1;
}

/** No word runs on over this place. */
const isEdge = (words: string, at: number): boolean =>
  !/^[\p{L}\p{N}]{2}$/u.test(words.slice(at - 1, at + 1));

function linesOf(file: string): string[] {
  const lines = readFileSync(new URL(`./words/${file}`, import.meta.url), 'utf8').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
