import { expect, test } from 'vitest';
import { readTokens } from './tokens.ts';

function sentencesOf(text: string): string[] {
  const tokens = readTokens(text, { start: 0, end: text.length }, []);
  const byNumber = Map.groupBy(tokens, (token) => token.sentence);
  return [...byNumber.values()].map((all) => text.slice(all[0]?.start, all.at(-1)?.end));
}

test.each([
  ['Mr. Lee met Sen. Ray. He left.', ['Mr. Lee met Sen. Ray.', 'He left.']],
  ['She left the U.S. in May. He stayed.', ['She left the U.S. in May.', 'He stayed.']],
  ['They moved to the U.S. The bill passed.', ['They moved to the U.S.', 'The bill passed.']],
  ['It cost 3.5 million. J. R. Lee paid.', ['It cost 3.5 million.', 'J. R. Lee paid.']],
  ['Why? Nobody knows… It is late!', ['Why?', 'Nobody knows…', 'It is late!']],
])('parts %s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('a quotation is one token, and its words are no words of the reporter', () => {
  const text = 'Lee said “No. He said so.” Then he left.';
  const start = text.indexOf('“');
  const end = text.indexOf('”') + 1;
  const tokens = readTokens(text, { start: 0, end: text.length }, [{ start, end, quote: 7, last: '.' }]);
  expect(tokens.map((token) => (token.kind === 'quotation' ? `<${token.quote}>` : token.text))).toEqual(
    'Lee said <7> Then he left .'.split(' '),
  );
  expect(tokens.map((token) => token.sentence)).toEqual([0, 0, 0, 1, 1, 1, 1]);
});

test('a possessive is told from the name that bears it', () => {
  const tokens = readTokens('Lee’s lawyer and the officers’ union', { start: 0, end: 36 }, []);
  expect(tokens.filter((token) => token.possessive).map((token) => token.text)).toEqual(['Lee', 'officers']);
});
