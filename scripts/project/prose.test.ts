import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../paths.ts';
import { known } from './prose.ts';

const names = (path: string, from: RegExp) => {
  const [, list = ''] = from.exec(readFileSync(join(repository, path), 'utf8')) ?? [];
  return (list.match(/\b[A-Z]\w+/g) ?? []).filter((name) => !['Link', 'Paragraph'].includes(name)).sort();
};

test('the components that prose may use are those that its pages give it', () => {
  expect(names('src/components/topic/prose.ts', /topicComponents = \{(.*?)\}/s)).toEqual(known.topics);
  expect(names('src/pages/[page].astro', /components=\{\{(.*?)\}\}/s)).toEqual(known.pages);
});
