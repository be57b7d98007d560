import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { fileHeader, type ZipEntry } from '../../src/portable/zip.ts';
import { type Counted, countOne } from '../threads/counted.ts';

/** A file that goes into an archive. */
export interface ToPack {
  /** Path inside the archive. */
  readonly path: string;
  /** SHA-256 of the file. */
  readonly hash: string;
  readonly size: number;
  /** Where it lies, or what it says. */
  readonly from: { readonly file: string } | { readonly text: string };
}

/** A file as it stands in an archive, or in a part of one. */
export interface Packed extends ZipEntry {
  readonly hash: string;
  /** Where its header begins; its bytes follow. */
  readonly at: number;
  /** Length of the header and the bytes. */
  readonly length: number;
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

/** Packs files one after another into a part of an archive: a file in the folder `parts`, by the share's number. */
export function packShare(
  files: readonly ToPack[],
  shared: { readonly parts: string } & Counted,
): (Packed & { readonly part: number })[] {
  const part = shared.share;
  const target = openSync(join(shared.parts, String(part)), 'w');
  const waiting: Uint8Array[] = [];
  let [at, written] = [0, 0];
  const write = () => {
    written += writeAll(target, Buffer.concat(waiting));
    waiting.length = 0;
  };
  try {
    const packed = files.map((file) => {
      const { entry, bytes } = pack(file);
      const header = fileHeader(entry);
      const place = { at, length: header.length + bytes.length, part };
      waiting.push(header, bytes);
      at += place.length;
      if (at - written > TOGETHER) write();
      countOne(shared);
      return { ...entry, ...place, hash: file.hash };
    });
    write();
    return packed;
  } finally {
    closeSync(target);
  }
}

function pack({ path, from }: ToPack): { entry: ZipEntry; bytes: Uint8Array } {
  const whole = 'text' in from ? Buffer.from(from.text) : readFileSync(from.file);
  const strategy = letters.test(path) ? constants.Z_HUFFMAN_ONLY : constants.Z_DEFAULT_STRATEGY;
  const chunkSize = Math.min(PIECE, whole.length + 64);
  const packed = small.test(path) ? whole : deflateRawSync(whole, { level: LEVEL, strategy, chunkSize });
  const deflated = packed.length < whole.length;
  const bytes = deflated ? packed : whole;
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
