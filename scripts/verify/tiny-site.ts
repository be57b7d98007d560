/** A site small enough to read whole, and right in everything that is checked: tests doctor copies of it. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Paths } from './read/paths.ts';

const seed = `The reeve of Wending opened the sluice.

“We are ready,” said Ada Fenn, “for the spring tide.”

A heron stands on the old pier at low water

At least 10 boats were moored, she told the council.
`;

/** The span of words in the seed, as pages write it. */
export function span(words: string): string {
  const start = seed.indexOf(words);
  return `${start}-${start + words.length}`;
}

const asYaml = (words: string) => span(words).replace('-', ', ');

function block(role: string, from: string, to: string | null, html: string): string {
  const end = to === null ? seed.length : seed.indexOf(to);
  return `<p data-block="${seed.indexOf(from)}-${end}" data-role="${role}">${html}</p>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head><title>${title}</title><style>body{background:url(data:,)}</style><link rel="stylesheet" href="./style.css"></head>
<body><h1>${title}</h1>
${body}
</body>
</html>
`;
}

const article = `<article data-seed="fen">
${block('headline', 'The reeve', '“We', 'The reeve of Wending opened the sluice.')}
${block(
  'paragraph',
  '“We',
  'A heron',
  `“<q data-span="${span('We are ready,')}" id="q-we-are-ready">We are ready,</q><sup data-ours><a href="#n-1">1</a></sup>” said Ada Fenn, “<q data-span="${span('for the spring tide.')}">for the spring tide.</q>”`,
)}
${block('caption', 'A heron', 'At least', 'A heron stands on the<span data-ours> …</span>')}
${block(
  'paragraph',
  'At least',
  null,
  `<span data-indirect="boats-were-moored" data-span="${span('At least 10 boats were moored')}"><span data-span="${span('At least 10 boats')}" id="s-boats">At least 10 boats</span> were moored</span>, she told the council.`,
)}
</article>
<p data-ours><a href="https://archive.example/fen">archived copy</a>, captured on <time datetime="2031-05-09">9 May 2031</time></p>
<div id="n-1" data-ours><p>This is direct speech.</p></div>`;

const home = `<section data-prose>
<p>Ada Fenn said that the town was <a data-cite href="./articles/fen.html#q-we-are-ready">ready</a>.</p>
<p data-ours>Who counts boats?</p>
<div data-absence><p>No report says who owns them. Searched: <a href="./articles/fen.html">the reeve</a>.</p></div>
</section>
<p><a data-figure="boats" href="./articles/fen.html#s-boats">at least 10</a></p>
<p><a href="https://example.org/original">The original report</a></p><p><a href="./data/table.csv">the table of boats</a></p>`;

const files: Readonly<Record<string, string>> = {
  'seeds/fen.txt': seed,
  'content/figures.yaml':
    'figures:\n  - id: boats\n    printed: at least 10\n    cites:\n      - { article: fen, exact: At least 10 boats }\n    label: At least 10 boats\n',
  'content/topics/wending.mdx': `---
title: Wending
---

Ada Fenn said that the town was ready.

Who counts boats?

No report says who owns them. Searched: the reeve.

The original report

the table of boats

https://example.org/original

This is direct speech.

She moored them.

At least 10 boats in Wending
`,
  'content/articles/fen.mdx': `---
seed: fen
headline: { value: The reeve of Wending, basis: printed }
published: { value: '2031-05-03', basis: printed }
archived: { url: https://archive.example/fen, captured: '2031-05-09' }
text: full
quotations:
  - id: we-are-ready
    parts: [[${asYaml('We are ready,')}], [${asYaml('for the spring tide.')}]]
    exact: ["We are ready,", "for the spring tide."]
    kind: direct
    topics: [wending]
indirect:
  - id: boats-were-moored
    parts: [[${asYaml('At least 10 boats were moored')}]]
    exact: ["At least 10 boats were moored"]
---
`,
  'dist/index.html': page('Wending', home),
  'dist/articles/fen.html': page('The reeve of Wending', article).replace('./style', '../style'),
  'dist/style.css': 'body { color: black }',
  'dist/data/table.csv': 'boats\n10\n',
};

/** A change to one file: `from` becomes `to`. Where there is no `from`, the file is new. */
export interface Doctoring {
  readonly file: string;
  readonly from?: string;
  readonly to: string;
}

/** Writes the tiny site, with changes, to a folder of its own. @throws where a `from` does not stand there. */
export function writeTinySite(changes: readonly Doctoring[]): Paths {
  const root = mkdtempSync(join(tmpdir(), 'tiny-site-'));
  for (const [file, text] of Object.entries(files)) write(join(root, file), text);
  for (const change of changes) doctor(root, change);
  const content = join(root, 'content');
  const [seeds, out] = [join(root, 'seeds'), join(root, 'dist')];
  return { root, seeds, content, articles: join(content, 'articles'), out };
}

/** Changes one file of a tiny site. @throws where `from` does not stand there. */
export function doctor(root: string, { file, from, to }: Doctoring): void {
  const path = join(root, file);
  const text = from === undefined ? to : readFileSync(path, 'utf8');
  if (from !== undefined && !text.includes(from)) throw new Error(`${file} holds no “${from}”`);
  write(path, from === undefined ? to : text.replace(from, () => to));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
