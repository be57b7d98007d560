import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A seed as the checks read it, byte for byte and by a reading of their own. */
export interface SeedText {
  /** File stem. */
  readonly id: string;
  /** Path for messages, relative to the project. */
  readonly path: string;
  readonly text: string;
}

export type Seeds = ReadonlyMap<string, SeedText>;

/** The seeds of a folder by their file stems. */
export function readSeeds(folder: string): Seeds {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.txt$/i.test(entry.name))
    .map(({ name }) => name);
  return new Map(
    files.map((name) => {
      const id = basename(name).replace(/\.txt$/i, '');
      return [id, { id, path: `seeds/${name}`, text: readFileSync(join(folder, name), 'utf8') }];
    }),
  );
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
