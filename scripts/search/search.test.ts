import { expect, test } from 'vitest';
import { readArticlePage } from './article-page.ts';
import { documentsOf } from './documents.ts';
import { filterValues } from './filter-values.ts';
import { readQuotations } from './quotation.ts';
import { topicOf } from './site.ts';
import { articleText, figureText, shownText } from './texts.ts';

const page = [
  '<h1 data-block="0-8" data-role="headline">The quay</h1>',
  '<dl><dd data-block="8-9" data-role="credit">A photograph</dd></dl>',
  '<p id="p-9"> <span data-block="9-30" data-role="paragraph">The <span id="s-1-2">harbour</span> &amp; the quay.</span> </p>',
  '<p id="p-30"><span data-block="30-70" data-role="paragraph">“<mark class="q" id="q-a" data-quotation="a" data-span="31-43">We are <a href="#f">20%</a> ready</mark>”<a data-ours href="#n">1</a> she <q>said</q>, “<mark class="q" data-quotation="a" data-span="52-60">at last</mark>”.</span></p>',
  '<h2 id="p-70" data-block="70-75" data-role="crosshead">Later</h2>',
  '<p id="p-75"><span data-block="75-90" data-role="paragraph">It <mark class="q" id="q-b" data-quotation="b" data-span="78-84">rained</mark>.</span></p>',
].join('');
const words =
  'The quay The harbour & the quay. “ We are 20% ready ” she said, “ at last ”. Later It rained .';

test('an article’s words are read from its page, each part of a quotation as whole words', () => {
  const read = readArticlePage(page);
  expect(read.words.join(' ')).toBe(words);
  expect(read.quotations).toEqual([
    {
      id: 'a',
      parts: [
        [8, 12],
        [16, 18],
      ],
    },
    { id: 'b', parts: [[21, 22]] },
  ]);
  expect(read.anchors).toEqual([
    [2, 'p-9'],
    [7, 'p-30'],
    [19, 'p-70'],
    [20, 'p-75'],
  ]);
  expect(read.blocks[0]).toBe(0);
});

const article = {
  title: 'The quay',
  publisher: 'The Quay',
  published: '2021-05-03',
  publishedBasis: 'inferred',
  href: 'articles/x.html',
};
const options = { language: 'en-GB', topics: [{ id: 'sea-ports', title: 'Sea ports', accent: 'teal' }] };
const said = { kind: 'direct', speaker: 'Ada Brook', speakerSure: true, topics: ['sea-ports'] };
const quotations = readQuotations(
  JSON.stringify({
    quotations: [
      { ...said, id: 'a', href: 'articles/x.html#q-a' },
      {
        ...said,
        id: 'b',
        href: 'articles/x.html#q-b',
        speakerSure: false,
        topics: ['rain-fall'],
        kind: 'partial',
      },
    ],
  }),
);
const text = articleText(page, article, quotations.get('articles/x.html') ?? [], options);

test('what is shown of an article says what the reader is told', () => {
  expect(shownText(text)).toMatchObject({
    words,
    title: 'The quay',
    outlet: 'The Quay',
    date: '3 May 2021, inferred',
    year: '2021',
  });
  expect(text.shown.quotations.map(({ id, topics, accent }) => [id, topics, accent])).toEqual([
    ['a', ['Sea ports'], 'teal'],
    ['b', ['Rain fall'], 'slate'],
  ]);
});

test('other ways of writing a quotation are found after its text, and not shown', () => {
  expect(text.shown.quotations.map(({ variants }) => variants)).toEqual([text.end, undefined]);
  expect(text.words.slice(text.end).join(' ')).toBe('we are 20 percent ready at last');
});

/** The words of a document, each with its weight. */
const weighted = (document: ReturnType<typeof documentsOf>[number] | undefined) =>
  (document?.stretches ?? [])
    .filter(({ from, to }) => to > from)
    .map(({ from, to, weight }) => `${weight}: ${text.words.slice(from, to).join(' ')}`);

test('a quotation is found by its words, and by those of its paragraph and the one before', () => {
  const [own, near, second] = documentsOf(text, 7, true);
  expect(own?.name).toEqual({ letter: 'q', text: 7, quotation: 0 });
  const variants = '7: we are 20 percent ready at last';
  expect(weighted(own)).toEqual(['7: We are 20% ready', '7: at last', variants]);
  expect(weighted(near)).toEqual([
    '0.25: The harbour & the quay. “',
    '7: We are 20% ready',
    '0.25: ” she said, “',
    '7: at last',
    '0.25: ”.',
    variants,
  ]);
  expect(weighted(second)).toEqual(['7: rained']);
  expect(own).toMatchObject({ title: 'Ada Brook', values: { speaker: ['Ada Brook'], year: ['2021'] } });
  expect(documentsOf(text, 7, true).at(-1)).toMatchObject({ name: { letter: 'p', text: 7 }, values: null });
});

test('in a large collection an article is found as one, with the values of all its quotations', () => {
  const [report, ...others] = documentsOf(text, 7, false);
  expect(others).toEqual([]);
  expect(report).toMatchObject({
    name: { letter: 'r', text: 7 },
    title: 'The quay; Ada Brook',
    values: {
      topic: ['Sea ports', 'Rain fall'],
      speaker: ['Ada Brook', 'Not known'],
      kind: ['direct', 'partial'],
    },
  });
  expect(weighted(report)).toEqual([
    '1: The quay The harbour & the quay. “',
    '7: We are 20% ready',
    '1: ” she said, “',
    '7: at last',
    '1: ”. Later It',
    '7: rained',
    '1: .',
    '7: we are 20 percent ready at last',
  ]);
});

test('values are listed by text and quotation, as the browser reads them', () => {
  const values = filterValues([...documentsOf(text, 9, true), ...documentsOf(text, 4, true)]);
  expect(values).toMatchObject({ letter: 'q', texts: [4, 5], counts: [2, 2] });
  expect(values.filters.topic).toEqual({ values: ['Rain fall', 'Sea ports'], of: [[1], [0], [1], [0]] });
});

test('what is not known is said to be so', () => {
  const none = articleText(page, { ...article, publisher: null, published: null }, [], options);
  expect(none.shown).toMatchObject({ outlet: null, date: '', year: null, quotations: [] });
  expect(documentsOf(none, 0, false)).toMatchObject([{ name: { letter: 'p' }, outlet: '' }]);
});

test('a figure is found by the words of its row', () => {
  const cites = [{ exact: 'a fifth of ships' }];
  const figure = {
    label: 'Share',
    printed: '20%',
    place: 'Wending',
    speaker: null,
    href: 'figures.html#f-a',
    cites,
  };
  const made = figureText(figure);
  expect(shownText(made).words).toBe('20%: Share, Wending. “a fifth of ships”');
  expect(made.words.slice(made.end)).toContain('percent');
});

test('a topic has the name and colour of its page', () => {
  expect(topicOf('sea-ports', '<html lang="en" class="t-teal"><h1>Sea <em>ports</em></h1>')).toEqual({
    id: 'sea-ports',
    title: 'Sea ports',
    accent: 'teal',
  });
  expect(topicOf('x', '<html>')).toEqual({ id: 'x', title: 'x', accent: 'slate' });
});
