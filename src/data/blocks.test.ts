import { expect, test } from 'vitest';
import { readBody } from '../record/body.ts';
import { readBlocks } from './blocks.ts';

const mdx = `
<Block role="headline" span="0-9" rule="first-line">
  A \\<Block role="caption" span="1-2" rule="no">
</Block>

<Block role="left-out" span="9-11" rule="blank" />

<Block role="paragraph" span="11-30" rule="line" setByEditor="It is “one”.">
  <Quotation id="a" part="1/1" span="12-15" kind="direct">Yes</Quotation>
</Block>
`;

test('the opening tags give the same blocks as the whole tree, empty ones too', () => {
  const whole = readBody(mdx, 'x.mdx').map(({ role, rule, setByEditor, span }) => {
    return { role, rule, setByEditor: setByEditor !== undefined, ...span };
  });
  expect(whole).toHaveLength(3);
  expect(readBlocks(mdx)).toEqual(whole);
});
