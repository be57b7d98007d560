import { expect, test } from 'vitest';
import { fictionalProject } from './fictional.ts';
import { countingNumbers, findNumbers } from './numbers.ts';
import { checkRecord, makeRecord } from './record.ts';

/** The numbers of a text, which is written with a bar before and after each. */
test.each([
  'The tide took |12| boats and |3,000| nets, |0.5|% of £|40| — no.',
  '|Eight| barges, |twenty-one| crews, |one-fifth| of the fleet, |two thirds|, |a quarter| of it.',
  'It |quadrupled| in the |past few| years: |dozens| of barges, |scores| of crews, not |hundreds|.',
  '|Several| crews, |a few| of whom rowed |twice|, |once| a week or |a couple of| times.',
  'A route |M25| and a |32%| rise; those under |18|.',
])('numbers are found in digits and in words: %s', (marked) => {
  const text = marked.replaceAll('|', '');
  const found = findNumbers(text).map(({ start, end }) => text.slice(start, end).replace(/^£|%$/g, ''));
  expect(found).toEqual(
    [...marked.matchAll(/\|([^|]+)\|/g)].map(([, words = '']) => words.replace(/%$/, '')),
  );
});

test.each([
  'On 16 February 2031 and on February 16th, in 2031 and since March 2030',
  'in the 2020s, from 2014 to 2015, 2031-02-16, at 10:30am, at 5 pm, on 7/7',
  'No one came. No-one, anyone, done; this one, one another, one of them.',
  'When scores came in, the second barge was first; once moored, few.',
])('what says when, and what counts nothing, is no number: %s', (text) => {
  expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

test.each([
  'Bill 41, section 12 of it, Unit K9, the B218, Flight 370, Room 101, S.B. 277 and No. 10.',
  'They came on the 10.40 train. The 2032ers, the 2014 law, and 2016.',
  'Several came. One thing is clear: COVID-19 was there.',
])('what is part of a name is not asked for: %s', (text) => {
  expect(countingNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

test('what counts is asked for, whatever stands beside it', () => {
  const text = 'About 41 people of Unit K9 paid 10.40 million, and two of them 2,014 pounds, in section 12.';
  const found = countingNumbers(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['41', '10.40', 'million', 'two', '2,014']);
});

test('a text of nothing but hyphens, spaces or articles takes no longer than its length allows', () => {
  const started = performance.now();
  for (const piece of ['-', ' ', 'the ', '1 ', 'in ', 'twenty-', 'a', '1.'])
    findNumbers(piece.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(5000);
});

const figures = (waived: string, cited = '12 cracks') => `figures:
  - id: cracks
    label: Cracks
    value: 12
    printed: '12'
    qualifier: exact
    unit: cracks
    population: null
    place: null
    period: null
    asOf: null
    speaker: Ann Lee
    speakerReason: The sentence before names her.
    certainty: said
    topics: []
    cites:
      - { article: bridge-to-close, exact: ${cited} }
waived:
${waived}`;

const problemsOf = (yaml: string, numbers = 'complete') => {
  const site = `title: Bridges\ndescription: Of bridges.\nnumbers: ${numbers}\n`;
  const files = fictionalProject({ 'content/figures.yaml': yaml, 'content/site.yaml': site });
  return checkRecord(files).messages.map(
    ({ path, line, column, severity, rule }) => `${path}:${line}:${column} ${severity} ${rule}`,
  );
};
const other = '  - { article: mayor-shuts-bridge, exact: At least 12, reason: Tried. }';

test('a number that is a figure or waived is covered', () => {
  expect(problemsOf(figures(other))).toEqual([]);
});

test('a number that is neither is told with its place in the seed', () => {
  expect(problemsOf(figures('  []'))).toEqual(['seeds/b.txt:3:64 error number-without-figure']);
});

test('where not all numbers are asked for, one line counts what is left', () => {
  expect(problemsOf(figures('  []'), 'chosen')).toEqual(['content/figures.yaml:1:1 info numbers-left']);
});

test('a waiver of nothing is told with its line', () => {
  const idle = '  - { article: bridge-to-close, exact: She counted, reason: Tried. }\n';
  const astray = '  - { article: nowhere, exact: Nothing, reason: Tried. }\n';
  expect(problemsOf(figures(astray + idle + other))).toEqual([
    'content/figures.yaml:19:32 error waiver-unused',
    'content/figures.yaml:20:40 error waiver-unused',
  ]);
});

test('a project without figures promises nothing of its numbers', () => {
  expect(() => makeRecord(fictionalProject())).not.toThrow();
});
