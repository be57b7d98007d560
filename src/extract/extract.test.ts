import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message, Seed, Source } from '../model.ts';
import { bodyText } from './body.ts';
import { extract } from './extract.ts';
import { link } from './link/link.ts';
import { findNarrated } from './link/narrated.ts';
import { satteri } from './write/parsers.ts';
import { readBack } from './write/read-back.ts';
import { writeArticle } from './write/write.ts';

/** More of them now and then: `FUZZ_RUNS=20000 npx vitest run src/extract/extract.test.ts`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);

const names = [
  '000_842378dbfe39b3a3',
  '001_ed9c3ab99e8c5c56',
  '002_95e95b8db4efb739',
  '003_417ac10b79150b7d',
  '004_04e2cb57bd36cd06',
];
const seeds = names.map((id): Seed => ({ id, text: readFileSync(`seeds/${id}.txt`, 'utf8') }));
const all = seeds.map((seed) => extract(seed, { topics: [] }));

test.each(all)('the blocks of $seed.id tile it', ({ seed, blocks }) => {
  let at = 0;
  for (const block of blocks) {
    expect(block.start).toBe(at);
    expect(block.end).toBeGreaterThan(block.start);
    at = block.end;
  }
  expect(at).toBe(seed.text.length);
});

test('the seeds hold thirty-nine quotations', () => {
  expect(all.map(({ quotations }) => quotations.length)).toEqual(EXPECTED);
});

/** Quotations of each seed, counted by hand. */
const EXPECTED = [12, 13, 8, 2, 4];

const NO_BODY = [
  'James Manning',
  'We use your sign-up',
  'placard-waving',
  'Christian name',
  'Source: Read Full Article',
  'Related Posts',
  'network problems',
  'Leave a Comment',
  'View Comments',
  'Martyn',
  'Challenging period',
  'dagmarbendel',
  'digital issue',
  'Image source',
  'new members from overseas',
  'Related Internet Links',
  'not responsible for the content',
];

test('no notice, link, caption, credit or comment count stands in a body', () => {
  const bodies = all.map(({ seed, blocks }) => bodyText(seed, blocks)).join('\n');
  expect(NO_BODY.filter((words) => bodies.includes(words))).toEqual([]);
});

test('the same utterances are found in the reports of one briefing, and no others', () => {
  const groups = new Map<string, string[]>();
  for (const { seed, quotations } of link(all)) {
    for (const { statement, exact } of quotations) {
      if (statement === null) continue;
      groups.set(statement, [
        ...(groups.get(statement) ?? []),
        `${seed.id.slice(0, 3)} ${exact[0]?.slice(0, 40)}`,
      ]);
    }
  }
  expect(Object.fromEntries(groups)).toEqual({
    'close-calls': ['000 close calls', '001 close calls'],
    'goal-line-saves': ['000 goal-line saves', '001 goal line saves', '002 goal line saves'],
    'i-want-to-be-absolutely-clear': [
      '001 I want to be absolutely clear that any a',
      '002 I want to be absolutely clear that any a',
      '002 that attempts to set up shop and act out',
    ],
  });
});

test('what one report of the briefing quotes and another narrates is proposed, and nothing else', () => {
  const proposals = findNarrated(all).map(({ quotation, quotedIn, narratedIn, span }) => {
    const { text } = seeds.find(({ id }) => id === narratedIn) ?? { text: '' };
    const sentence = text.slice(span.start, span.end).trim();
    return `${quotedIn.slice(0, 3)} ${quotation.id} → ${narratedIn.slice(0, 3)} ${sentence.slice(0, 40)}`;
  });
  expect(proposals).toEqual([
    '000 growing-part → 001 While fighting terrorism is still the ma',
    '000 individuals-who-have-been-convicted-of → 002 This year there is a potential that the ',
    '000 late-stage → 002 Last year CT policing stopped eight late',
    '000 close-calls → 002 AC Jukes said a number of those were clo',
  ]);
});

const fen: Seed = {
  id: 'fen',
  text: [
    'High water at Wending',
    '',
    'The dyke held, said Ada Quill, the reeve of the parish, on Tuesday evening.',
    '',
    'Ada Quill said: “We are ready for the water, and we will be ready again next year.”',
    '',
    'The eel trade suffered, and traders said that they would ask for help from the county.',
    '',
  ].join('\n'),
};

function withSource(source: Source) {
  const asked: (readonly (string | number)[])[] = [];
  const extraction = extract(fen, {
    topics: [{ id: 'floods', keywords: ['dyke'] }],
    source,
    locate: (keys) => {
      asked.push(keys);
      return { path: 'content/sources/fen.yaml', line: 7, column: 3 };
    },
  });
  const problems = extraction.messages.filter((message) => message.path !== undefined);
  return { extraction, asked, problems };
}

const reason = 'Read against the printed page.';

