import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { html, joined } from './html.ts';

const hard = fc.string({ unit: fc.constantFrom(...'<>"\'&;=/ a“”🛶', '<script>', '</p>', '&amp;', '-->') });

test('words become text and values of attributes as they are, and never markup', () => {
  fc.assert(
    fc.property(hard, hard, (words, value) => {
      const made = html`<p title="${value}">${words}</p>`;
      const { childNodes } = parseFragment(made.html);
      const [paragraph] = childNodes;
      if (childNodes.length !== 1 || !paragraph || !('attrs' in paragraph)) throw new Error(made.html);
      expect(paragraph.attrs).toEqual([{ name: 'title', value }]);
      expect(paragraph.childNodes.map((node) => ('value' in node ? node.value : null)).join('')).toBe(words);
    }),
  );
});

test('markup that was made here stays markup, and nothing stands for what is not there', () => {
  const rows = ['a', '<b>'].map((words) => html`<li>${words}</li>`);
  expect(html`<ul>${rows}${null}${false}${0}</ul>`.html).toBe('<ul><li>a</li><li>&lt;b&gt;</li>0</ul>');
  expect(joined(rows)).toBe('<li>a</li><li>&lt;b&gt;</li>');
});
