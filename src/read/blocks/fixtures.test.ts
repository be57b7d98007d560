import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readMetadata } from '../facts/facts.ts';
import { segment } from './segment.ts';

const FOLDER = fileURLToPath(new URL('./fixtures/', import.meta.url));
const cases = readdirSync(FOLDER).sort();

/** One readable line a block, and what the page says of its article. */
function print(text: string): string {
  const seed = { id: 'fixture', text };
  const blocks = segment(seed);
  const lines = blocks.map(
    ({ role, rule, start, end }) =>
      `${role} | ${rule} | ${text.slice(start, end).trim().replace(/\s+/g, ' ')}`,
  );
  const { title, publisher, author, published } = readMetadata(seed, blocks);
  const known = Object.entries({ title, publisher, author, published });
  return `${[...lines, '', ...known.map(([name, value]) => `${name}: ${value?.value ?? '–'}`)].join('\n')}\n`;
}

test.each(cases)('the blocks of %s are as reviewed', async (name) => {
  const text = readFileSync(`${FOLDER}${name}/seed.txt`, 'utf8');
  await expect(print(text)).toMatchFileSnapshot(`${FOLDER}${name}/blocks.txt`);
});
