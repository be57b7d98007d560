/** Seeds that somebody might save, or mean harm with. Texts and file names of our own making. */

const said = '“We are ready for the tide,” said Ivo Reed, the reeve.';
const article = (head: string, body: string) => `${head}\n\nBy Ada Fenn\n\n${body}\n`;

/** What must stand on a page as text and nothing else; each tries to run, to load or to break out. */
export const markup = {
  script: '<script>globalThis.ran = 1</script>',
  image: '<img src="http://elsewhere.test/x.png" onerror="globalThis.ran = 1">',
  breakOut: '"></title></style></textarea></noscript>--> ]]> <svg onload="globalThis.ran = 1">',
  frame: '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
  link: '<a href="javascript:globalThis.ran = 1">here</a> [here](javascript:globalThis.ran=1) javascript:alert(1)',
  address:
    'https://elsewhere.test/ <https://elsewhere.test> www.elsewhere.test a@elsewhere.test ![x](//elsewhere.test/x)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an attempt to run a template
  mdx: 'import fs from \'node:fs\'\n\nexport const x = 1\n\n{process.exit(7)} ${x} {/* c */} <Cite article="x" /> </Block>',
  front: '---\nslug: ../../out\nseed: x\n---',
  markdown:
    '# not a heading\n\n* item\n\n1. one\n\n> quote\n\n```js\nx()\n```\n\n| a | b |\n|---|---|\n\n[^1]: note ~~x~~ **b** \\*',
  entities: '&lt;b&gt; &copy; &#60;script&#62; &quot;',
  yaml: '!!js/function "function(){}" &a [*a] <<: *a %YAML 1.2\n... ',
  shell: '$(touch pwned) `touch pwned` ; rm -rf / | cat & > pwned',
  sql: "'; DROP TABLE articles; --",
  prototype: '__proto__ constructor toString hasOwnProperty',
} as const;

/** File names with their texts. Every one gives a page. */
export const pages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(markup).map(([name, text]) => [
      `in-text-${name}.txt`,
      article(`The case of ${name}`, `${text}\n\n${said} ${text}`),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(markup).map(([name, text]) => [
      `in-title-${name}.txt`,
      article(text.replaceAll(/\s+/g, ' '), `Of the title with ${name}. ${said}`),
    ]),
  ),
  'speech.txt': article(
    'Marks in speech',
    '“<b>{No}</b> *one* [knows](javascript:x),” said <i>Ivo</i> Reed. “`$(x)` & </script>,” he said.',
  ),
  '__proto__.txt': article('constructor', '“toString,” said Valueof Constructor.'),
  '-rf.txt': article('A leading dash', said),
  '--out=x.txt': article('A leading option', said),
  '..txt': article('One dot', said),
  '...txt': article('Two dots', said),
  'a..b.txt': article('Dots inside', said),
  'a b  c .txt': article('Spaces', said),
  'größe ß €.txt': article('Umlauts', said),
  'أهلا.txt': article('Another script', said),
  '😀.txt': article('A face 😀', `“😀 yes,” said Ivo Reed. 𝕎𝕖 ${said}`),
  'UPPER.TXT': article('Capitals', said),
  'it\'s "quoted".txt': article('Quoted', said),
  '<b>&amp;{1}.txt': article('Markup for a name', said),
  '$(touch pwned);`x`.txt': article('Shell for a name', said),
  '%2e%2e%2fx#y?z.txt': article('Address for a name', said),
  'back\\slash.txt': article('Back slash', said),
  'con.txt': article('Con', said),
  'index.txt': article('Index', said),
  'carriage.txt': article('Carriage', said).replaceAll('\n', '\r'),
  'windows.txt': article('Windows', said).replaceAll('\n', '\r\n'),
  'mixed.txt': article('Mixed ends', said).replace('\n', '\r\n').replace('\n\n', '\r\n\r'),
  'mark.txt': `\ufeff${article('Byte order mark', said)}`,
  'marks.txt': `\ufeff\ufeff${article('Byte order marks', `${said}\ufeff`)}`,
  'right-to-left.txt': article(
    'שלום \u202eevil\u202c',
    `\u200f“שלום לכולם,” said Ivo Reed. \u2066x\u2069 مرحبا`,
  ),
  'no-width.txt': article(
    'Ze\u200bro w\u200didth',
    `\u200b“We\u200b are \u2060here\u00ad,” said I\u200bvo Reed.\n\n\u200b\n\n\u00a0\n\n${said}`,
  ),
  'lines.txt': article('Odd line ends', `a\u2028b\u2029c\u0085d\u000be\u000cf ${said}`),
  'controls.txt': article('Controls \u001b[31m', `\u0001\u0007\u001b]0;x\u0007 \u007f ${said}`),
  'no-characters.txt': article('No characters', `\ufffe \uffff \ufffd ${said}`),
  'stacked.txt': article(`Z${'\u0301'.repeat(300)}`, `e\u0301 é ${said}`),
  'nested.txt': article(
    'Nested',
    '“He said ‘she said “they said ‘no’”’,” said Ivo Reed. «Bonjour,» dit-il. „Hallo“, sagte er. 「こんにちは」',
  ),
  'unmatched.txt': `“${'“‘"«'.repeat(25_000)}`,
  'brackets.txt': article(
    'Brackets',
    ['[', '(', '*', '_', '<', '{', '`', '~', '\\', '|'].map((mark) => mark.repeat(3000)).join(''),
  ),
  'one-line.txt': article('One line', `The reeve spoke of the tide. ${said} `.repeat(400)),
  'one-word.txt': article('One word', 'x'.repeat(1_000_000)),
  'long-heading.txt': `${'Head '.repeat(4000)}\n\n${said}`,
  'many-lines.txt': article('Many lines', '“Yes,” said Ivo Reed.\n\n'.repeat(100)),
  'notices.txt': 'Share this article\n\nSign up to our newsletter\n\nAdvertisement\n\nFollow us on Twitter\n',
  'one-letter.txt': 'x',
  'points.txt': '...\n\n!!!\n\n—\n',
  'no-end.txt': '“Hi”',
  'twin-a.txt': article('Twin', said),
  'twin-b.txt': article('Twin', said),
};

const bytes = (text: string, encoding: 'utf16le' | 'latin1') => Buffer.from(text, encoding);

/** File names with their bytes; each is refused, by name and with this code. */
export const refused: Readonly<Record<string, readonly [code: string, content: Uint8Array | string]>> = {
  'empty.txt': ['seed-empty', ''],
  'blank.txt': ['seed-empty', ' \n\t\u00a0\n'],
  'nul.txt': ['seed-encoding', 'Some words\0 and more words that are long enough'],
  'binary.txt': ['seed-encoding', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)],
  'utf16.txt': ['seed-encoding', bytes(`\ufeff${article('Wide', said)}`, 'utf16le')],
  'utf16-bare.txt': ['seed-encoding', bytes(article('Wide', 'Plain words, wide.'), 'utf16le')],
  'latin1.txt': ['seed-encoding', bytes('Caf\u00e9 au lait', 'latin1')],
  'surrogate.txt': ['seed-encoding', Uint8Array.of(0x61, 0xed, 0xa0, 0x80, 0x62)],
  'ten-megabytes.txt': ['seed-too-long', `${said}\n\n`.repeat(170_000)],
};
