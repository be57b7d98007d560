import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFront } from './front.ts';

test('front matter is what stands between two fences, and the lines of the body keep their numbers', () => {
  const { yaml, body } = splitFront('---\na: 1\nb: ---\n ---\n----\n---\nWords\n---\n');
  expect(yaml).toBe('a: 1\nb: ---\n ---\n----\n');
  expect(body).toBe('\n\n\n\n\n\nWords\n---\n');
});

test('a byte order mark, line ends of Windows and an end right behind the fence are nothing to stumble over', () => {
  expect(splitFront('\ufeff---\r\na: 1\r\n---\r\nWords')).toEqual({ yaml: 'a: 1\r\n', body: '\n\n\nWords' });
  expect(splitFront('---\n---')).toEqual({ yaml: '', body: '\n\n' });
});

test('a text without a whole fence is all body', () => {
  for (const text of [
    '',
    'Words\n---\na: 1\n---\n',
    '---\na: 1\n',
    '--- \na: 1\n---\n',
    '---\na: 1\n--- \n',
    '---',
  ])
    expect(splitFront(text)).toEqual({ yaml: null, body: text });
});

test('what is left of a text stands on the lines where it stood', () => {
  const line = fc.constantFrom('---', '----', ' ---', 'a: 1', '', 'b', '---x');
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { yaml, body } = splitFront(lines.join('\n'));
      const left = body.split('\n').slice(0, lines.length);
      expect(left.map((words, at) => words || lines[at])).toEqual(lines);
      expect(yaml?.includes('\n---\n') ?? false).toBe(false);
    }),
  );
});
