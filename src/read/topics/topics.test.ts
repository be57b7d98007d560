import { expect, test } from 'vitest';
import type { Block, Quotation, Role, TopicKeywords } from '../../model.ts';
import { tagArticle, weighTopics } from './article.ts';
import { compileKeywords } from './keywords.ts';
import { tagSaid } from './said.ts';

const topics: TopicKeywords[] = [
  { id: 'floods', keywords: ['high water', 'dyke', 'dykes', 'flood*'] },
  { id: 'ferries', keywords: ['late ferry', 'pier', 'sailings'] },
];

function found(text: string): string[] {
  return compileKeywords(topics)(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

test('keywords match whole words without regard to case, marks of possession, hyphens and line ends', () => {
  expect(found('High-water at the DYKE’s end, high\nwater again; the dyke')).toEqual([
    'High-water',
    'DYKE’s',
    'high\nwater',
    'dyke',
  ]);
});

test('a part of a word, or words that a full stop or a paragraph parts, are no match', () => {
  expect(
    found('Vandyke painted the pierrot. They were late. Ferry tolls rose. It was high\n\nwater'),
  ).toEqual([]);
});

test('only a keyword with a star goes on, and it is not stemmed otherwise', () => {
  expect(found('Flooding, floods and a flood on the piers')).toEqual(['Flooding', 'floods', 'flood']);
});

/** Blocks of a text whose lines each begin with a role in brackets. */
function article(...lines: [Role, string][]): { seed: { id: string; text: string }; blocks: Block[] } {
  let text = '';
  const blocks = lines.map(([role, line]): Block => {
    const start = text.length;
    text += `${line}\n`;
    return { start, end: text.length, role, rule: 'test' };
  });
  return { seed: { id: 'a', text }, blocks };
}

test('a passing word gives no topic, two sentences or a headline do', () => {
  const passing = article(['paragraph', 'The dyke is old, says the dyke warden. He likes eels.']);
  expect(tagArticle(passing.seed, passing.blocks, topics)).toEqual([]);
  const twice = article(['paragraph', 'The dyke is old. The dyke warden likes eels.']);
  expect(tagArticle(twice.seed, twice.blocks, topics)).toEqual([{ id: 'floods', because: ['dyke'] }]);
  const head = article(['headline', 'High water at Wending'], ['paragraph', 'It came in the night.']);
  expect(tagArticle(head.seed, head.blocks, topics)).toEqual([{ id: 'floods', because: ['high water'] }]);
});

test('captions and what was left out give no topic', () => {
  const { seed, blocks } = article(
    ['caption', 'The late ferry at the pier. The pier at night.'],
    ['left-out', 'More sailings cancelled. Late ferry lost.'],
    ['paragraph', 'Nothing of the kind is in the text.'],
  );
  expect(tagArticle(seed, blocks, topics)).toEqual([]);
});

test('a long article needs more than two passing words', () => {
  const filler = Array.from({ length: 300 }, (): [Role, string] => [
    'paragraph',
    'The market sold eels and rye all morning.',
  ]);
  const { seed, blocks } = article(...filler, ['paragraph', 'The dyke is old. The dyke is long.']);
  expect(tagArticle(seed, blocks, topics)).toEqual([]);
});

const faceted: TopicKeywords[] = [
  {
    id: 'young-sailors',
    keywords: {
      all: [
        ['boy', 'girl', 'school'],
        ['sail*', 'boat'],
      ],
    },
  },
];

test('of a topic with two groups of words both must be met, in the same paragraphs or the next', () => {
  const apart = article(
    ['paragraph', 'The school was shut. A boy and a girl went home.'],
    ['paragraph', 'It rained.'],
    ['paragraph', 'The boat was late. Nobody went sailing.'],
  );
  expect(tagArticle(apart.seed, apart.blocks, faceted)).toEqual([]);
  const together = article(
    ['paragraph', 'A boy of the school went sailing.'],
    ['paragraph', 'The girl who sailed with him took the boat home.'],
  );
  expect(tagArticle(together.seed, together.blocks, faceted).map(({ id }) => id)).toEqual(['young-sailors']);
  const headline = article(
    ['headline', 'School sends boat to race'],
    ['paragraph', 'A girl will steer. The boat is new.'],
  );
  expect(tagArticle(headline.seed, headline.blocks, faceted).map(({ id }) => id)).toEqual(['young-sailors']);
});

test('what speaks for a topic is told for each of its groups', () => {
  const { seed, blocks } = article(
    ['paragraph', 'The school was shut. A boy took the boat.'],
    ['paragraph', 'A girl slept.'],
  );
  expect(weighTopics(seed, blocks, faceted)).toEqual([
    {
      id: 'young-sailors',
      sentences: [3, 1],
      enough: 2,
      together: 2,
      enoughTogether: 2,
      words: ['school', 'boy', 'boat', 'girl'],
    },
  ]);
});

test('of two groups the first gives a quotation its topic', () => {
  const { seed, blocks } = article(
    ['paragraph', '“The boat is new.”'],
    ['crosshead', 'Later'],
    ['paragraph', '“The school is old.”'],
  );
  const quotations = [...seed.text.matchAll(/“([^”]*)”/g)].map((one): Quotation => {
    const part = { start: one.index + 1, end: one.index + one[0].length - 1 };
    return { ...blank, parts: [part], exact: [one[1] ?? ''] };
  });
  const tags = [{ id: 'young-sailors', because: [] }];
  expect(tagSaid(seed, blocks, quotations, faceted, tags).map((one) => one.topics)).toEqual([
    [],
    ['young-sailors'],
  ]);
});

test('the stronger topic comes first, with its most frequent words first', () => {
  const { seed, blocks } = article(
    ['headline', 'Sailings cancelled'],
    ['paragraph', 'The pier was shut. No sailings left. Sailings begin on Monday.'],
    ['paragraph', 'A dyke broke. The flood rose.'],
  );
  expect(tagArticle(seed, blocks, topics)).toEqual([
    { id: 'ferries', because: ['sailings', 'pier'] },
    { id: 'floods', because: ['dyke', 'flood*'] },
  ]);
});

function topicsOfQuotations(...lines: [Role, string][]): (readonly string[])[] {
  const { seed, blocks } = article(...lines);
  const quotations = [...seed.text.matchAll(/“([^”]*)”/g)].map((one): Quotation => {
    const part = { start: one.index + 1, end: one.index + one[0].length - 1 };
    return { ...blank, parts: [part], exact: [one[1] ?? ''] };
  });
  const tags = topics.map(({ id }) => ({ id, because: [] }));
  return tagSaid(seed, blocks, quotations, topics, tags).map((quotation) => quotation.topics);
}

const blank: Omit<Quotation, 'parts' | 'exact'> = {
  id: 'x',
  kind: 'direct',
  speaker: null,
  mention: null,
  mentionAt: null,
  cue: null,
  cueAt: null,
  rule: 'test',
  joinedBy: 'single',
  confidence: 0,
  topics: [],
  statement: null,
};

test('a quotation takes its topic from its words, else from its paragraph, else from the one before', () => {
  expect(
    topicsOfQuotations(
      ['paragraph', 'Of the dyke he said: “The late ferry is lost.”'],
      ['paragraph', 'On the pier he said: “It is lost.”'],
      ['paragraph', '“It will not come back.”'],
      ['paragraph', '“We know that.”'],
    ),
  ).toEqual([['ferries'], ['ferries'], ['ferries'], []]);
});

test('the paragraph before a crosshead says nothing of a quotation after it', () => {
  expect(
    topicsOfQuotations(
      ['paragraph', 'The pier was shut.'],
      ['crosshead', 'Eels'],
      ['paragraph', '“It is lost.”'],
    ),
  ).toEqual([[]]);
});

test('a quotation has no topic that its article has not', () => {
  const { seed, blocks } = article(['paragraph', '“The pier is shut.”']);
  const quotation: Quotation = { ...blank, parts: [{ start: 1, end: 17 }], exact: ['The pier is shut'] };
  expect(tagSaid(seed, blocks, [quotation], topics, [])[0]?.topics).toEqual([]);
});
