import { expect, test } from 'vitest';
import type { Word } from './excerpt.ts';
import { groupByPage } from './group.ts';
import type { FoundOn, Hits, PageHit, QuotationHit } from './hits.ts';

const words = (text: string): Word[] =>
  text.split(' ').map((word) => ({ text: word.replace('*', ''), found: word.startsWith('*') }));
const on = (page: string): FoundOn => ({ page, title: `Title of ${page}`, where: '' });

function quotation(page: string, said: string): QuotationHit {
  const about = { on: on(page), speaker: 'Ada Brook', kind: 'direct', accent: 'teal' };
  return { ...about, href: `${page}#q-${said.split(' ')[0]}`, parts: [words(said)], near: [] };
}

const passage = (page: string, text: string): PageHit => ({
  href: `${page}#x`,
  on: on(page),
  words: words(text),
});
const hits = (...all: readonly (QuotationHit | PageHit)[]): Hits[] =>
  all.map((hit) =>
    'parts' in hit ? { quotations: [hit], passages: [] } : { quotations: [], passages: [hit] },
  );

test('pages come in the order of their first hit', () => {
  const groups = groupByPage(
    hits(
      quotation('b', 'the *tide'),
      quotation('a', 'a *tide'),
      quotation('b', 'high *tide'),
      passage('c', 'the *tide tables'),
    ),
  );
  expect(groups.map(({ on: { page }, quotations }) => `${page} ${quotations.length}`)).toEqual([
    'b 2',
    'a 1',
    'c 0',
  ]);
  expect(groups[0]?.on.title).toBe('Title of b');
});

test('a passage that only repeats a quotation of its page is left out', () => {
  const [group] = groupByPage(
    hits(quotation('a', 'the *tide turns'), passage('a', 'Ada *Brook said the *tide turns')),
  );
  expect(group?.passages).toEqual([]);
});

test('a passage with more than the quotation stays', () => {
  const [group] = groupByPage(
    hits(quotation('a', 'the *tide turns'), passage('a', 'the *tide at the *harbour')),
  );
  expect(group?.passages).toHaveLength(1);
});