test('an editor sets the role of a block, the speaker of a quotation and a topic, each with the reason shown', () => {
  const { extraction, problems } = withSource({
    overrides: [
      { block: { exact: 'The eel trade' }, role: 'left-out', reason },
      { quotation: { exact: 'ready for the water' }, speaker: 'Tom Reed', reason },
      { topic: 'floods', set: 'add', reason },
    ],
  });
  expect(problems).toEqual([]);
  expect(extraction.blocks.at(-1)).toMatchObject({ role: 'left-out', rule: 'editor', setByEditor: reason });
  expect(extraction.quotations).toMatchObject([{ speaker: 'Tom Reed', confidence: 1, setByEditor: reason }]);
  expect(extraction.topics).toEqual([{ id: 'floods', because: [], setByEditor: reason }]);
});

test('an editor takes a quotation away', () => {
  const { extraction } = withSource({
    overrides: [{ quotation: { exact: 'ready for the water' }, kind: 'not a quotation', reason }],
  });
  expect(extraction.quotations).toEqual([]);
});

test('an override whose words have changed is an error at its place, with the nearest words', () => {
  const { problems, asked } = withSource({
    overrides: [{ quotation: { exact: 'We are redy for the watter' }, kind: 'partial', reason }],
  });
  expect(asked).toEqual([['overrides', 0, 'quotation']]);
  expect(problems).toEqual<Message[]>([
    {
      path: 'content/sources/fen.yaml',
      line: 7,
      column: 3,
      rule: 'override-missing',
      reason: 'Unexpected words that do not stand in the seed: “We are redy for the watter”',
      hint: 'Nearest text there: “We are ready for the water”',
      severity: 'error',
    },
  ]);
});

test('an override that anchors twice, in no quotation or over two blocks is an error', () => {
  const { problems } = withSource({
    overrides: [
      { block: { exact: 'Ada Quill' }, role: 'crosshead', reason },
      { quotation: { exact: 'eel trade' }, speaker: null, reason },
      { block: { exact: 'evening.\n\nAda' }, role: 'crosshead', reason },
      { topic: 'eels', set: 'add', reason },
    ],
  });
  expect(problems.map(({ rule }) => rule).sort()).toEqual([
    'override-ambiguous',
    'override-no-quotation',
    'override-topic',
    'override-two-blocks',
  ]);
});

test('an override that changes nothing is told, and is no error', () => {
  const { problems } = withSource({
    overrides: [{ block: { exact: 'The eel trade' }, role: 'paragraph', reason }],
  });
  expect(problems).toMatchObject([{ rule: 'override-unneeded', severity: 'info' }]);
});

test('what a source file answers is not asked of the editor again', () => {
  const asks = (source: Source) => withSource(source).extraction.messages.map(({ rule }) => rule);
  expect(asks({})).toContain('missing-publisher');
  const unknown = { value: null, basis: 'unknown', evidence: 'No copy was found.' } as const;
  expect(asks({ publisher: unknown })).not.toContain('missing-publisher');
});

test('nothing is called printed that the seed does not print', () => {
  const { problems } = withSource({
    publisher: { value: 'The Wending Courier', basis: 'printed' },
    headline: { value: 'High water at Wending', basis: 'printed' },
    published: { value: '1953-02-01', basis: 'printed' },
  });
  expect(problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'error source-not-printed',
    'error source-not-printed',
  ]);
});

const piece = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '\n',
    '\n\n',
    ' said ',
    ' Ada Quill ',
    '. ',
    ', ',
    'Q: ',
    '[',
    ']',
  ),
  fc.constantFrom(
    '\r\n',
    '\t',
    ' ',
    'The',
    'she',
    'www.',
    'https://',
    '{',
    '<b>',
    '- ',
    '# ',
    '«',
    '»',
    ':',
    '12 May',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('reading never throws, tiles and slices exactly, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const seed = { id: 'any', text: pieces.join('') };
      const { blocks, quotations } = extract(seed, { topics: [{ id: 'x', keywords: ['Quill'] }] });
      expect(blocks.map(({ start, end }) => seed.text.slice(start, end)).join('')).toBe(seed.text);
      for (const { parts, exact } of quotations) {
        expect(parts.map(({ start, end }) => seed.text.slice(start, end))).toEqual(exact);
      }
    }),
    { numRuns: RUNS },
  );
});

test('whatever is read in any text can be written, and reads back as the same words', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
      const seed = { id: 'any', text: pieces.join('').replaceAll('\0', '') };
      fc.pre(seed.text.trim() !== '' && seed.text.isWellFormed());
      const extraction = extract(seed, { topics: [] });
      const page = { extraction, source: {}, seedSha256: '0'.repeat(64), slug: 'any', defaults: {} };
      expect(readBack(writeArticle(page), seed, 'any.mdx', satteri)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
