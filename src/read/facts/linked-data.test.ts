import { expect, test } from 'vitest';
import { segment } from '../blocks/segment.ts';
import { readMetadata } from './facts.ts';

test('what a collector took along as linked data gives publisher, writer and day, each with its place', () => {
  const text = `{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2023-05-03T06:00:00Z","author":{"@type":"Person","name":"Jane Doe"},"publisher":{"@type":"Organization","name":"Vale Gazette"}}

River breaks its banks in the vale

The river broke its banks on Monday and ran through forty houses in the lower town, the county said.

Volunteers came from nine villages with sandbags, and they worked until the morning without a rest.
`;
  const seed = { id: 'test', text };
  const { publisher, author, published } = readMetadata(seed, segment(seed));
  expect([publisher, author, published].map((one) => one?.value)).toEqual([
    'Vale Gazette',
    'Jane Doe',
    '2023-05-03',
  ]);
  expect([publisher, author, published].map((one) => text.slice(one?.at.start, one?.at.end))).toEqual([
    'Vale Gazette',
    'Jane Doe',
    '2023-05-03',
  ]);
});
