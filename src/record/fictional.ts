/** A small made-up project for the tests of the record: two reports of one council meeting. */
import type { ProjectFiles } from '../content/project.ts';

const SEEDS: Readonly<Record<string, string>> = {
  a: 'Bridge to close\n\nThe mayor, Ann Lee, said: “The old bridge is not safe, or not safe enough.” She counted 12 cracks.\n',
  b: 'Mayor shuts bridge\n\n“The old bridge is not safe,” Ann Lee said on Monday. At least 12 cracks were found.\n',
};

function article(seed: string, slug: string, publisher: string, words: string): string {
  const text = SEEDS[seed] ?? '';
  const start = text.indexOf(words);
  const end = start + words.length;
  const cut = text.indexOf('\n\n') + 2;
  const [before, after] = [text.slice(cut, start), text.slice(end).trimEnd()];
  const known = (value: string) => `{ value: ${JSON.stringify(value)}, basis: printed }`;
  const unknown = '{ value: null, basis: unknown, evidence: Not printed. }';
  return `---
format: 1
seed: ${seed}
seedSha256: ${'a'.repeat(64)}
slug: ${slug}
headline: ${known(text.slice(0, cut - 2))}
publisher: ${known(publisher)}
author: ${unknown}
published: ${known('2031-05-04')}
url: ${unknown}
text: full
topics: []
quotations:
  - id: the-old-bridge-is-not-safe
    parts: [[${start}, ${end}]]
    exact: [${JSON.stringify(words)}]
    kind: direct
    speaker: Ann Lee
    mention: Ann Lee
    mentionAt: null
    cue: said
    cueAt: null
    rule: test
    confidence: 0.9
    topics: []
    statement: the-old-bridge-is-not-safe
messages: []
---

<Block role="headline" span="0-${cut}" rule="first-line">
  ${text.slice(0, cut - 2)}
</Block>

<Block role="paragraph" span="${cut}-${text.length}" rule="line">
  ${before}<Quotation id="the-old-bridge-is-not-safe" part="1/1" span="${start}-${end}" speaker="Ann Lee" kind="direct">${words}</Quotation>${after}
</Block>
`;
}

const FILES: Readonly<Record<string, string>> = {
  'seeds/a.txt': SEEDS['a'] ?? '',
  'seeds/b.txt': SEEDS['b'] ?? '',
  'content/articles/bridge-to-close.mdx': article(
    'a',
    'bridge-to-close',
    'The Morning Post',
    'The old bridge is not safe, or not safe enough.',
  ),
  'content/articles/mayor-shuts-bridge.mdx': article(
    'b',
    'mayor-shuts-bridge',
    'Monday Mail',
    'The old bridge is not safe,',
  ),
};

/** The made-up project, with files added to it or replaced. */
export function fictionalProject(more: Readonly<Record<string, string>> = {}): ProjectFiles {
  const files = { ...FILES, ...more };
  const paths = Object.keys(files).sort();
  const file = (path: string) =>
    path in files ? { path, text: files[path] ?? '', version: files[path] ?? '' } : null;
  return {
    root: '/',
    file,
    folder: (path, ending) =>
      paths
        .filter((one) => one.startsWith(`${path}/`) && one.endsWith(ending))
        .flatMap((one) => file(one) ?? []),
  };
}
