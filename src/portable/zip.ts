/** The parts of a ZIP file. @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */

/** A file in an archive. */
export interface ZipEntry {
  /** Path inside the archive, with forward slashes. */
  readonly path: string;
  readonly crc: number;
  readonly size: number;
  /** How many bytes it takes in the archive. */
  readonly packedSize: number;
  /** Whether these are deflated, and not the file as it is. */
  readonly deflated: boolean;
}

/** A file in an archive, and where its header stands. */
export interface PlacedEntry extends ZipEntry {
  readonly at: number;
}

/** A number and how many bytes it takes, the lowest first. */
type Field = readonly [value: number, bytes: 2 | 4 | 8];

const FILE: Field = [0x04034b50, 4];
const DIRECTORY: Field = [0x02014b50, 4];
const END: Field = [0x06054b50, 4];
const LONG_END: Field = [0x06064b50, 4];
const LONG_END_PLACE: Field = [0x07064b50, 4];

/** Names are UTF-8. */
const FLAGS: Field = [0x0800, 2];
/** 1 January 1980, the earliest that a ZIP file can say. It says local time without a zone: the same everywhere. */
const TIME: Field = [0, 2];
const DATE: Field = [0x0021, 2];
/** A file of Unix that everyone may read. Where nothing is said, nobody may read what was unpacked. */
const MODE: Field = [0o100644 * 2 ** 16, 4];
const FROM_UNIX = 3 << 8;
const VERSION = 20;
/** The version with numbers of 64 bits, which are told apart where 16 or 32 bits are too few. */
const LONG_VERSION = 45;
const MOST_IN_16 = 0xffff;
const MOST_IN_32 = 0xffffffff;

const encoder = new TextEncoder();

/** What stands before the bytes of a file. @throws where it is too large. */
export function fileHeader(entry: ZipEntry): Uint8Array {
  const name = encoder.encode(entry.path);
  return record(FILE, [VERSION, 2], ...description(entry, name), [0, 2], name);
}

/** What stands after all files: the directory, which is to start at `start`, and the end of the archive. */
export function directory(entries: readonly PlacedEntry[], start: number): Uint8Array[] {
  const lines = entries.map(directoryLine);
  const size = lines.reduce((sum, line) => sum + line.length, 0);
  return [...lines, ...endOf(entries.length, start, size)];
}

function directoryLine(entry: PlacedEntry): Uint8Array {
  const name = encoder.encode(entry.path);
  const far = entry.at >= MOST_IN_32;
  const version = far ? LONG_VERSION : VERSION;
  const place: Field[] = far
    ? [
        [1, 2],
        [8, 2],
        [entry.at, 8],
      ]
    : [];
  return record(
    DIRECTORY,
    [FROM_UNIX + version, 2],
    [version, 2],
    ...description(entry, name),
    [far ? 12 : 0, 2], // what follows the name
    [0, 2], // no comment
    [0, 2], // on the first disk
    [0, 2], // of no known kind
    MODE,
    [Math.min(entry.at, MOST_IN_32), 4],
    name,
    ...place,
  );
}

/** What is said of a file before it and in the directory. */
function description({ path, crc, size, packedSize, deflated }: ZipEntry, name: Uint8Array): Field[] {
  if (Math.max(size, packedSize) >= MOST_IN_32)
    throw new Error(`Unexpected size of ${path}, expected less than 4 GB`);
  return [FLAGS, [deflated ? 8 : 0, 2], TIME, DATE, [crc, 4], [packedSize, 4], [size, 4], [name.length, 2]];
}

function endOf(count: number, start: number, size: number): Uint8Array[] {
  const [many, far] = [Math.min(count, MOST_IN_16), Math.min(start, MOST_IN_32)];
  const end = record(END, [0, 4], [many, 2], [many, 2], [Math.min(size, MOST_IN_32), 4], [far, 4], [0, 2]);
  if (count < MOST_IN_16 && start < MOST_IN_32 && size < MOST_IN_32) return [end];
  const version: Field[] = [
    [FROM_UNIX + LONG_VERSION, 2],
    [LONG_VERSION, 2],
  ];
  const whole: Field[] = [
    [count, 8],
    [count, 8],
    [size, 8],
    [start, 8],
  ];
  return [
    record(LONG_END, [44, 8], ...version, [0, 8], ...whole),
    record(LONG_END_PLACE, [0, 4], [start + size, 8], [1, 4]),
    end,
  ];
}

function record(...parts: readonly (Field | Uint8Array)[]): Uint8Array {
  const lengthOf = (part: Field | Uint8Array) => (part instanceof Uint8Array ? part.length : part[1]);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + lengthOf(part), 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of parts) {
    if (part instanceof Uint8Array) bytes.set(part, at);
    else if (part[1] === 2) view.setUint16(at, part[0], true);
    else if (part[1] === 4) view.setUint32(at, part[0], true);
    else view.setBigUint64(at, BigInt(part[0]), true);
    at += lengthOf(part);
  }
  return bytes;
}
