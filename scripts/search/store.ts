import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder that is written anew. */
export interface Store {
  /** Writes JSON as a script that the browser reads over http and from a folder; see src/client/search/data.ts. */
  data(name: string, json: string | Buffer): void;
  write(path: string, content: string | Uint8Array): void;
  /** Changes whenever some data does. */
  version(): string;
}

/**
 * Empties `folder`. What is written there is linked from the folder `earlier` where the same bytes lie in it: to
 * write thousands of small files takes many times as long as to read and link them.
 */
export function createStore(folder: string, earlier: string | null = null): Store {
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  const hash = createHash('sha256');
  // To look for thousands of files that are not there takes as long as to read them.
  const before = earlier !== null && existsSync(earlier) ? earlier : null;
  const linked = linking();
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    if (before === null || !linked(join(before, path), file, content)) writeFileSync(file, content);
  };
  return {
    write,
    data: (name, json) => {
      const [head, tail] = [`onTheRecordData(${JSON.stringify(name)},`, ');\n'] as const;
      const script =
        typeof json === 'string'
          ? head + json + tail
          : Buffer.concat([Buffer.from(head), json, Buffer.from(tail)]);
      hash.update(script);
      write(`${name}.js`, script);
    },
    version: () => hash.copy().digest('hex').slice(0, 10),
  };
}

/**
 * Links a file to where there should be one with this content, and says whether that could be done: not if it has
 * another, or on a disk that knows no links. Reads into the same memory each time: to have new memory for every file
 * takes longer than to read it.
 */
function linking(): (from: string, to: string, content: string | Uint8Array) => boolean {
  let memory = Buffer.alloc(0);
  return (from, to, content) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    // One more than there should be, to see where a file is longer.
    if (memory.length <= bytes.length) memory = Buffer.alloc(bytes.length * 2 + 1);
    try {
      const file = openSync(from, 'r');
      try {
        const length = readSync(file, memory, 0, bytes.length + 1, 0);
        if (length !== bytes.length || !memory.subarray(0, length).equals(bytes)) return false;
      } finally {
        closeSync(file);
      }
      linkSync(from, to);
      return true;
    } catch {
      return false;
    }
  };
}
