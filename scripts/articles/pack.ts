import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, writeSync } from 'node:fs';

/** A run of bytes in a pack: where it begins, how long it is, and what it adds up to. */
export interface Slice {
  readonly start: number;
  readonly length: number;
  readonly sum: string;
}

/** One file that holds thousands of others, each found by its slice. */
export interface Pack {
  readonly add: (bytes: Uint8Array) => Slice;
  /** `undefined` where the file does not hold what was put there. */
  readonly read: (slice: Slice) => Uint8Array | undefined;
  /** Gives the room of all others back, once they take most of it; answers where these lie now. */
  readonly keepOnly: (slices: readonly Slice[]) => readonly Slice[];
  /** Lets go of the file until it is asked for again. */
  readonly close: () => void;
}

/** In bytes; rather than write a small pack again. */
const ROOM = 1_000_000;

/**
 * Opens the pack in `path`, or begins it. What is added goes behind all that is there, so that what was cut off with
 * its process is in nobody's way.
 */
export function openPack(path: string): Pack {
  let opened: number | undefined;
  const file = (): number => {
    opened ??= openSync(path, 'a+');
    return opened;
  };
  const close = () => {
    if (opened !== undefined) closeSync(opened);
    opened = undefined;
  };
  let size = fstatSync(file()).size;
  const get = ({ start, length, sum }: Slice): Uint8Array | undefined => {
    const bytes = new Uint8Array(Math.min(length, size));
    readSync(file(), bytes, 0, bytes.length, start);
    return sumOf(bytes) === sum ? bytes : undefined;
  };
  return {
    add: (bytes) => {
      const slice = put(bytes, file(), size);
      size += slice.length;
      return slice;
    },
    read: get,
    keepOnly: (slices) => {
      const live = slices.reduce((sum, { length }) => sum + length, 0);
      if (size < 2 * live + ROOM) return slices;
      const fresh = openSync(`${path}.new`, 'w');
      let at = 0;
      const moved = slices.map((slice) => {
        const there = put(get(slice) ?? new Uint8Array(), fresh, at);
        at += there.length;
        return there;
      });
      closeSync(fresh);
      close();
      renameSync(`${path}.new`, path);
      size = at;
      return moved;
    },
    close,
  };
}

function put(bytes: Uint8Array, file: number, start: number): Slice {
  writeSync(file, bytes);
  return { start, length: bytes.length, sum: sumOf(bytes) };
}

const sumOf = (bytes: Uint8Array) => hash('sha256', bytes).slice(0, 16);
