import { expect, test } from 'vitest';
import { fictionalProject } from '../record/fictional.ts';
import { makeRecord } from '../record/record.ts';
import { citationFiles, citationItems, citationsText } from './all.ts';
import { complete, page } from './fictional.ts';
import type { CslItem } from './item.ts';

test('all citations stand in one file, one a line', () => {
  const text = citationsText(citationItems(makeRecord(fictionalProject()), {}));
  const items = JSON.parse(text) as CslItem[];
  expect(items.map(({ id }) => id).toSorted()).toEqual(['bridge-to-close', 'mayor-shuts-bridge']);
  expect(text.split('\n')).toHaveLength(items.length + 3);
});

test('files of articles and of topics cannot take each other’s place', () => {
  const paths = (item: CslItem) => citationFiles(item).map(([path]) => path);
  expect(paths(complete)).toEqual([
    'cite/bridge-to-close.bib',
    'cite/bridge-to-close.ris',
    'cite/bridge-to-close.json',
    'cite/bridge-to-close.txt',
  ]);
  expect(paths({ ...complete, id: 'topic-bridges' })).not.toContain(paths(page)[0]);
  expect(paths(page)[0]).toBe('cite/topics/bridges.bib');
});
