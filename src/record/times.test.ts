import { expect, test } from 'vitest';
import type { ArticleDraft } from './articles.ts';
import { openCiteBook } from './cites.ts';
import { findCrossings } from './crossings.ts';
import { printedTimes, withTimes } from './times.ts';
import type { ArticleCard, Topic } from './types.ts';

const card = { slug: 'lamps', seed: 'a', href: 'articles/lamps.html', topics: ['lamps'] };

/** The times of a text of one paragraph, in which «…» is a quotation, and cited words that stand in it. */
function timesOf(marked: string, { cited = '', shown = 'full' } = {}) {
  const start = marked.indexOf('«');
  const text = marked.replaceAll(/[«»]/g, '');
  const quotations = start < 0 ? [] : [{ parts: [[start, marked.indexOf('»') - 1]] }];
  const body = `<Block role="paragraph" span="0-${text.length}" rule="line">\n  ${text}\n</Block>\n`;
  const file = { body, path: 'content/articles/lamps.mdx', front: { text: shown } };
  const draft = { card, file, quotations, indirect: [] } as unknown as ArticleDraft;
  const articles = new Map([['lamps', card as unknown as ArticleCard]]);
  const book = openCiteBook(articles, {
    seedText: () => text,
    placeOf: () => ({ line: 1, column: 1 }),
    lineOf: () => 1,
  });
  if (cited !== '') book.resolve({ article: 'lamps', exact: cited }, 'content/figures.yaml');
  const times = printedTimes(draft, text, book);
  expect(findCrossings(draft, book.asked('lamps'), text)).toEqual([]);
  for (const { cite } of times) expect(text.slice(cite.span.start, cite.span.end)).toBe(cite.exact);
  return times.map(({ iso, printed, cite, said }) => [iso, printed, cite.exact, said !== null]);
}

test('a time has the sentence around it, and the outlet says it', () => {
  expect(timesOf('It rained. The lamp went out in May 2029. It rained.')).toEqual([
    ['2029-05', 'May 2029', 'The lamp went out in May 2029.', false],
  ]);
});

test('a sentence is cut at the edge of a quotation, on the side of its time', () => {
  const inside = timesOf('She said: “«All is well. The lamp went out in 2029,»” and left.');
  expect(inside).toEqual([['2029', '2029', 'The lamp went out in 2029,', true]]);
  const outside = timesOf('“«All is well. The lamp is out,»” she said in 2029.');
  expect(outside).toEqual([['2029', '2029', 'she said in 2029.', false]]);
});

test('a sentence is cut at the edge of other cited words, and is left out where a time crosses them', () => {
  const text = 'It rained for a week. In 2029 it rained again.';
  expect(timesOf(text, { cited: 'a week. In' })).toEqual([['2029', '2029', '2029 it rained again.', false]]);
  expect(timesOf('It rained in May 2029.', { cited: 'in May' })).toEqual([]);
});

test('an article that is shown in its quotations alone shows no sentence for its times', () => {
  expect(timesOf('The lamp went out in 2029.', { shown: 'quotations' })).toEqual([]);
});

test('times are looked for in topics without prose, and everywhere where nothing else tells the time', () => {
  const draft = (slug: string, ...topics: string[]) =>
    ({ card: { ...card, slug, topics } }) as unknown as ArticleDraft;
  const topic = (id: string, isBare: boolean) => ({ id, isBare }) as Topic;
  const drafts = [draft('a', 'lamps'), draft('b', 'oil'), draft('c')];
  const topics = [topic('lamps', true), topic('oil', false)];
  expect([...withTimes(drafts, topics, true)]).toEqual(['a']);
  expect([...withTimes(drafts, topics, false)]).toEqual(['a', 'b', 'c']);
  const many = Array.from({ length: 61 }, (_, at) => draft(`d${at}`, 'lamps'));
  expect([...withTimes(many, topics, false)].at(-1)).toBe('d59');
});
