import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PrintedMetadata } from '../../model.ts';
import { segment } from '../blocks/segment.ts';
import { readMetadata } from './facts.ts';

const BODY =
  '\n\nThe river broke its banks on Monday and ran through forty houses in the lower town, the county said.\n\nVolunteers came from nine villages with sandbags, and they worked until the morning without a rest.';

function read(text: string): PrintedMetadata {
  const seed = { id: 'test', text };
  return readMetadata(seed, segment(seed));
}

const valuesOf = (text: string) =>
  Object.fromEntries(Object.entries(read(text)).map(([name, known]) => [name, known?.value ?? null]));

test.each([
  ['000_842378dbfe39b3a3', { title: null, publisher: null, author: null, published: '2023-02-16' }],
  [
    '001_ed9c3ab99e8c5c56',
    {
      title: 'School massacres and eight ‘late stage’ terrorist attacks thwarted',
      publisher: null,
      author: null,
      published: null,
    },
  ],
  [
    '002_95e95b8db4efb739',
    {
      title: 'Release of terrorism offenders needs to be managed says CT lead',
      publisher: 'Police Oracle',
      author: null,
      published: null,
    },
  ],
  [
    '003_417ac10b79150b7d',
    {
      title: 'CT Policing marks neighbourhood policing week of action',
      publisher: null,
      author: null,
      published: null,
    },
  ],
  [
    '004_04e2cb57bd36cd06',
    {
      title: "Metropolitan Police seeking to 'turn' ex-jihadis",
      publisher: 'BBC',
      author: null,
      published: null,
    },
  ],
])('seed %s shows of itself what it prints and no more', (name, expected) => {
  expect(valuesOf(readFileSync(`seeds/${name}.txt`, 'utf8'))).toEqual(expected);
});

test('each value is the words at its place, a date apart', () => {
  const text = `River breaks its banks | Vale Evening Post\n\nBy Jane Doe, Reporter\n3 May 2023${BODY}`;
  const { title, author, publisher, published } = read(text);
  for (const known of [title, author, publisher])
    expect(text.slice(known?.at.start, known?.at.end)).toBe(known?.value);
  expect(text.slice(published?.at.start, published?.at.end)).toBe('3 May 2023');
});

test('the outlet behind a page’s title is the publisher and no part of the title', () => {
  expect(valuesOf(`River breaks its banks in the vale - BBC News${BODY}`)).toMatchObject({
    title: 'River breaks its banks in the vale',
    publisher: 'BBC News',
  });
});

test('a dash inside a headline stays', () => {
  expect(valuesOf(`River breaks its banks - county asks for help${BODY}`).title).toBe(
    'River breaks its banks - county asks for help',
  );
});

test('a section behind a page’s title is not the publisher', () => {
  expect(valuesOf(`River breaks its banks in the vale | County news in brief${BODY}`)).toMatchObject({
    title: 'River breaks its banks in the vale',
    publisher: null,
  });
});

test.each([
  [
    'two sentences are a standfirst, and no headline',
    'A New Wall for the Lower Town\n\nVolunteers worked with sandbags as the river ran through forty houses. Should the county pay?\n\nBy Jane Doe',
    'A New Wall for the Lower Town',
  ],
  [
    'a long line right above the date is the headline',
    'County news\n\nForty houses in the lower town are under water. Here is why the river was so high and what the county has said is next\n\n3 May 2023',
    'Forty houses in the lower town are under water. Here is why the river was so high and what the county has said is next',
  ],
])('%s', (_, head, title) => {
  expect(valuesOf(`${head}${BODY}`).title).toBe(title);
});

test('an outlet named in the story is not the publisher', () => {
  expect(
    valuesOf(
      `River breaks its banks in the vale${BODY}\n\n“We ran,” Jane Doe told BBC News. The Guardian has asked the county for comment.`,
    ).publisher,
  ).toBeNull();
});

test('published goes before updated, whichever is printed first', () => {
  expect(
    valuesOf(`River breaks its banks in the vale\nUpdated: 5 May 2023 | Published: 3 May 2023${BODY}`)
      .published,
  ).toBe('2023-05-03');
});

test('a page’s clock is not the date, the date under the headline is', () => {
  expect(
    valuesOf(`Sunday, 3 Mar 2024\nRiver breaks its banks in the vale\n3 May 2023${BODY}`).published,
  ).toBe('2023-05-03');
  expect(valuesOf(`Sunday, 3 Mar 2024\nRiver breaks its banks in the vale${BODY}`).published).toBeNull();
});

test('a date behind the text counts where it says published, and not among related links', () => {
  expect(valuesOf(`River breaks its banks in the vale${BODY}\n\nFirst published: 3 May 2023`).published).toBe(
    '2023-05-03',
  );
  expect(
    valuesOf(
      `River breaks its banks in the vale${BODY}\n\nRelated stories\nDam to be built in Northmoor\n3 May 2021`,
    ).published,
  ).toBeNull();
});

test('a date without a year is not completed by a guess', () => {
  expect(valuesOf(`River breaks its banks in the vale\nBy Jane Doe\n3 May${BODY}`).published).toBeNull();
});

test.each([
  [
    'an entry of a menu',
    `Watch TV\nCompany News\nMetro\nHarbour Live\n\nRiver breaks its banks in the vale${BODY}`,
  ],
  ['who owns the outlet', `River breaks its banks in the vale${BODY}\n\n© 2023 Yahoo. All rights reserved.`],
  [
    'who printed it before',
    `VALE GAZETTE\n\nRiver breaks its banks in the vale${BODY}\n\nFirst published in Vale Gazette.`,
  ],
])('%s is not the publisher', (_, text) => {
  expect(valuesOf(text).publisher).toBeNull();
});

test.each([
  ['rights', '© 2023 Vale Gazette Group Ltd'],
  ['mistakes', 'The Vale Gazette may be told of mistakes at corrections@vale.example'],
  ['readers', 'You are reading a free story from the Vale Gazette.'],
  ['pages', 'Vale Gazette — 3 May 2023'],
])('an outlet that a page names in a notice on its %s is the publisher', (_, notice) => {
  expect(valuesOf(`River breaks its banks in the vale${BODY}\n\n${notice}`).publisher).toBe('Vale Gazette');
});

test('a name in a menu is not the writer, a name under the headline is', () => {
  expect(valuesOf(`Rugby Union\nJob Search\n\nRiver breaks its banks in the vale${BODY}`).author).toBeNull();
  expect(valuesOf(`River breaks its banks in the vale\n\nJane Doe\n\n3 May 2023${BODY}`).author).toBe(
    'Jane Doe',
  );
});
