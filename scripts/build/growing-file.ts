import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that is written piece by piece. */
export interface GrowingFile {
  readonly add: (text: string) => void;
  readonly close: () => void;
}

/** So many letters are written at once: fewer would ask the system too often, more would only lie in memory. */
const AT_ONCE = 2 ** 17;

/** Opens a file to be written anew. */
export function growingFile(path: string): GrowingFile {
  const file = openSync(path, 'w');
  let waiting = '';
  return {
    add: (text) => {
      waiting += text;
      if (waiting.length < AT_ONCE) return;
      writeText(file, waiting);
      waiting = '';
    },
    close: () => {
      writeText(file, waiting);
      closeSync(file);
    },
  };
}

/** Three bytes are the most that one unit of a text can take. */
let bytes = Buffer.alloc(0);

/** Bytes have their place once for all files: to find a new one each time takes longer than to fill it. */
function writeText(file: number, text: string): void {
  if (bytes.length < text.length * 3) bytes = Buffer.alloc(text.length * 3);
  const length = bytes.write(text);
  // The system may take a part at a time.
  for (let at = 0; at < length; ) at += writeSync(file, bytes, at, length - at);
}
