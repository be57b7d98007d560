import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attribution, Block, Extraction, Quotation, Span } from '../model.ts';
import { remark } from './mdx.ts';
import { satteri } from './parsers.ts';
import { readBack } from './read-back.ts';
import { writeArticle } from './write.ts';

const unattributed: Attribution = {
  speaker: null,
  mention: null,
  mentionAt: null,
  cue: null,
  cueAt: null,
  rule: 'no-cue',
  confidence: 0,
};

/** An extraction of `text` cut at `cuts`, with quotations at `spans`. */
function extraction(text: string, blocks: readonly Block[], spans: readonly Span[]): Extraction {
  const quotations = spans.map(
    (span, index): Quotation => ({
      ...unattributed,
      id: `q-${index}`,
      parts: [span],
      exact: [text.slice(span.start, span.end)],
      kind: 'direct',
      joinedBy: 'single',
      speaker: index % 2 === 0 ? null : 'Ada "Bo" Quill &amp; Sons {x}',
      topics: [],
      statement: null,
    }),
  );
  const metadata = { title: null, publisher: null, author: null, published: null };
  return { seed: { id: 'mill', text }, metadata, blocks, quotations, indirect: [], topics: [], messages: [] };
}

function write(one: Extraction): string {
  return writeArticle({
    extraction: one,
    source: {},
    seedSha256: '0'.repeat(64),
    slug: 'mill',
    defaults: {},
  });
}

function differences(one: Extraction): unknown[] {
  const mdx = write(one);
  return [
    ...readBack(mdx, one.seed, 'remark.mdx', remark),
    ...readBack(mdx, one.seed, 'satteri.mdx', satteri),
  ];
}

/** One block of one text, with the run between ⟦ and ⟧ as a quotation. */
function single(marked: string): Extraction {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  return extraction(
    text,
    [{ start: 0, end: text.length, role: 'paragraph', rule: 'line' }],
    start === -1 ? [] : [{ start, end }],
  );
}

const hostile = [
  'Braces {1 + 1} and {/* comment */} and a lone } or {',
  '<script>alert(1)</script> <b>bold</b> </Block> <!-- note --> <Quotation id="x">',
  '`code` ``two`` *em* **strong** _em_ __strong__ ~one~ ~~two~~ a_b_c a*b*c snake_case',
  '[link](https://example.org) ![image](x.png) [ref][1] [^1] [ ] task [x] <https://example.org>',
  '# heading',
  '#hashtag',
  '> quote',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '2) item',
  '---',
  '***',
  '===',
  '```',
  '~~~',
  '| a | b |',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  'Heading\n===',
  'Heading\n---',
  'import x from "y"',
  'export const a = 1',
  'words\nimport x from "y"\nexport default 1',
  'Go to https://example.org/a_b?c=d&e=f, http://x.org or www.example.org. Write to a.b+c@example.org!',
  'HTTPS://EXAMPLE.ORG WWW.EXAMPLE.ORG mailto:a@b.org xmpp:a@b.org/x ftp://example.org @handle',
  '&amp; &lt; &#x41; &copy &copy; & R&D AT&T',
  'two  spaces   three\ttab\u00a0nbsp\u2003em space',
  'line one\n   line two after blanks   \n\tline three',
  'carriage\r\nreturns\rhere',
  'back\\slash \\* \\\\ end\\',
  'back\\\nslash before a line end  \nand two blanks',
  'zero\u200bwidth \u200e\u202bשלום\u202c مرحبا 🙂 👩‍👩‍👧 e\u0301',
  'form\ffeed vertical\vtab line\u2028separator para\u2029separator next\u0085line bell\u0007 del\u007f',
  '\ufeffbyte order mark',
  'term\n: definition',
  ':::note\ninside\n:::',
  '+++\ntoml\n+++',
  '$x$ $$y$$ ^sup^ ==mark== [[wiki]]',
  '"straight" -- dashes --- and ... dots (c) \'single\'',
  '\u2007figure space and \u180e mongolian',
];

test.each(hostile)('hostile text is printed as it is: %j', (text) => {
  expect(differences(single(text))).toEqual([]);
});

