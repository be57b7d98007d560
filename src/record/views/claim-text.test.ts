import { expect, test } from 'vitest';
import { claimParts } from './claim-text.ts';

test('a claim is cut at its links to pages of the site', () => {
  expect(claimParts('The [mayor](people/ann-lee.html) shut the [bridge](glossary.html#t-bridge).')).toEqual([
    { words: 'The ' },
    { words: 'mayor', href: 'people/ann-lee.html' },
    { words: ' shut the ' },
    { words: 'bridge', href: 'glossary.html#t-bridge' },
    { words: '.' },
  ]);
});

test('a link that would run or leave the site stays words', () => {
  for (const words of [
    '[a](javascript:alert.html)',
    '[a](https://x.example/a.html)',
    '[a](//x.example/a.html)',
  ])
    expect(claimParts(words)).toEqual([{ words }]);
});
