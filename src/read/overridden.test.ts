import { expect, test } from 'vitest';
import type { Message, Seed, Source } from '../model.ts';
import { extract } from './read.ts';

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

test('two overrides that say something of one thing are told at the second; two that say different things are not', () => {
  const quotation = { exact: 'ready for the water' };
  const block = { exact: 'The eel trade' };
  const { asked, problems } = withSource({
    overrides: [
      { quotation, speaker: 'Tom Reed', reason },
      { quotation, kind: 'partial', reason },
      { quotation: { exact: 'ready again next year' }, kind: 'not a quotation', reason },
      { block, role: 'left-out', reason },
      { block, role: 'crosshead', reason },
      { topic: 'floods', set: 'remove', reason },
      { topic: 'floods', set: 'add', reason },
    ],
  });
  expect(problems.map(({ rule }) => rule)).toEqual(['override-twice', 'override-twice', 'override-twice']);
  expect(asked.map(([, index]) => index).toSorted()).toEqual([2, 4, 6]);
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

test('no archive can have captured a report before it was published', () => {
  const published = (value: string) =>
    ({ value, basis: 'inferred', evidence: 'The flood was then.' }) as const;
  const archived = { url: 'https://archive.example/fen', captured: '1953-02-09' };
  const told = (day: string) => withSource({ published: published(day), archived }).problems;
  expect(told('1953-02-10').map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'error captured-too-early',
  ]);
  for (const day of ['1953-02-09', '1953-02', '1953']) expect(told(day)).toEqual([]);
});

test('an editor corrects who is reported to have said something, or says that nobody is', () => {
  const exact = 'ask for help from the county';
  const named = withSource({ overrides: [{ reported: { exact }, speaker: 'Tom Reed', reason }] });
  expect(named.problems).toEqual([]);
  expect(named.extraction.indirect).toMatchObject([
    { speaker: 'Tom Reed', rule: 'editor', confidence: 1, setByEditor: reason },
  ]);
  const taken = withSource({ overrides: [{ reported: { exact }, polarity: 'not reported', reason }] });
  expect(taken.extraction.indirect).toEqual([]);
});

test('a correction of reported speech that meets none, or changes nothing, is told', () => {
  const rules = (source: Source) => withSource(source).problems.map(({ rule }) => rule);
  expect(
    rules({ overrides: [{ reported: { exact: 'The eel trade' }, polarity: 'denied', reason }] }),
  ).toEqual(['override-no-reported']);
  const same = { reported: { exact: 'ask for help' }, polarity: 'asserted' as const, reason };
  expect(rules({ overrides: [same] })).toEqual(['override-unneeded']);
  const other = { reported: { exact: 'ask for help' }, polarity: 'denied' as const, reason };
  expect(rules({ overrides: [other, { ...other, reported: { exact: 'they would' } }] })).toEqual([
    'override-twice',
  ]);
});
