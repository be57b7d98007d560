import { expect, test } from 'vitest';
import { keyOf } from './page-key.ts';

test('the same printed data have one key, other data another', async () => {
  const first = await keyOf([{ words: '“We are ready”' }, []]);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await keyOf([{ words: '“We are ready”' }, []])).toBe(first);
  expect(await keyOf([{ words: '“We are ready!”' }, []])).not.toBe(first);
});
