import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { growingFile } from './growing-file.ts';

test('files that grow side by side hold what was added to each, however long it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'growing-'));
  const [one, other] = ['a', 'b'].map((name) => growingFile(join(folder, name)));
  const pieces = ['“é”🛶\n', 'x'.repeat(300_000), '€'.repeat(150_000), '', 'end'];
  for (const piece of pieces) {
    one?.add(piece);
    other?.add(piece.toUpperCase());
  }
  one?.close();
  other?.close();
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect(read('a') === pieces.join('')).toBe(true);
  expect(read('b') === pieces.join('').toUpperCase()).toBe(true);
  rmSync(folder, { recursive: true });
});
