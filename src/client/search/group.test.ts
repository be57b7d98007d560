import { expect, test } from 'vitest';
import type { Word } from './excerpt.ts';
import { groupByPage } from './group.ts';
import type { PageHit, QuotationHit } from './hits.ts';

const words = (text: string): Word[] =>
  text.split(' ').map((word) => ({ text: word.replace('*', ''), found: word.startsWith('*') }));

function quotation(page: string, said: string): QuotationHit {
  const about = {
    page,
    headline: `Headline of ${page}`,
    outlet: '',
    date: '',
    speaker: 'Ada Brook',
    kind: 'direct',
    accent: '',
  };
  return { href: `${page}#q-${said.split(' ')[0]}`, about, parts: [words(said)], near: [] };
}

const passage = (page: string, text: string): PageHit => ({
  href: `${page}#x`,
  page,
  title: `Title of ${page}`,
  words: words(text),
});

test('pages come in the order of their best hit, those with a quotation first', () => {
  const groups = groupByPage(
    [quotation('b', 'the *tide'), quotation('a', 'a *tide'), quotation('b', 'high *tide')],
    [passage('c', 'the *tide tables')],
  );
  expect(groups.map(({ page, quotations }) => `${page} ${quotations.length}`)).toEqual(['b 2', 'a 1', 'c 0']);
  expect(groups[0]?.title).toBe('Headline of b');
  expect(groups[2]?.title).toBe('Title of c');
});

test('a passage that only repeats a quotation of its page is left out', () => {
  const [group] = groupByPage(
    [quotation('a', 'the *tide turns')],
    [passage('a', 'Ada *Brook said the *tide turns')],
  );
  expect(group?.passages).toEqual([]);
});

test('a passage with more than the quotation stays', () => {
  const [group] = groupByPage(
    [quotation('a', 'the *tide turns')],
    [passage('a', 'the *tide at the *harbour')],
  );
  expect(group?.passages).toHaveLength(1);
});
