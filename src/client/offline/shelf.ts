/**
 * Files kept in scripts, since a page opened from a folder may run scripts but not read files. Requests under
 * one private prefix are answered from memory; all others pass through untouched.
 */
import { shardOf, shelfShardName } from '../search/shards.ts';

/** Name of a file and its bytes in base64. */
export type ShelfFiles = Readonly<Record<string, string>>;

export interface Shelf {
  /** Requests that start with this are answered here. It leads nowhere (RFC 6761 reserves `.invalid`). */
  readonly prefix: string;
  /** Puts files in; each script that holds some calls it. */
  add(files: ShelfFiles): void;
  /** Says how many scripts hold the files that are not put in at once. */
  shards(count: number): void;
  /** An address from which a script of the shelf can be imported as a module. */
  module(path: string): string;
}

/** What a shelf needs of its page: runs a script that lies beside `shelf.js`, once; rejects where there is none. */
export type LoadScript = (name: string) => Promise<void>;

export const prefix = 'https://on-the-record.invalid/pagefind/';

/** A shelf, and the answer to a request for one of its files. */
export function createShelf(loadScript: LoadScript): Shelf & { answer(address: string): Promise<Response> } {
  const files = new Map<string, string>();
  let count = 1;
  return {
    prefix,
    add: (more) => {
      for (const [path, bytes] of Object.entries(more)) files.set(path, bytes);
    },
    shards: (own) => {
      count = own;
    },
    module: (path) => {
      const bytes = bytesOf(files.get(path) ?? '');
      return URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
    },
    answer: async (address) => {
      const path = address.slice(prefix.length).replace(/[?#].*$/, '');
      if (!files.has(path)) await loadScript(shelfShardName(shardOf(path, count))).catch(() => undefined);
      const text = files.get(path);
      return text === undefined ? new Response(null, { status: 404 }) : new Response(bytesOf(text));
    },
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
