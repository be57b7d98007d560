import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSurvey, policyHash, readInto, readRest, writeInto } from './survey.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'survey-'));
  mkdirSync(join(root, 'pagefind'));
  for (const [path, text] of [
    ['a.html', '<style>a{}</style>'],
    ['b.html', ''],
    ['pagefind/c.html', '<style>c{}</style>'],
  ] as const)
    writeFileSync(join(root, path), text);
});
afterEach(() => rmSync(root, { recursive: true }));

function reading() {
  const shown: string[] = [];
  const survey = openSurvey(root, false, [({ path, size }, bytes) => shown.push(`${path} ${size} ${bytes}`)]);
  return { shown, survey };
}

test('each file is read once, whenever it is finished', async () => {
  const { shown, survey } = reading();
  readInto(survey, 'b.html');
  await readRest(survey, undefined, 'pagefind');
  expect(shown).toEqual(['b.html 0 ', 'a.html 18 <style>a{}</style>']);
  await readRest(survey);
  expect(shown).toHaveLength(3);
  expect([...survey.files.keys()]).toEqual(['b.html', 'a.html', 'pagefind/c.html']);
});

test('of a file that is written again nothing is remembered, and it is shown again to all who read along', () => {
  const { shown, survey } = reading();
  readInto(survey, 'a.html');
  const before = survey.files.get('a.html');
  writeInto(survey, 'a.html', '<style>more{}</style>');
  expect(shown.at(-1)).toBe('a.html 21 <style>more{}</style>');
  expect(survey.files.get('a.html')?.hash).not.toBe(before?.hash);
  expect(survey.pages.get('a.html')?.styles).toEqual([policyHash('more{}')]);
});

test('a file that is removed after it was read is forgotten', async () => {
  const { survey } = reading();
  readInto(survey, 'a.html');
  rmSync(join(root, 'a.html'));
  await readRest(survey);
  expect([...survey.files.keys(), ...survey.pages.keys()]).not.toContain('a.html');
});

test('a short file that is read after a long one is no longer than it is', async () => {
  const long = 'tide '.repeat(300_000);
  const { shown, survey } = reading();
  writeInto(survey, 'long.txt', long);
  writeInto(survey, 'short.txt', 'ebb');
  expect(shown).toEqual([`long.txt ${long.length} ${long}`, 'short.txt 3 ebb']);
});
