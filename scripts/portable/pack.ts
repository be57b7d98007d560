import { closeSync, openSync, writeSync } from 'node:fs';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { fileHeader, type ZipEntry } from '../../src/portable/zip.ts';

/** A file as it stands in an archive, or in a part of one. */
export interface Packed extends ZipEntry {
  /** SHA-256 of the file. */
  readonly hash: string;
  /** Where its header begins; its bytes follow. */
  readonly at: number;
  /** Length of the header and the bytes. */
  readonly length: number;
}

/** A packed file, and the path of what it stands in: a part, or an earlier archive. */
export interface Standing extends Packed {
  readonly file: string;
}

/** A part of an archive: files packed one behind another, in a file of its own. */
export interface Part {
  /** Packs a file, whose path is the one inside the archive. */
  readonly add: (path: string, hash: string, bytes: Uint8Array) => Standing;
  /** Writes what was added last, so that all of it can be read. */
  readonly close: () => void;
}

/** What is already small is not packed again. */
const small = /\.(?:png|webp|jpe?g|zip|pf_\w+|pagefind|woff2)$/;

/**
 * Of 500 MB of pages and data, level 3 makes 142 MB in 4.5 s; the usual 6 makes 135 MB in 6.5 s, and 1 makes
 * 146 MB in 4.2 s. The pinned Node packs alike on every machine: its zlib looks words up by a number that is
 * worked out in the same way whatever the processor can do.
 */
const LEVEL = 3;

/** The index of search in letters, of what is packed already: no words repeat in it, and to look for them is slow. */
const letters = /\/pagefind\/offline[^/]*\.js$/;
/** What is packed comes in pieces of this size. Its own size is right for a small file, of which there are most. */
const PIECE = 64_000;

/** Files are written together up to so many bytes: a call of the system for each would take as long as packing. */
const TOGETHER = 1_000_000;

/** Begins a part in the file `path`. */
export function openPart(path: string): Part {
  const target = openSync(path, 'w');
  const waiting: Uint8Array[] = [];
  let [at, written] = [0, 0];
  const flush = () => {
    written += writeAll(target, Buffer.concat(waiting));
    waiting.length = 0;
  };
  return {
    add: (name, hash, whole) => {
      const { entry, bytes } = pack(name, whole);
      const header = fileHeader(entry);
      const place = { at, length: header.length + bytes.length, file: path };
      waiting.push(header, bytes);
      at += place.length;
      if (at - written > TOGETHER) flush();
      return { ...entry, ...place, hash };
    },
    close: () => {
      flush();
      closeSync(target);
    },
  };
}

function pack(path: string, whole: Uint8Array): { entry: ZipEntry; bytes: Uint8Array } {
  const strategy = letters.test(path) ? constants.Z_HUFFMAN_ONLY : constants.Z_DEFAULT_STRATEGY;
  const chunkSize = Math.min(PIECE, whole.length + 64);
  const packed = small.test(path) ? whole : deflateRawSync(whole, { level: LEVEL, strategy, chunkSize });
  const deflated = packed.length < whole.length;
  // What is given is good for this call only.
  const bytes = deflated ? packed : Buffer.from(whole);
  return {
    entry: { path, crc: crc32(whole), size: whole.length, packedSize: bytes.length, deflated },
    bytes,
  };
}

/** Writes all of `bytes`, however few the system takes at a time. @returns how many. */
export function writeAll(target: number, bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) at += writeSync(target, bytes, at);
  return bytes.length;
}
