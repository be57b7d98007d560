import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Many texts by name in one file: written one by one, thousands of files take longer than what they save. */
export interface Pack {
  /** What an earlier pack holds under that name. */
  readonly get: (name: string) => Buffer | undefined;
  /** Writes into the new pack. */
  readonly add: (name: string, bytes: Buffer) => void;
  /** Puts the new pack, with all that was added, in the place of the earlier one. */
  readonly close: () => void;
}

/** Where a text lies: the name of its pack, and for each text the first byte and how many. */
interface Index {
  readonly file: string;
  readonly places: Readonly<Record<string, readonly [start: number, length: number]>>;
}

/** Opens the pack in `folder`. Until `close`, and after a kill, the earlier one is as it was. */
export function openPack(folder: string): Pack {
  mkdirSync(folder, { recursive: true });
  const index = join(folder, 'index.json');
  const earlier = readIndex(index);
  const source = earlier && openSync(join(folder, earlier.file), 'r');
  const file = `${process.pid}-${Date.now()}.pack`;
  const target = openSync(join(folder, file), 'w');
  const places: Record<string, readonly [number, number]> = {};
  let end = 0;
  return {
    get: (name) => {
      const place = earlier?.places[name];
      if (place === undefined || source === undefined) return undefined;
      const bytes = Buffer.allocUnsafe(place[1]);
      return readSync(source, bytes, 0, place[1], place[0]) === place[1] ? bytes : undefined;
    },
    add: (name, bytes) => {
      places[name] = [end, bytes.length];
      end += writeSync(target, bytes);
    },
    close: () => {
      closeSync(target);
      if (source !== undefined) closeSync(source);
      writeFileSync(`${index}.new`, JSON.stringify({ file, places } satisfies Index));
      renameSync(`${index}.new`, index);
      for (const name of readdirSync(folder)) {
        if (name !== file && name !== 'index.json')
          rmSync(join(folder, name), { force: true, recursive: true });
      }
    },
  };
}

function readIndex(path: string): Index | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Index;
  } catch {
    return undefined;
  }
}
