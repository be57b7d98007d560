import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that is written piece by piece. */
export interface GrowingFile {
  readonly add: (part: string | Uint8Array) => void;
  readonly close: () => void;
}

/** So many bytes are written at once: fewer would ask the system too often, more would only lie in memory. */
const AT_ONCE = 2 ** 17;
/** The most bytes that one unit of a text can take. */
const UNIT = 3;

/** Opens a file to be written anew. */
export function growingFile(path: string): GrowingFile {
  const file = openSync(path, 'w');
  let waiting = Buffer.alloc(AT_ONCE);
  let length = 0;
  const write = () => {
    // The system may take a part at a time.
    for (let at = 0; at < length; ) at += writeSync(file, waiting, at, length - at);
    length = 0;
  };
  return {
    add: (part) => {
      const most = typeof part === 'string' ? part.length * UNIT : part.length;
      if (length + most > waiting.length) write();
      if (most > waiting.length) waiting = Buffer.alloc(most);
      if (typeof part === 'string') length += waiting.write(part, length);
      else {
        waiting.set(part, length);
        length += part.length;
      }
    },
    close: () => {
      write();
      closeSync(file);
    },
  };
}
