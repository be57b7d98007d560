import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './sha256.ts';

/** A seed as the checks read it, byte for byte and by a reading of their own. */
export interface SeedText {
  /** File stem. */
  readonly id: string;
  /** Path for messages, relative to the project. */
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the text. */
  readonly hash: string;
}

/** The seeds of a project by their file stems. A text is read when it is asked for. */
export interface Seeds {
  readonly stems: readonly string[];
  readonly get: (stem: string) => SeedText | undefined;
  /** SHA-256 of the text of a seed; empty where there is none. */
  readonly hashOf: (stem: string) => string;
}

const stemOf = (name: string) => name.replace(/\.txt$/i, '');

/** So many texts are held, and then dropped: pages that follow each other often name the same seeds. */
const MOST_TEXTS = 1000;

/** The seeds of a folder. */
export function readSeeds(folder: string): Seeds {
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.txt$/i.test(entry.name),
  );
  const names = new Map(files.map(({ name }) => [stemOf(name), name]));
  const texts = new Map<string, SeedText>();
  const hashes = new Map<string, string>();
  const get = (stem: string) => {
    const name = names.get(stem);
    const held = texts.get(stem);
    if (name === undefined || held !== undefined) return held;
    // The stem that was asked for may be a part of a page, and would keep all of it in memory.
    const id = stemOf(name);
    const text = readFileSync(join(folder, name), 'utf8');
    const seed = { id, path: `seeds/${name}`, text, hash: sha256(text) };
    if (texts.size >= MOST_TEXTS) texts.clear();
    texts.set(id, seed);
    hashes.set(id, seed.hash);
    return seed;
  };
  return { stems: [...names.keys()], get, hashOf: (id) => hashes.get(id) ?? get(id)?.hash ?? '' };
}

/** `seeds/x.txt:line:column` of an offset. */
export function seedPlace(seed: SeedText, offset: number): string {
  const before = seed.text.slice(0, offset);
  const line = before.split('\n').length;
  return `${seed.path}:${line}:${offset - before.lastIndexOf('\n')}`;
}

/** A span as pages write it, `start-end`; `null` where it is none or lies outside the text. */
export function readSpan(value: string, seed: SeedText): readonly [start: number, end: number] | null {
  const [, first, second] = /^(\d+)-(\d+)$/.exec(value) ?? [];
  const [start, end] = [Number(first), Number(second)];
  return start < end && end <= seed.text.length ? [start, end] : null;
}

/** The words of a span as a page can hold them: HTML has no carriage return, a line end is `\n`. */
export function wordsOf(seed: SeedText, start: number, end: number): string {
  return seed.text.slice(start, end).replaceAll(/\r\n?/g, '\n');
}
