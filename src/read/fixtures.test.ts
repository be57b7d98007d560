import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { remark } from '../article/mdx.ts';
import { satteri } from '../article/parsers.ts';
import { readBack } from '../article/read-back.ts';
import { writeArticle } from '../article/write.ts';
import { parseYaml } from '../content/yaml.ts';
import { type Source, sourceSchema } from '../model.ts';
import { extract } from './read.ts';

// A folder is a case: seed.txt, source.yaml where an editor has a say, and page.mdx, what must come out.
// After a change that is meant, `npx vitest run src/read/fixtures.test.ts -u` and look at the diff.
const folder = new URL('./fixtures/', import.meta.url);
const cases = readdirSync(folder).sort();
const topics = [{ id: 'ferries', keywords: ['ferry', 'pier', 'sailings'] }];

function read(name: string, file: string): string | null {
  const path = new URL(`${name}/${file}`, folder);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function sourceOf(name: string): Source {
  const yaml = read(name, 'source.yaml');
  if (yaml === null) return {};
  const parsed = parseYaml(yaml, `${name}/source.yaml`, sourceSchema);
  expect(parsed.messages).toEqual([]);
  return parsed.value ?? {};
}

test.each(cases)('the page of %s is what its folder holds', async (name) => {
  const seed = { id: name, text: read(name, 'seed.txt') ?? '' };
  const source = sourceOf(name);
  const extraction = extract(seed, { topics, source });
  expect(extraction.messages.filter(({ path }) => path !== undefined)).toEqual([]);
  const page = writeArticle({
    extraction,
    source,
    seedSha256: '0'.repeat(64),
    slug: source.slug ?? name,
    defaults: {},
  });
  expect(readBack(page, seed, name, remark)).toEqual([]);
  expect(readBack(page, seed, name, satteri)).toEqual([]);
  await expect(page).toMatchFileSnapshot(`./fixtures/${name}/page.mdx`);
});

test('no page stands without its seed', () => {
  expect(cases.filter((name) => read(name, 'seed.txt') === null)).toEqual([]);
});
