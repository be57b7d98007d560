import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTree } from './body.ts';
import { readBodyLines } from './body-lines.ts';

const block = (line: string) => `<Block role="paragraph" span="0-40" rule="line">\n  ${line}\n</Block>\n`;
const quotation = (words: string) =>
  `<Quotation id="a-b" part="1/2" span="4-9" speaker="A &amp; B" kind="direct">${words}</Quotation>`;

test('a line as the writer sets it gives its words and the places of its quotations', () => {
  const mdx = `\n${block(`Said: “${quotation('it \\*is\\*&#xA;so')}”`)}\n${block('\\[end]')}`;
  expect(readBodyLines(mdx)).toEqual(readTree(mdx, 'x.mdx'));
  expect(readBodyLines(mdx)?.map(({ text }) => text)).toEqual(['Said: “it *is*\nso”', '[end]']);
});

test.each(['a *word*', 'x {1 + 1}', '1. one', 'https://example.org', '<Danger />', 'a <>b', 'import x'])(
  '%s is left to the parser',
  (line) => {
    expect(readBodyLines(block(line))).toBeNull();
  },
);

const pieces = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...'{}<>`*_~[]()#|&\\!"\'-+=.:;@/$^%'.split('')) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'a',
      'word',
      'B',
      '1',
      '1.',
      '12)',
      ' ',
      '  ',
      '\t',
      '\u00a0',
      '\n',
      '…',
      '🙂',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('\\*', '\\<', '\\&', '\\{', '\\[', '&#xA;', '&#x20;', '&amp;', '&#0;'),
  },
  { weight: 2, arbitrary: fc.constantFrom('<>', '</>', '<>:</>', '<>&#xA;</>', '</Quotation>') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(quotation('word'), quotation('<>@</>'), quotation(''), quotation('\\*')),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('import ', 'export ', 'https://', 'www.', 'a@b.org', 'mailto:', '<!--', '---'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
);

test('whatever is read by lines is what the parser reads', () => {
  let byLines = 0;
  fc.assert(
    fc.property(fc.array(fc.array(pieces, { minLength: 1, maxLength: 9 }), { maxLength: 3 }), (lines) => {
      const mdx = lines.map((line) => block(line.join(''))).join('\n');
      const read = readBodyLines(mdx);
      if (read === null) return;
      byLines += 1;
      expect(read).toEqual(readTree(mdx, 'x.mdx'));
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 3000) },
  );
  expect(byLines).toBeGreaterThan(200);
});
