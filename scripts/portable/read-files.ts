import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Reads a file. Its bytes are good until the next one is read. */
export type ReadFile = (path: string) => Buffer;

/**
 * A way to read many files one after another, all into the same memory: of thousands that are read only once,
 * each would otherwise leave its bytes to be cleared away, and those of a large site are more than all else.
 */
export function readingFiles(): ReadFile {
  let memory = Buffer.alloc(1_000_000);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > memory.length) memory = Buffer.alloc(size);
      let [at, read] = [0, 0];
      do {
        read = readSync(file, memory, at, size - at, at);
        at += read;
      } while (read > 0 && at < size);
      return memory.subarray(0, at);
    } finally {
      closeSync(file);
    }
  };
}
