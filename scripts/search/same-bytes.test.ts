import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { readCbor, writeCbor } from './cbor.ts';
import { sameBytes } from './same-bytes.ts';

afterAll(() => close());

const values = Array.from({ length: 40 }, (_, at) => `Outlet ${at}`);

async function indexOnce(): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const value of values) {
    const content = `<html><body><p data-pagefind-filter="outlet[data-o], year:20" data-o="${value}">${value} of Wending</p>`;
    await index?.addHTMLFile({ url: `${value}.html`, content });
  }
  return (await index?.getFiles())?.files ?? [];
}

const names = (files: readonly IndexFile[]) => files.map(({ path }) => path).sort();

test('an index made twice has the same files with the same bytes', async () => {
  const [first, second] = [await indexOnce(), await indexOnce()];
  // If this fails, Pagefind has learnt to do it by itself and `sameBytes` can go.
  expect(names(first)).not.toEqual(names(second));
  const [one, two] = [sameBytes(first), sameBytes(second)];
  expect(names(one)).toEqual(names(two));
  for (const { path, content } of one) {
    expect(
      Buffer.from(content).equals(two.find((file) => file.path === path)?.content ?? Buffer.of()),
      path,
    ).toBe(true);
  }
});

test('what the index says is still found under its name', async () => {
  const files = sameBytes(await indexOnce());
  const content = (path: RegExp) => files.find((file) => path.test(file.path))?.content ?? Buffer.of();
  const entry = JSON.parse(Buffer.from(content(/entry\.json$/)).toString('utf8'));
  const meta = gunzipSync(content(new RegExp(`^pagefind\\.${entry.languages.en.hash}\\.pf_meta$`)));
  const filters = (readCbor(meta.subarray(12)) as never[])[3] as unknown as [string, string][];
  expect(filters.map(([name]) => name)).toEqual(['outlet', 'year']);
  const outlet = gunzipSync(content(new RegExp(`^filter/${filters[0]?.[1]}\\.pf_filter$`)));
  const [name, found] = readCbor(outlet.subarray(12)) as [string, [string, number[]][]];
  expect(name).toBe('outlet');
  expect(found.map(([value]) => value)).toEqual(values.toSorted());
});

test('CBOR is read back as it was written', () => {
  const item = ['“é', 0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295, ['x'.repeat(300), []]];
  expect(readCbor(writeCbor(item))).toEqual(item);
  expect(() => readCbor(Buffer.of(0xa0))).toThrow(/kind 5/);
  expect(() => readCbor(Buffer.of(0x00, 0x00))).toThrow(/after 1/);
});
