import { expect, test } from 'vitest';
import { segment } from './blocks/segment.ts';
import { bodyText } from './body.ts';

test('the body is standfirst, paragraphs and crossheads, parted by blank lines', () => {
  const text =
    'River breaks its banks\nCounty says that forty houses are under water\nBy Jane Doe\nThe river broke its banks on Monday and ran through the lower town, the county said.\nThe night of the flood\nIt was over.\nShare this\n';
  const seed = { id: 'test', text };
  expect(bodyText(seed, segment(seed)).split('\n\n')).toEqual([
    'County says that forty houses are under water',
    'The river broke its banks on Monday and ran through the lower town, the county said.',
    'The night of the flood',
    'It was over.',
  ]);
});
