import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remembered } from '../remembered.ts';

/** A seed as the checks read it, byte for byte and by a reading of their own. */
export interface SeedText {
  /** File stem. */
  readonly id: string;
  /** Path for messages, relative to the project. */
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
}

/** The seeds of a project by their file stems. */
export interface Seeds {
  readonly all: Iterable<SeedText>;
  readonly get: (stem: string) => SeedText | undefined;
}

/** Reads the seeds of a folder. */
export function readSeeds(folder: string): Seeds {
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.txt$/i.test(entry.name),
  );
  const seeds = new Map(files.map(({ name }) => [name.replace(/\.txt$/i, ''), readSeed(folder, name)]));
  return { all: [...seeds.values()], get: (stem) => seeds.get(stem) };
}

function readSeed(folder: string, name: string): SeedText {
  const bytes = readFileSync(join(folder, name));
  const id = name.replace(/\.txt$/i, '');
  return { id, path: `seeds/${name}`, text: bytes.toString('utf8'), sha256: hash('sha256', bytes) };
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

/** Nearly every text has no character of two units, and there both counts are one. */
const isPlain = remembered(({ text }: SeedText) => !/[\uD800-\uDFFF]/.test(text), new WeakMap());

/** How many code points stand before an offset of UTF-16 units. */
export function pointsBefore(seed: SeedText, at: number): number {
  return isPlain(seed) ? Math.min(at, seed.text.length) : Array.from(seed.text.slice(0, at)).length;
}

/** Where the lines of a file begin. */
const beginsOf = remembered(
  ({ text }: SeedText) => [
    0,
    ...Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length),
  ],
  new WeakMap(),
);

/** The lines of a file, from 1, on which words begin and end; blank lines after them are not theirs. */
export function linesOf(seed: SeedText, [start, end]: readonly [number, number]): [number, number] {
  const lineAt = (at: number) => beginsOf(seed).findLastIndex((begin) => begin <= at) + 1;
  return [lineAt(start), lineAt(start + seed.text.slice(start, end).trimEnd().length - 1)];
}
