/** A small made-up project for the tests of the record: two reports of one council meeting. */
import type { ProjectFiles } from '../content/project.ts';

const SEEDS: Readonly<Record<string, string>> = {
  a: 'Bridge to close\n\nThe mayor, Ann Lee, said: “The old bridge is not safe, or not safe enough.” She counted 12 cracks.\n',
  b: 'Mayor shuts bridge\n\n“The old bridge is not safe,” Ann Lee said on Monday. At least 12 cracks were found.\n',
};

/** A value as front matter writes it: printed, or not known. */
const known = (value: string | null) =>
  value === null
    ? '{ value: null, basis: unknown, evidence: Not printed. }'
    : `{ value: ${JSON.stringify(value)}, basis: printed }`;

/** A quotation as front matter writes it: the words where they first stand in the text. */
export function madeQuotation(
  text: string,
  exact: string,
  {
    id,
    speaker,
    topics,
    statement,
  }: Record<'id' | 'speaker' | 'topics', string> & { statement: string | null },
): string {
  const start = text.indexOf(exact);
  return `  - { id: ${id}, parts: [[${start}, ${start + exact.length}]], exact: [${JSON.stringify(exact)}], kind: direct, speaker: ${speaker}, mention: ${speaker}, mentionAt: null, cue: said, cueAt: null, rule: test, confidence: 0.9, topics: [${topics}], statement: ${statement} }`;
}

/** What a made-up article says of itself. */
interface MadeArticle {
  readonly seed: string;
  readonly slug: string;
  readonly headline: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly topics?: string;
  readonly quotations: readonly string[];
  /** Its blocks. */
  readonly body: string;
}

/** The MDX of an article. */
export function madeArticle({
  seed,
  slug,
  headline,
  publisher,
  published,
  topics = '',
  quotations,
  body,
}: MadeArticle) {
  return `---
format: 1
seed: ${seed}
seedSha256: ${'a'.repeat(64)}
slug: ${slug}
headline: ${known(headline)}
publisher: ${known(publisher)}
author: ${known(null)}
published: ${known(published)}
url: ${known(null)}
text: full
topics: [${topics}]
quotations:
${quotations.join('\n')}
messages: []
---

${body}`;
}

function article(seed: string, slug: string, publisher: string, words: string): string {
  const text = SEEDS[seed] ?? '';
  const start = text.indexOf(words);
  const end = start + words.length;
  const cut = text.indexOf('\n\n') + 2;
  const [before, after] = [text.slice(cut, start), text.slice(end).trimEnd()];
  const headline = text.slice(0, cut - 2);
  const id = 'the-old-bridge-is-not-safe';
  const quotations = [madeQuotation(text, words, { id, speaker: 'Ann Lee', topics: '', statement: id })];
  const body = `<Block role="headline" span="0-${cut}" rule="first-line">
  ${headline}
</Block>

<Block role="paragraph" span="${cut}-${text.length}" rule="line">
  ${before}<Quotation id="${id}" part="1/1" span="${start}-${end}" speaker="Ann Lee" kind="direct">${words}</Quotation>${after}
</Block>
`;
  return madeArticle({ seed, slug, headline, publisher, published: '2031-05-04', quotations, body });
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
