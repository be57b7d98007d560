import { statSync } from 'node:fs';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';

/** The bytes of some addresses as they are sent, headers included, or those of the files. */
export async function sentBytes(addresses: readonly string[]): Promise<number> {
  const sizes = await Promise.all(addresses.map(bytesOf));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

// Asked again, since browsers say 0 of some answers.
function bytesOf(address: string): Promise<number> | number {
  if (address.startsWith('file:')) return statSync(fileURLToPath(address.replace(/[?#].*$/, ''))).size;
  return new Promise((resolve) => {
    get(address, { agent: false, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      answer.resume().once('close', () => resolve(answer.socket.bytesRead));
    });
  });
}
