import { expect, test } from 'vitest';
import { readProse } from './prose.ts';

/** Each message as `line:column reason (rule)`, and its hint. */
const told = (text: string) =>
  readProse(text, 'content/topics/wells.mdx', 'topics').messages.map(
    ({ line, column, reason, rule, hint }) => `${line}:${column} ${reason} (${rule}) ${hint ?? ''}`,
  );

test('Markdown, tables, footnotes, comments and harmless elements are prose', () => {
  const text = `# Wells

Some **words**, a \\{ and \`{x}\`. [A page](about.html), <abbr title="Water Board">WB</abbr>.

{/* For the next editor. */}

| a | b |
|---|---|
| 1 | 2 |

<details><summary>More</summary>words</details>

<NotSaid>

- what it cost

</NotSaid>
`;
  expect(told(text)).toEqual([]);
});

test.each([
  ['import fs from "node:fs"', '1:1 Unexpected `import`'],
  ['import taxes rose in May.', '1:1 Unexpected `import` or `export`'],
  ['export const x = 1;', '1:1 Unexpected `export`'],
  ['One.\n\n{process.exit(3)}', '3:1 Unexpected expression `{process.exit(3)}`'],
  ['It is {x} here.', '1:7 Unexpected expression `{x}`'],
  ['It is {x y} here.', 'Unexpected brace'],
  ['One.\n\nIt is {x here.', '3:7 Unexpected brace'],
  ['One.\n\n<script>alert(1)</script>', '3:1 Unexpected <script>'],
  ['<style>p { color: red }</style>', 'Unexpected'],
  ['<p onclick="x()">a</p>', '1:4 Unexpected `onclick`'],
  ['<p style="color: red">a</p>', '1:4 Unexpected attribute `style` of <p>'],
  ['<a href="javascript:x()">a</a>', '1:4 Unexpected address for `href`'],
  ['[a](javascript:x)', '1:1 Unexpected address that begins with `javascript:`'],
  ['<iframe src="https://example.org"></iframe>', '1:1 Unexpected <iframe>'],
  ['<Cite {...x} />', '1:7 Unexpected expression in <Cite>'],
  [
    '<Figures ids={`a b`} />',
    '1:10 Unexpected expression for `ids`, expected text in quotation marks (mdx-program) ids="a b"',
  ],
  ['<!-- note -->', '1:2 Unexpected character `!`'],
  ['<NotSaid>\n\nwords', '1:1 Unexpected MDX: Expected a closing tag for `<NotSaid>`'],
  ['A 5 <6 year old', 'Unexpected character `6`'],
])('%j is refused with its place', (text, expected) => {
  const messages = told(text);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(expected);
});

test.each([
  [
    'A.<Cite artcle="a" exact="b" />',
    '1:9 Unexpected attribute `artcle` of <Cite>',
    'Did you mean `article`?',
  ],
  ['A.<Cite article="a" />', '1:3 Unexpected <Cite> without `exact`', 'exact="…": The words'],
  ['<Figures ids="" />', '1:10 Unexpected <Figures> without `ids`', 'ids="…"'],
  ['<Figures ids />', '1:10 Unexpected `ids` without a value', 'ids="…"'],
  ['<Figurs ids="a" />', '1:1 Unexpected <Figurs>', 'Did you mean `Figures`?'],
  ['<sources />', '1:1 Unexpected <sources>', 'Did you mean `<Sources>`? Capitals count.'],
  ['A.<Cite article="a" exact="b">c</Cite>', '1:3 Unexpected words inside of <Cite>', 'before or after it'],
  ['<Helplines />', '1:1 Unexpected <Helplines>', 'Is it misspelt?'],
])('%j is told, with what is probably meant', (text, expected, hint) => {
  const [message, ...others] = told(text);
  expect(others).toEqual([]);
  expect(message).toContain(expected);
  expect(message).toContain(hint);
});

test('all mistakes of a text are told at once, and its right components are read', () => {
  const { uses, messages } = readProse(
    'A {x}.<Cite article="a" exact="b" />\n\n<Chrt />\n\n- b.<Cite article="c" exact="d" />\n\n<Sources all="1" />\n',
    'content/topics/wells.mdx',
    'topics',
  );
  expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:3', '3:1', '7:10']);
  expect(
    uses.map(({ name, attributes, line, column, paragraph }) => [
      name,
      attributes['exact'],
      line,
      column,
      paragraph,
    ]),
  ).toEqual([
    ['Cite', 'b', 1, 7, 0],
    ['Cite', 'd', 5, 5, null],
  ]);
});

test('a footnote that links to an article and quotes it is a citation, wherever its mark stands', () => {
  const { uses, messages } = readProse(
    `One said so.[^post] The other too.[^mail]

| what |
|---|
| hives[^post] |

[^post]: [bridge](../articles/bridge-to-close.mdx) “not “safe” enough”
[^mail]: [bridge](../articles/mayor-shuts-bridge.mdx): “not safe”.
`,
    'content/topics/wells.mdx',
    'topics',
  );
  expect(messages).toEqual([]);
  const post = { article: 'bridge-to-close', exact: 'not “safe” enough' };
  expect(uses.map(({ attributes, line, paragraph }) => [attributes, line, paragraph])).toEqual([
    [post, 1, 0],
    [{ article: 'mayor-shuts-bridge', exact: 'not safe' }, 1, 0],
    [post, 5, null],
  ]);
  expect(uses[0]?.places['exact']).toEqual({ line: 7, column: 51 });
});

test('other footnotes are footnotes', () => {
  const text = 'One.[^1]\n\n[^1]: A note of ours, with a [link](about.html).\n';
  expect(readProse(text, 'content/topics/wells.mdx', 'topics')).toEqual({ uses: [], messages: [] });
});

test.each([
  ['One.[^a]', '1:1 Unexpected mark `[^a]` without its footnote'],
  ['One.\n\n[^a]: [b](../articles/b.mdx) “c”', '3:1 Unexpected mark `[^a]` that nothing refers to'],
  ['One.[^a]\n\n[^a]: [b](../articles/b.mdx) c', '3:1 Unexpected mark `[^a]` without cited words'],
])('%j is told', (text, expected) => {
  expect(told(text)).toEqual([expect.stringContaining(expected)]);
});
