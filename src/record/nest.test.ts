import { expect, test } from 'vitest';
import { CrossingSpans, type Nested, nest } from './nest.ts';

const shown = (nodes: readonly Nested<string>[]): string =>
  nodes
    .map((node) => (typeof node === 'string' ? node : `<${node.item}>${shown(node.children)}</${node.item}>`))
    .join('');
const at = (text: string, words: string, item: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, item };
};
const text = 'He called it “new” on Monday.';

test('a span inside another becomes an element inside an element', () => {
  expect(shown(nest(text, [at(text, 'new', 'q'), at(text, 'it “new” on', 's')]))).toBe(
    'He called <s>it “<q>new</q>” on</s> Monday.',
  );
});

test('of two equal spans the first given is outside', () => {
  expect(shown(nest(text, [at(text, 'new', 'a'), at(text, 'new', 'b')]))).toContain('<a><b>new</b></a>');
});

test('a point stands outside of what begins or ends there', () => {
  const end = text.indexOf(' on');
  const ranges = [at(text, 'it “new”', 's'), { start: end, end, item: 'n' }, at(text, ' on', 'x')];
  expect(shown(nest(text, ranges))).toBe('He called <s>it “new”</s><n></n><x> on</x> Monday.');
});

test('a point at the very end is drawn', () => {
  expect(shown(nest('ab', [{ start: 2, end: 2, item: 'n' }]))).toBe('ab<n></n>');
});

test('spans that overlap in part are refused', () => {
  expect(() => nest(text, [at(text, 'called it', 'a'), at(text, 'it “new', 'b')])).toThrow(CrossingSpans);
});
