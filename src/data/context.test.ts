import { expect, test } from 'vitest';
import { contextOf } from './context.ts';

/** Text between ⟦ and ⟧ is the words; ‖ parts blocks. */
function marked(text: string) {
  const plain = text.replace(/[⟦⟧‖]/g, '');
  const at = (index: number) => text.slice(0, index).replace(/[⟦⟧‖]/g, '').length;
  const ends = [...text.matchAll(/‖/g)].map(({ index }) => at(index));
  const edges = [0, ...ends, plain.length];
  const blocks = edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
  return { plain, span: { start: at(text.indexOf('⟦')), end: at(text.indexOf('⟧')) }, blocks };
}

const context = (text: string, onlySentence = false) => {
  const { plain, span, blocks } = marked(text);
  return contextOf(plain, span, blocks, onlySentence);
};

test('what stands beside words never comes from another block', () => {
  expect(context('A caption.‖The reeve said “⟦no⟧”.\n‖Another line.')).toEqual({
    prefix: 'The reeve said “',
    suffix: '”.',
  });
});

test('where only quotations are shown it never comes from another sentence', () => {
  const text = 'It rained. The reeve said “⟦no⟧”. The bells rang.';
  expect(context(text, true)).toEqual({ prefix: 'The reeve said “', suffix: '”.' });
  expect(context(text).prefix).toBe('It rained. The reeve said “');
});

test('it is at most 32 units long and cuts no character in two', () => {
  const { prefix, suffix } = context(`a${'🛶'.repeat(20)}x⟦no⟧y${'🛶'.repeat(20)}`);
  expect(prefix).toBe(`${'🛶'.repeat(15)}x`);
  expect(suffix).toBe(`y${'🛶'.repeat(15)}`);
});

test('words that fill their block have nothing beside them', () => {
  expect(context('One.\n‖⟦Two.⟧‖Three.')).toEqual({ prefix: null, suffix: null });
});
