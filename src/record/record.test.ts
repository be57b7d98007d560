import { expect, test } from 'vitest';
import { ContentError } from '../content/problem.ts';
import { fictionalProject } from './fictional.ts';
import { makeRecord } from './record.ts';

function problemsOf(more: Record<string, string>): string[] {
  try {
    makeRecord(fictionalProject(more));
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ path, line, reason }) => `${path}:${line} ${reason}`);
  }
}

const figure = (exact: string) => `figures:
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
      - { article: bridge-to-close, exact: ${exact} }
waived:
  - { article: bridge-to-close, exact: counted 12 cracks, reason: Cited or not as the test likes. }
  - { article: mayor-shuts-bridge, exact: At least 12, reason: Another report. }
`;

test('outlets get letters of their own, and the same utterance in two reports is one statement', () => {
  const record = makeRecord(fictionalProject());
  expect(record.articles.map(({ outlet }) => outlet.letter)).toEqual(['M', 'O']);
  expect(record.statements.map(({ id, variants }) => [id, variants.length])).toEqual([
    ['the-old-bridge-is-not-safe', 2],
  ]);
  expect(record.people.pages.map(({ name }) => name)).toEqual(['Ann Lee']);
});

test('a figure leads to the one place of its words, which gets an element on the article’s page', () => {
  const record = makeRecord(fictionalProject({ 'content/figures.yaml': figure('12 cracks') }));
  const [cite] = record.figures[0]?.cites ?? [];
  const text = record.seedText('a');
  expect(text.slice(cite?.span.start, cite?.span.end)).toBe('12 cracks');
  const cited = record.article('bridge-to-close')?.cited ?? [];
  expect(cited.map(({ id, figures }) => [`#${id}`, figures])).toEqual([
    [cite?.href.replace(/^[^#]*/, ''), ['cracks']],
  ]);
});

test('words that do not stand in the article are refused, with the file, the line and the nearest text', () => {
  const [problem] = problemsOf({ 'content/figures.yaml': figure('12 cracked') });
  expect(problem).toMatch(
    /^content\/figures\.yaml:17 Unexpected words that do not stand in `bridge-to-close`/,
  );
});

test('words that stand twice are refused until a prefix tells them apart', () => {
  expect(problemsOf({ 'content/figures.yaml': figure('not safe') })[0]).toContain('stand 2 times');
  expect(problemsOf({ 'content/figures.yaml': figure('not safe, prefix: is') })).toEqual([]);
});

test('all problems of all files are told at once', () => {
  const problems = problemsOf({
    'content/people.yaml': 'people: [{ id: Ann Lee, name: Ann Lee, roles: [] }]\n',
    'content/site.yaml': 'title: The Bridge\ndescription: x\ncolour: red\n',
  });
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
    'content/site.yaml:3',
    'content/people.yaml:1',
  ]);
});

test('a topic’s citation is counted once, whatever often the page repeats it', () => {
  const mdx = (body: string) =>
    `---\ntitle: Bridges\ndescription: Of bridges.\naccent: teal\nkeywords: [bridge]\n---\n\n${body}\n`;
  const cite = '<Cite article="bridge-to-close" exact="12 cracks" />';
  const other = '<Cite article="mayor-shuts-bridge" exact="12 cracks" />';
  const record = makeRecord(
    fictionalProject({ 'content/topics/bridges.mdx': mdx(`One.${cite}\n\nTwo.${other} And one.${cite}`) }),
  );
  const { cites, paragraphs } = record.citesOf('bridges');
  expect(cites.map(({ article }) => article)).toEqual(['bridge-to-close', 'mayor-shuts-bridge']);
  expect(paragraphs).toEqual([[1], [2, 1]]);
});
