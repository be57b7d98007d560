import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The bytes of some addresses as a host that packs its answers sends them, or those of the files. */
export async function sentBytes(addresses: readonly string[]): Promise<number> {
  const sizes = await Promise.all(addresses.map(bytesOf));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

async function bytesOf(address: string): Promise<number> {
  if (address.startsWith('file:')) return statSync(fileURLToPath(address.replace(/[?#].*$/, ''))).size;
  const bytes = Buffer.from(await (await fetch(address)).arrayBuffer());
  return Math.min(bytes.length, gzipSync(bytes).length);
}
