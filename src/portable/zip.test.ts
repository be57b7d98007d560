import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { directory, fileHeader, type PlacedEntry } from './zip.ts';

/** An archive of files that are as they are, each of one letter, as far as it is written. */
function archiveOf(paths: readonly string[], from = 0): { bytes: Buffer; entries: PlacedEntry[] } {
  const letter = { crc: 0xe8b7be43, size: 1, packedSize: 1, deflated: false };
  const chunks: Uint8Array[] = [];
  let at = from;
  const entries = paths.map((path): PlacedEntry => {
    const entry = { path, ...letter, at };
    const header = fileHeader(entry);
    chunks.push(header, Buffer.from('a'));
    at += header.length + 1;
    return entry;
  });
  return { bytes: Buffer.concat([...chunks, ...directory(entries, at)]), entries };
}

test('files come out with their names, whatever letters these have', () => {
  const paths = ['site/a.html', 'site/ö/記録.html', `site/${'x'.repeat(200)}.txt`];
  const unpacked = unzipSync(archiveOf(paths).bytes);
  expect(Object.keys(unpacked)).toEqual(paths);
  for (const bytes of Object.values(unpacked)) expect(new TextDecoder().decode(bytes)).toBe('a');
});

test('an archive of more files than 16 bits can count says their number in 64', () => {
  const few = archiveOf(Array.from({ length: 65_534 }, (_, at) => `f${at}`));
  expect(few.bytes.indexOf('PK\x06\x06')).toBe(-1);
  const many = archiveOf(Array.from({ length: 70_000 }, (_, at) => `f${at}`));
  expect(Object.keys(unzipSync(many.bytes))).toHaveLength(70_000);
  const end = many.bytes.indexOf('PK\x06\x06');
  expect(many.bytes.readBigUInt64LE(end + 32)).toBe(70_000n);
  expect(many.bytes.readBigUInt64LE(many.bytes.indexOf('PK\x06\x07') + 8)).toBe(BigInt(end));
});

test('a file that begins beyond 4 GB has its place told in 64 bits, and a larger one is refused', () => {
  const far = 5_000_000_000;
  const { bytes } = archiveOf(['a', 'b'], far);
  const line = bytes.lastIndexOf('PK\x01\x02');
  expect(bytes.readUInt32LE(line + 42)).toBe(0xffffffff);
  // Behind the name: kind 1, eight bytes, the place.
  expect(bytes.readUInt32LE(line + 47)).toBe(1 + (8 << 16));
  expect(bytes.readBigUInt64LE(line + 51)).toBe(BigInt(far + 32));
  const large = { path: 'a', crc: 0, size: 2 ** 32, packedSize: 1, deflated: true };
  expect(() => fileHeader(large)).toThrow('expected less than 4 GB');
});

test('everybody may read what was unpacked, and it is as old on every machine', () => {
  const { bytes } = archiveOf(['a']);
  const line = bytes.lastIndexOf('PK\x01\x02');
  expect(bytes.readUInt32LE(line + 38) >>> 16).toBe(0o100644);
  expect(bytes.readUInt32LE(line + 12)).toBe((1 << 21) | (1 << 16));
});
