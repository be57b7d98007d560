import {
  closeSync,
  existsSync,
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
  /** What is kept under that name, and from now on goes on being kept. The bytes are good until the next call. */
  readonly get: (name: string) => Buffer | undefined;
  /** Keeps bytes under a name, behind all that is there. */
  readonly add: (name: string, bytes: Buffer) => void;
  /** Forgets what was neither asked for nor added. Until then, and after a kill, all is as it was. */
  readonly close: () => void;
}

/** Where each text lies: its first byte and how many. */
type Places = Readonly<Record<string, readonly [start: number, length: number]>>;

/** What is kept, and where the file ends for which that is true: behind it lies what a killed build has left. */
interface Index {
  readonly file: string;
  readonly places: Places;
  readonly end: number;
}

/** Opens the pack in `folder`. */
export function openPack(folder: string): Pack {
  mkdirSync(folder, { recursive: true });
  const index = readIndex(folder) ?? { file: newName(), places: {}, end: 0 };
  const path = join(folder, index.file);
  const file = openSync(path, existsSync(path) ? 'r+' : 'w+');
  const read = openReading(file);
  const places: Record<string, readonly [number, number]> = {};
  let { end } = index;
  return {
    get: (name) => {
      const place = index.places[name];
      if (place !== undefined) places[name] = place;
      return place && read(place);
    },
    add: (name, bytes) => {
      places[name] = [end, bytes.length];
      end += writeSync(file, bytes, 0, bytes.length, end);
    },
    close: () => {
      const kept = Object.values(places).reduce((sum, [, length]) => sum + length, 0);
      const made = kept * 2 < end ? copyKept(folder, places, read) : { file: index.file, places, end };
      closeSync(file);
      writeFileSync(join(folder, 'index.json.new'), JSON.stringify(made satisfies Index));
      renameSync(join(folder, 'index.json.new'), join(folder, 'index.json'));
      for (const name of readdirSync(folder)) {
        if (name !== made.file && name !== 'index.json')
          rmSync(join(folder, name), { force: true, recursive: true });
      }
    },
  };
}

const newName = () => `${process.pid}-${Date.now()}.pack`;

/** Reads into the same memory each time: to have new memory for every page takes longer than to read it. */
function openReading(file: number): (place: readonly [start: number, length: number]) => Buffer | undefined {
  let memory = Buffer.alloc(0);
  return ([start, length]) => {
    if (memory.length < length) memory = Buffer.alloc(length * 2);
    return readSync(file, memory, 0, length, start) === length ? memory.subarray(0, length) : undefined;
  };
}

/** Writes what is kept into a new file, where most of the old one is kept no longer. */
function copyKept(folder: string, places: Places, read: ReturnType<typeof openReading>): Index {
  const name = newName();
  const target = openSync(join(folder, name), 'w');
  const copied: Record<string, readonly [number, number]> = {};
  let end = 0;
  for (const [text, place] of Object.entries(places)) {
    const bytes = read(place);
    if (bytes === undefined) continue;
    copied[text] = [end, bytes.length];
    end += writeSync(target, bytes);
  }
  closeSync(target);
  return { file: name, places: copied, end };
}

function readIndex(folder: string): Index | undefined {
  try {
    const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Index;
    return existsSync(join(folder, index.file)) ? index : undefined;
  } catch {
    return undefined;
  }
}
