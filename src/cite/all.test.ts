import { expect, test } from 'vitest';
import { fictionalProject } from '../record/fictional.ts';
import { makeRecord } from '../record/record.ts';
import { citationItems, citationsText, collectedFiles, topicFiles } from './all.ts';
import { page } from './fictional.ts';
import type { CslItem } from './item.ts';

test('all citations stand in one file, one a line', () => {
  const text = citationsText(citationItems(makeRecord(fictionalProject()), {}));
  const items = JSON.parse(text) as CslItem[];
  expect(items.map(({ id }) => id).toSorted()).toEqual(['bridge-to-close', 'mayor-shuts-bridge']);
  expect(text.split('\n')).toHaveLength(items.length + 3);
});

test('every form has each citation', () => {
  const items = citationItems(makeRecord(fictionalProject()), {});
  for (const [path, text] of collectedFiles(items))
    for (const { title } of items) expect({ path, has: text.includes(title) }).toEqual({ path, has: true });
});

test('a topic has files of its own', () => {
  expect(topicFiles(page).map(([path]) => path)).toEqual([
    'cite/topics/bridges.bib',
    'cite/topics/bridges.ris',
    'cite/topics/bridges.json',
    'cite/topics/bridges.txt',
  ]);
});
