import { expect, test } from 'vitest';
import type { Found } from './engine.ts';
import { hitsOf } from './hits.ts';
import type { ShownQuotation, ShownText } from './text.ts';

const quotation: Omit<ShownQuotation, 'parts'> = {
  id: 'we-are',
  speaker: 'Ada Brook',
  sure: true,
  kind: 'direct',
  topics: [],
  accent: 'teal',
};
const text: Omit<ShownText, 'words' | 'quotations'> = {
  href: 'articles/harbour.html',
  title: 'Harbour to close',
  outlet: 'The Quay',
  date: '3 May 2021',
  year: '2021',
  anchors: [],
};

/** Words as in a text, those found starred; each `[…]` is a part of the quotation, numbered as in `parts`. */
function found(marked: string, more: Partial<ShownText> & { of?: Partial<ShownQuotation>[] } = {}) {
  const places: number[] = [];
  const words = marked.split(' ').map((word, at) => {
    if (word.includes('*')) places.push(at);
    return word.replaceAll('*', '');
  });
  const { of = [], ...rest } = more;
  const quotations = of.map((one) => ({ ...quotation, parts: [], ...one }));
  return { text: { ...text, words: words.join(' '), quotations, ...rest }, places };
}

const hits = (
  letter: Found['letter'],
  { text: shown, places }: ReturnType<typeof found>,
  extra: number[] = [],
  chosen = {},
) => hitsOf(shown, { letter, text: 0, quotation: 0, score: 1, places: [...places, ...extra] }, chosen);
const said = (parts: readonly (readonly { text: string; found: boolean }[])[]) =>
  parts.map((part) => part.map((word) => (word.found ? `*${word.text}` : word.text)).join(' '));

test('a quotation leads to its place, with found words marked', () => {
  const [hit] = hits('q', found('“ We are *ready, ” she *said', { of: [{ parts: [[1, 4]] }] })).quotations;
  expect(hit).toMatchObject({ href: 'articles/harbour.html#q-we-are', speaker: 'Ada Brook', near: [] });
  expect(said(hit?.parts ?? [])).toEqual(['We are *ready,']);
});

test('parts of a quotation are told apart', () => {
  const parts = [
    [0, 2],
    [4, 7],
  ] as const;
  const [hit] = hits('q', found('We *think he said that is so', { of: [{ parts }] })).quotations;
  expect(said(hit?.parts ?? [])).toEqual(['We *think', 'that is so']);
});

test('a word found by another way of writing it is marked as printed', () => {
  const parts = [
    [0, 1],
    [2, 5],
  ] as const;
  const shown = found('goal-line ¦ saves of 20%', { of: [{ parts, variants: 5 }] });
  // goal line saves of 20 percent, from 5 on.
  const [hit] = hits('q', shown, [6, 10]).quotations;
  expect(said(hit?.parts ?? [])).toEqual(['*goal-line', 'saves of *20%']);
});

test('of a report only the quotations that hold found words are shown', () => {
  const of = [
    { id: 'a', parts: [[0, 2]] as const },
    { id: 'b', parts: [[2, 4]] as const },
  ];
  const { quotations, passages } = hits('r', found('one thing another *thing and *more', { of }));
  expect(quotations.map(({ href }) => href)).toEqual(['articles/harbour.html#q-b']);
  expect(passages).toEqual([]);
});

test('of a report in which no quotation holds them, those of the speaker asked for, or else the passage', () => {
  const of = [
    { id: 'a', parts: [[0, 2]] as const },
    { id: 'b', parts: [[2, 4]] as const, speaker: 'Ben Field' },
  ];
  const asked = hits('r', found('one thing another thing said *Ben *Field.', { of }));
  expect(asked.quotations.map(({ href }) => href)).toEqual(['articles/harbour.html#q-b']);
  const other = hits('r', found('one thing another thing in a *field', { of }));
  expect(other.quotations).toEqual([]);
  expect(said(other.passages.map(({ words }) => words))).toEqual(['one thing another thing in a *field']);
});

test('the filters let only their own quotations of a report through', () => {
  const of = [
    { id: 'a', parts: [[0, 2]] as const, kind: 'partial' },
    { id: 'b', parts: [[2, 4]] as const, topics: ['Ports'] },
  ];
  const shown = found('one *thing another *thing', { of });
  const left = (chosen: object) => hits('r', shown, [], chosen).quotations.map(({ href }) => href.slice(-1));
  expect(left({ kind: ['direct'] })).toEqual(['b']);
  expect(left({ topic: ['No topic'] })).toEqual(['a']);
  expect(left({ year: ['2021'], outlet: ['The Quay'] })).toEqual(['a', 'b']);
});

test('words around a quotation are shown beside it', () => {
  const shown = found('The *harbour is “ We are ready ” he said', { of: [{ parts: [[4, 7]] }] });
  const [hit] = hits('n', shown).quotations;
  expect(said([hit?.near ?? []])).toEqual(['The *harbour is “']);
});

test('a passage leads to the nearest place before it that can be linked', () => {
  const anchors = [
    [1, 'in-short'],
    [5, 'more'],
  ] as const;
  const shown = found('Top In short the *harbour closes', { anchors, href: 'topics/ports.html', outlet: '' });
  const [hit] = hits('p', shown).passages;
  expect(hit).toMatchObject({ href: 'topics/ports.html#in-short', on: { page: 'topics/ports.html' } });
  expect(hits('p', found('The *harbour', { href: 'about.html' })).passages[0]?.href).toBe('about.html');
});

test('a figure keeps its own address and does not show other ways of writing', () => {
  const [hit] = hits('p', found('*20% of ships', { href: 'figures.html#f-ships' }), [3, 4]).passages;
  expect(hit).toMatchObject({ href: 'figures.html#f-ships', on: { page: 'figures.html' } });
  expect(said([hit?.words ?? []])).toEqual(['*20% of ships']);
});

test('what is not known is said to be so', () => {
  const shown = found('*one', { of: [{ parts: [[0, 1]], speaker: null }], outlet: null });
  const [hit] = hits('q', shown).quotations;
  expect(hit).toMatchObject({ speaker: 'Speaker not known', on: { where: 'Publisher unknown, 3 May 2021' } });
  const unsure = found('*one', { of: [{ parts: [[0, 1]], sure: false }] });
  expect(hits('q', unsure).quotations[0]?.speaker).toBe('probably Ada Brook');
});
