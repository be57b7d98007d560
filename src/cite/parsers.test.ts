/** Files for reference managers, read by parsers that are not ours. */
import { plugins } from '@citation-js/core';
import { expect, test } from 'vitest';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { bibtex } from './bibtex.ts';
import { bare, complete, inferred, kept, page } from './fictional.ts';
import { cslJson } from './formats.ts';
import type { CslItem } from './item.ts';
import { ris } from './ris.ts';

const parse = (text: string) => plugins.input.chain(text)[0] as Record<string, unknown>;
const items = { complete, inferred, bare, kept, page };
const names = Object.keys(items) as (keyof typeof items)[];
const risTags = (text: string) =>
  (plugins.input.data(text, '@ris/file') as Record<string, string>[])[0] ?? {};
/** A parser may read names, or their order, in its own way; the rest must come back letter by letter. */
const fields = (item: CslItem | Record<string, unknown>) => {
  const { title, URL: url, issued, language, note } = item as CslItem;
  return { title, url, issued: issued?.['date-parts']?.[0]?.join('-'), language, note };
};
const people = (item: Record<string, unknown> | CslItem) =>
  ((item as CslItem).author ?? []).map((name) => Object.values(name).sort().join('|'));

test.each(names)('BibTeX gives every field back: %s', (name) => {
  const item = items[name];
  const read = parse(bibtex(item));
  expect(fields(read)).toEqual(fields(item));
  if (item.type === 'article-newspaper') expect(read['container-title']).toBe(item['container-title']);
  expect(people(read).length).toBe(people(item).length);
});

test.each(names)('RIS gives every field back: %s', (name) => {
  const item = items[name];
  const read = parse(ris(item));
  const { issued, ...rest } = fields(read);
  const { issued: given, ...expected } = fields(item);
  expect(rest).toEqual(expected);
  // This parser takes the year of a newspaper's date and leaves day and authors: its reader of lines gives them.
  expect(issued?.slice(0, 4)).toBe(given?.slice(0, 4));
  expect(read['type']).toBe(item.type);
  const tags = risTags(ris(item));
  const authors = (item.author ?? []).map((one) =>
    'literal' in one ? one.literal : `${one.family}, ${one.given}`,
  );
  expect([tags['AU'] ?? []].flat()).toEqual(authors);
  expect(tags['DA']?.replaceAll('/0', '/').split('/').slice(0, 3).join('-')).toBe(given);
});

test.each(names)('CSL-JSON is read as it is: %s', (name) => {
  const item = items[name];
  const read = parse(cslJson(item));
  expect(fields(read)).toEqual(fields(item));
  expect(read['custom']).toEqual(item.custom);
  expect(read['archive_location']).toBe(item.archive_location);
});

test('no line of a RIS record is broken, and each begins with a tag', () => {
  const lines = ris(complete).trimEnd().split('\r\n');
  expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line) || line === 'ER  -')).toBe(true);
});

test('a RIS date carries how it is known', () => {
  expect(ris(inferred)).toContain('DA  - 2031/05/04/inferred');
  expect(ris(complete)).toContain('DA  - 2031/05/04/\r\n');
});

test('braces in a headline cannot end an entry early', () => {
  const text = bibtex({ ...complete, title: 'a } b { c', URL: 'https://x.example/}{' });
  let depth = 0;
  for (const char of text) depth += char === '{' ? 1 : char === '}' ? -1 : 0;
  expect(depth).toBe(0);
  expect(parse(text)['title']).toBe('a } b { c');
});
