/** Reports that are kept from one build to the next hide nothing that has changed since. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ProjectPaths } from '../paths.ts';
import { openReports, readKept, verify } from '../verify.ts';
import { type Doctoring, doctor, span, writeTinySite } from './tiny-site.ts';

let paths: ProjectPaths;
afterEach(() => rmSync(paths.root, { recursive: true }));

const keepIn = () => join(paths.root, 'kept/pages.jsonl');

/** The rules that are broken. */
async function found(): Promise<string[]> {
  const messages = await verify(paths.out, paths, {
    reports: openReports(paths.out, paths, readKept(keepIn())),
  });
  return messages.map(({ rule }) => rule);
}

/** Puts into what is kept of each page that something is wrong in it: found only as long as that is believed. */
function planted(): string[] {
  const [checks = '', ...lines] = readFileSync(keepIn(), 'utf8').trim().split('\n');
  const findings = [{ element: null, rule: 'planted', reason: 'Planted' }];
  const reports = lines.map((line) => {
    const [facts = '', claims = ''] = line.split('\t');
    return `${facts}\t${JSON.stringify({ ...(JSON.parse(claims) as object), findings })}`;
  });
  writeFileSync(keepIn(), [checks, ...reports, ''].join('\n'));
  return reports.map(() => 'planted');
}

test('pages that are as they were are not examined again, and those that changed are', async () => {
  paths = writeTinySite([]);
  expect(await found()).toEqual([]);
  expect(planted()).toHaveLength(2);
  expect(await found()).toEqual(['planted', 'planted']);
  doctor(paths.root, { file: 'dist/index.html', from: 'Who counts', to: 'And who counts' });
  expect(await found()).toEqual(['planted']);
  doctor(paths.root, { file: 'seeds/fen.txt', from: 'sluice.\n', to: 'sluice. \n' });
  expect(await found()).not.toContain('planted');
});

const wrong: readonly (readonly [what: string, rule: string, change: Doctoring])[] = [
  [
    'a letter of a quotation in a page',
    'verbatim',
    { file: 'dist/articles/fen.html', from: 'id="q-we-are-ready">We are', to: 'id="q-we-are-ready">We Are' },
  ],
  ['a word of a seed', 'verbatim', { file: 'seeds/fen.txt', from: 'spring tide', to: 'autumn tide' }],
  [
    'the record of an article',
    'quotation-words',
    { file: 'content/articles/fen.mdx', from: '"We are ready,"', to: '"We are steady,"' },
  ],
  [
    'an anchor of another page, to which a page leads that is as it was',
    'cite-target',
    {
      file: 'dist/articles/fen.html',
      from: `<q data-span="${span('We are ready,')}" id="q-we-are-ready"`,
      to: '<q',
    },
  ],
];

for (const [what, rule, change] of wrong) {
  test(`${rule} is reported as ever where all was right before, and then ${what} changes`, async () => {
    paths = writeTinySite([]);
    expect(await found()).toEqual([]);
    doctor(paths.root, change);
    const rules = await found();
    expect(rules).toContain(rule);
    // What was wrong is wrong as long as nothing changes, and with nothing kept.
    expect(await found()).toEqual(rules);
    rmSync(keepIn());
    expect(await found()).toEqual(rules);
  });
}

test('what other checks found is not believed', async () => {
  paths = writeTinySite([]);
  await found();
  planted();
  const [, ...lines] = readFileSync(keepIn(), 'utf8').split('\n');
  writeFileSync(keepIn(), ['other', ...lines].join('\n'));
  expect(await found()).toEqual([]);
});

test('a page that is gone is gone from what is kept', async () => {
  paths = writeTinySite([{ file: 'dist/more.html', to: '<title>More</title><h1>More</h1>' }]);
  await found();
  expect(readFileSync(keepIn(), 'utf8')).toContain('more.html');
  rmSync(join(paths.out, 'more.html'));
  await found();
  expect(readFileSync(keepIn(), 'utf8')).not.toContain('more.html');
});
