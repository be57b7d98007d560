import { readSync } from 'node:fs';

const CHUNK = 4_000_000;

/** The bytes of an open file from `start` up to `end`, or to its own end. Each chunk takes the place of the last. */
export function* chunksOf(
  file: number,
  start = 0,
  end: number = Number.POSITIVE_INFINITY,
): Generator<Uint8Array> {
  const chunk = Buffer.alloc(Math.min(CHUNK, end - start));
  for (let at = start; at < end; ) {
    const read = readSync(file, chunk, 0, Math.min(CHUNK, end - at), at);
    if (read === 0) return;
    at += read;
    yield chunk.subarray(0, read);
  }
}
