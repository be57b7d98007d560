/** What an earlier build has made for search, kept so that it need not be made again. */
import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { openPack, type Pack } from '../build/pages/pack.ts';
import { programHash } from '../program-hash.ts';

export interface Kept {
  /** What this program keeps under that name, whole as it was, in memory of its own. */
  readonly get: (name: string) => Buffer | undefined;
  readonly add: (name: string, bytes: Buffer) => void;
  /** Forgets what was neither asked for nor added. */
  readonly close: () => void;
}

/** For an index that is made from nothing, of which nothing is kept. */
export const nothingKept: Kept = { get: () => undefined, add: () => undefined, close: () => undefined };

/** Bytes of a SHA-256, which stands before what is kept. */
const HASH = 32;

/** Opens what is kept in `folder`. Whatever is wrong with it, it is then as if that were not there. */
export function openKept(folder: string): Kept {
  const program = programHash(INDEXING);
  let pack = open(folder);
  const attempt = <R>(work: (pack: Pack) => R): R | undefined => {
    try {
      return pack === null ? undefined : work(pack);
    } catch {
      rmSync(folder, { recursive: true, force: true });
      pack = null;
      return undefined;
    }
  };
  return {
    get: (name) => {
      const bytes = attempt(({ get }) => get(program + name));
      if (bytes === undefined || !bytes.subarray(0, HASH).equals(hashOf(bytes.subarray(HASH))))
        return undefined;
      return Buffer.from(bytes.subarray(HASH));
    },
    add: (name, bytes) => attempt(({ add }) => add(program + name, Buffer.concat([hashOf(bytes), bytes]))),
    close: () => attempt(({ close }) => close()),
  };
}

function open(folder: string): Pack | null {
  try {
    return openPack(folder);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return openPack(folder);
  }
}

const hashOf = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');

/** What an index is made by. */
const INDEXING = [
  'scripts/search',
  'scripts/search-index.ts',
  'src/anchor/order.ts',
  'src/client/search/fold.ts',
  'src/client/search/state.ts',
  'src/client/search/text.ts',
  'src/record/dates.ts',
  'package-lock.json',
];
