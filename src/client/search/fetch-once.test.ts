import { afterEach, expect, test, vi } from 'vitest';
import { fetchOnce } from './fetch-once.ts';

afterEach(() => vi.unstubAllGlobals());

/** Addresses that were fetched; those that hold `missing` are not there. */
function watched(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(address, { status: address.includes('missing') ? 404 : 200 });
  });
  return asked;
}

test('a program is fetched once, in whatever folder it is asked for, and each asker gets all of it', async () => {
  const asked = watched();
  const answers = await Promise.all(
    ['a/', 'a/3/', 'a/'].map((folder) => fetchOnce(`${folder}wasm.en.pagefind`)),
  );
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(
    answers.map(() => 'a/wasm.en.pagefind'),
  );
  expect(asked).toEqual(['a/wasm.en.pagefind']);
});

test('everything else is fetched as it is asked for', async () => {
  const asked = watched();
  for (const address of ['a/x.pf_meta', 'a/x.pf_meta']) await fetchOnce(address);
  expect(asked).toEqual(['a/x.pf_meta', 'a/x.pf_meta']);
});

test('a program that could not be fetched is asked for again', async () => {
  const asked = watched();
  for (const _ of [1, 2]) await expect(fetchOnce('missing/wasm.fr.pagefind')).rejects.toThrow('404');
  expect(asked).toHaveLength(2);
});