test.each(hostile)('hostile text in a quotation is printed as it is: %j', (text) => {
  const line = text.replace(/[\r\n]+/g, ' ').trim();
  expect(differences(single(`⟦${line}⟧`))).toEqual([]);
  expect(differences(single(`He said: “⟦${line}⟧” and left.`))).toEqual([]);
});

test('quotations with nothing but a line end between them keep it', () => {
  const text = 'We are ready.\nWe always were.';
  const blocks: Block[] = [{ start: 0, end: text.length, role: 'paragraph', rule: 'line' }];
  expect(
    differences(
      extraction(text, blocks, [
        { start: 0, end: 13 },
        { start: 14, end: text.length },
      ]),
    ),
  ).toEqual([]);
});

const pieces = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...'{}<>`*_~[]()#|&\\!"\'-+=.:;@/$^%'.split('')) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u2028', '\f', '\u0085'),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'a',
        'word',
        '1',
        '1.',
        'import ',
        'export ',
        'https://',
        'www.',
        'b.org',
        '<b>',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('&amp;', '&#65;', '---', '```', '“', '”', '🙂', 'é', '\u200b', '<!--'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  ),
  { minLength: 1, maxLength: 14 },
);

test('any text, cut into any blocks with any quotations, is printed as it is by both parsers', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), fc.boolean(), (parts, quoted) => {
      const texts = parts.map((part) => part.join('').replaceAll('\0', ''));
      const blocks: Block[] = [];
      const spans: Span[] = [];
      let start = 0;
      for (const text of texts) {
        if (text === '') continue;
        blocks.push({ start, end: start + text.length, role: 'paragraph', rule: 'line' });
        const trimmed = text.trim();
        const from = start + text.indexOf(trimmed);
        if (quoted && trimmed !== '' && !/[\r\n]/.test(trimmed)) {
          // Leaves the first character out on every second run, so that marks and blanks come before some.
          const [first = ''] = trimmed;
          const cut = first.length < trimmed.length && texts.length % 2 === 0 ? first.length : 0;
          spans.push({ start: from + cut, end: from + trimmed.length });
        }
        start += text.length;
      }
      fc.pre(start > 0 && texts.join('').isWellFormed());
      expect(differences(extraction(texts.join(''), blocks, spans))).toEqual([]);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) },
  );
});

test('a page with one character changed is not accepted', () => {
  const one = single('He said: “⟦We are ready⟧” and left.');
  const mdx = write(one);
  const changed = mdx.replace('>We are ready<', '>We are read<');
  expect(changed).not.toBe(mdx);
  expect(readBack(changed, one.seed, 'mill.mdx', remark)).toMatchObject([
    { rule: 'block-text', path: 'mill.mdx', hint: expect.stringContaining('We are ready') },
    { rule: 'quotation-text' },
  ]);
});

test('reported speech stands in an element of its own, with the quotations inside it', () => {
  const text = 'Ann Lee said that the wall was “quite safe” until June.\n';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const base = single('Ann Lee said that the wall was “⟦quite safe⟧” until June.\n');
  const [quotation] = base.quotations;
  const part = span('the wall was “quite safe” until June');
  const said = { speaker: 'Ann Lee', mention: 'Ann Lee', cue: 'said', mentionAt: null, cueAt: null };
  const indirect = {
    ...said,
    id: 'the-wall',
    parts: [part],
    exact: [text.slice(part.start, part.end)],
    polarity: 'asserted' as const,
    quoted: [quotation?.id ?? ''],
    topics: [],
    rule: 'said-that/name',
    confidence: 0.9,
  };
  const one = { ...base, indirect: [indirect] };
  const mdx = write(one);
  expect(mdx).toMatch(
    /<Indirect [^>]*>the wall was “<Quotation [^>]*>quite safe<\/Quotation>” until June<\/Indirect>\./,
  );
  expect(differences(one)).toEqual([]);
  const without = mdx.replace(/<Indirect [^>]*>|<\/Indirect>/g, '');
  expect(readBack(without, one.seed, 'wall.mdx', remark)).toMatchObject([{ rule: 'quotation-front' }]);
});

test('a character that no page can hold is an error, never dropped', () => {
  expect(() => write(single('a\0b'))).toThrow('U+0000');
  expect(() => write(single('a\ud800b'))).toThrow('U+D800');
});
