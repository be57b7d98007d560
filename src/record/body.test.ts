import { expect, test } from 'vitest';
import { ContentError } from '../content/problem.ts';
import { readBody } from './body.ts';

const block = (inner: string) =>
  `\n\n<Block role="paragraph" span="0-40" rule="line">\n  ${inner}\n</Block>\n`;
const refusal = (mdx: string) => {
  try {
    readBody(mdx, 'x.mdx');
    return 'nothing refused';
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  }
};

test('a block gives its words and the places of its quotations in them', () => {
  const [one] = readBody(
    block('She said: “<Quotation id="go" part="1/1" span="11-13" kind="direct">go</Quotation>”'),
    'x.mdx',
  );
  expect(one?.text).toBe('She said: “go”');
  const [quotation] = one?.quotations ?? [];
  expect(one?.text.slice(quotation?.start, quotation?.end)).toBe('go');
});

test.each([
  ['an expression', block('Sum: {1 + 1}')],
  ['markup', block('A *word*')],
  ['another component', block('<Danger />')],
  ['an import', `import x from 'y'\n${block('a')}`],
  ['an attribute that is an expression', block('a').replace('span="0-40"', 'span={x}')],
  ['text outside of blocks', 'A paragraph.'],
])('%s is refused with its place, never evaluated', (_name, mdx) => {
  expect(refusal(mdx)).toMatch(/^x\.mdx:\d+:\d+ Unexpected/);
});

test('a fragment stands for its own text, so that an address stays words', () => {
  const [one] = readBody(
    block(
      'See https<>:</>//example.org, “<Quotation id="a" part="1/1" span="1-2" kind="direct">or reeve<>@</>example.org</Quotation>”.',
    ),
    'x.mdx',
  );
  expect(one?.text).toBe('See https://example.org, “or reeve@example.org”.');
});
