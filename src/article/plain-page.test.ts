import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTree } from './blocks.ts';
import { type MdxNode, satteri } from './parsers.ts';
import { readPlainPage } from './plain-page.ts';

/** More of them now and then: `FUZZ_RUNS=100000 npx vitest run src/article`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.lorem({ maxCount: 3 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...' ¦  ¦. ¦, ¦: ¦; ¦! ¦’s¦ – ¦“¦”¦12¦1. ¦2) ¦- ¦:¦www.¦a:/¦import ¦export¦&¦{¦*¦é¦&#xA;¦&#xA;&#xA;¦Jaw.¦W.'.split(
        '¦',
      ),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
);
const words = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
const quotation = fc
  .tuple(words, fc.constantFrom('Ada Quill', 'A & B', ''))
  .map(
    ([said, who]) =>
      `<Quotation id="q" part="1/1" span="1-2" speaker="${who}" kind="direct">${said}</Quotation>`,
  );
const indirect = fc
  .array(fc.oneof(words, quotation), { minLength: 1, maxLength: 3 })
  .map(
    (inside) => `<Indirect id="i" part="1/1" span="1-2" polarity="asserted">${inside.join('')}</Indirect>`,
  );
const block = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: words },
      { weight: 3, arbitrary: quotation },
      { weight: 1, arbitrary: indirect },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((inside) => `<Block role="paragraph" span="0-9" rule="paragraph">\n  ${inside.join('')}\n</Block>`);
/** Pages as they are written, and such with a slip somewhere. */
const page = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 3 }),
    fc.nat(),
    fc.constantFrom('', '', '', '\n', ' ', '<', '</Block>', '\n\n', '"', '  '),
  )
  .map(([blocks, at, slip]) => {
    const body = `\n${blocks.join('\n\n')}\n`;
    const place = at % body.length;
    return slip === '' ? body : body.slice(0, place) + slip + body.slice(place);
  });

test('whatever it reads of a page, a parser of MDX reads alike', () => {
  let plain = 0;
  fc.assert(
    fc.property(page, (body) => {
      fc.pre(body.isWellFormed());
      const tree = readPlainPage(body);
      if (tree === null) return;
      plain += 1;
      const read = (parse: (text: string) => MdxNode) => {
        const wrong: unknown[] = [];
        return [readTree(parse, body, (...told) => void wrong.push(told)), wrong];
      };
      expect(read(() => tree)).toEqual(read((text) => satteri(text, false)));
    }),
    { numRuns: RUNS },
  );
  expect(plain).toBeGreaterThan(RUNS / 40);
});

test('what could be more than words is left to a parser', () => {
  for (const inside of [
    'a *b*',
    'a &amp; b',
    '1. a',
    'see www.b.org',
    '<Quotation id="q">a</Quotation>',
    'a <b/>',
    ' a',
  ])
    expect(readPlainPage(`\n<Block span="0-9">\n  ${inside}\n</Block>\n`), inside).toBeNull();
  expect(readPlainPage('\n<Block span="0-9">\n  a\n</Block>\n')?.children).toHaveLength(1);
});
