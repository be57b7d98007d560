/** Made-up reports for the tests of the data: hard characters, formulas, a caption, and a report shown in part. */
import { fictionalProject } from '../record/fictional.ts';
import { makeRecord, type SiteRecord } from '../record/record.ts';
import { type Dataset, openRows } from './dataset.ts';

interface Line {
  readonly role: string;
  readonly words: string;
  /** Words of the line that are a quotation. */
  readonly quoted?: string;
}

const LINES: readonly Line[] = [
  { role: 'headline', words: '🚣 Regatta 🏁 ends early' },
  { role: 'caption', words: 'A secret caption of the regatta 🎏' },
  {
    role: 'paragraph',
    words: 'Nobody knew why. “=SUM(A:A) 🛶 was on the board,” said Bo Quill. It was late.',
    quoted: '=SUM(A:A) 🛶 was on the board,',
  },
  {
    role: 'paragraph',
    words: "“-x, or “so”; 'maybe' y | z,” Bo Quill said.",
    quoted: "-x, or “so”; 'maybe' y | z,",
  },
];

const unknown = '{ value: null, basis: unknown, evidence: Not printed. }';
const seed = LINES.map(({ words }) => `${words}\n\n`).join('');
const startOf = (words: string) => seed.indexOf(words);

function mdx(textShown: string): string {
  const quotations = LINES.flatMap(({ quoted }, index) => {
    if (quoted === undefined) return [];
    const [start, end] = [startOf(quoted), startOf(quoted) + quoted.length];
    return `  - { id: q-${index}, parts: [[${start}, ${end}]], exact: [${JSON.stringify(quoted)}], kind: direct, speaker: Bo Quill, mention: Bo Quill, mentionAt: null, cue: said, cueAt: null, rule: test, confidence: 0.5, topics: [], statement: null }`;
  });
  const blocks = LINES.map(({ role, words }) => {
    const span = `${startOf(words)}-${startOf(words) + words.length + 2}`;
    return `<Block role="${role}" span="${span}" rule="test">\n  ${words.replace(/[<{]/g, '\\$&')}\n</Block>`;
  });
  return `---
format: 1
seed: regatta
seedSha256: ${'b'.repeat(64)}
slug: regatta
headline: { value: "${LINES[0]?.words}", basis: printed, at: [0, ${LINES[0]?.words.length}] }
publisher: ${unknown}
author: ${unknown}
published: ${unknown}
url: ${unknown}
text: ${textShown}
topics: []
quotations:
${quotations.join('\n')}
messages: []
---

${blocks.join('\n\n')}
`;
}

/** The seed of the regatta’s report. */
export const regatta = seed;

/** A project with the reports of the bridge and of the regatta; `textShown` is the regatta’s. */
export function fictionalRecord(
  textShown: 'full' | 'quotations' = 'full',
  more: Readonly<Record<string, string>> = {},
): SiteRecord {
  const files = { 'seeds/regatta.txt': seed, 'content/articles/regatta.mdx': mdx(textShown), ...more };
  return makeRecord(fictionalProject(files));
}

/** All rows of a project at once. */
export function datasetOf(record: SiteRecord): Dataset {
  const { ofArticle, others } = openRows(record);
  const rest = others();
  const articles = record.articles.map(ofArticle);
  return {
    ...rest,
    articles: articles.flatMap((rows) => rows.articles),
    quotations: articles.flatMap((rows) => rows.quotations),
    indirect: articles.flatMap((rows) => rows.indirect),
    places: [...articles.flatMap((rows) => rows.places), ...rest.places],
    annotations: [...articles.flatMap((rows) => rows.annotations), ...rest.annotations],
  };
}

/** A figure that rests on words of the bridge’s report. */
export const figuresYaml = `figures:
  - id: cracks
    label: Cracks
    value: 12
    printed: '12'
    qualifier: exact
    unit: cracks
    population: null
    place: null
    period: { printed: '=now' }
    asOf: null
    speaker: Ann Lee
    speakerReason: The sentence before names her.
    certainty: said
    topics: []
    cites:
      - { article: bridge-to-close, exact: 12 cracks }
      - { article: mayor-shuts-bridge, exact: 12 cracks }
`;
