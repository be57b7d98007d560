import { expect, test } from 'vitest';
import { marked } from '../../tests/marked.ts';

test('marks are taken out and their spans slice to what they held', () => {
  const { text, spans } = marked('⟦s Ann Lee⟧ ⟦c said⟧: “⟦q We are ready.⟧” And “⟦q so on⟧”.');
  expect(text).toBe('Ann Lee said: “We are ready.” And “so on”.');
  expect(spans.q?.map((span) => text.slice(span.start, span.end))).toEqual(['We are ready.', 'so on']);
  expect(spans.s?.map((span) => text.slice(span.start, span.end))).toEqual(['Ann Lee']);
});

test('a mark left open or closed twice is an error of the test itself', () => {
  expect(() => marked('⟦q words')).toThrow('unclosed');
  expect(() => marked('words⟧')).toThrow('unexpected');
});
