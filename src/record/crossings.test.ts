import { expect, test } from 'vitest';
import { ContentError } from '../content/problem.ts';
import { fictionalProject } from './fictional.ts';
import { makeRecord } from './record.ts';

/** What is told where a topic cites words of the mayor’s report, one citation a paragraph. */
function told(...cited: readonly string[]) {
  const paragraphs = cited.map((words) => `Words.<Cite article="bridge-to-close" exact="${words}" />\n`);
  const front = '---\ntitle: Bridges\ndescription: d\naccent: teal\nkeywords: [bridge]\n---\n';
  try {
    makeRecord(fictionalProject({ 'content/topics/bridges.mdx': `${front}${paragraphs.join('\n')}` }));
    return [];
  } catch (error) {
    if (error instanceof ContentError)
      return error.problems.map(({ path, line, reason, hint }) => `${path}:${line} ${reason} ${hint}`);
    throw error;
  }
}

test('words inside of a quotation, outside of it, and with all of it, can be cited', () => {
  expect(
    told(
      'not safe enough',
      'She counted',
      'Ann Lee, said: “The old bridge is not safe, or not safe enough.”',
    ),
  ).toEqual([]);
});

test.each([
  [
    'Ann Lee, said: “The old bridge',
    '“The old bridge”, which are said',
    '“Ann Lee, said:”, which are the outlet’s',
  ],
  [
    'not safe enough.” She counted',
    '“not safe enough.”, which are said',
    '“She counted”, which are the outlet’s',
  ],
])(
  '%j stands on both sides of a mark: told at its line, with the words of each side',
  (words, said, outlet) => {
    const [message = '', ...others] = told('12 cracks', words);
    expect(others).toEqual([]);
    expect(message).toContain(
      'content/topics/bridges.mdx:9 Unexpected words on both sides of a quotation mark',
    );
    expect(message).toContain(said);
    expect(message).toContain(outlet);
  },
);

test('words that cross others that are cited are told, with the others', () => {
  expect(told('She counted 12', '12 cracks')).toEqual([
    expect.stringMatching(
      /bridges\.mdx:9 Unexpected words that cross .*“12 cracks”.* The other words are “She counted 12”/,
    ),
  ]);
});

test('words that reach from the headline into the text are told', () => {
  expect(told('close&#10;&#10;The mayor')).toEqual([expect.stringContaining('reach over two blocks')]);
});
