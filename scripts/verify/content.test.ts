import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { articleFile, readArticle } from './content.ts';
import { writeTinySite } from './tiny-site.ts';

test('front matter is read alike however it is laid out', () => {
  const quotation = { id: 'a', parts: [[1, 2]], exact: ['- id: x'], topics: ['fens', 'id'], speaker: null };
  const front = {
    seed: 'fen',
    text: 'quotations',
    topics: [{ id: 'fens' }],
    quotations: [quotation, { ...quotation, id: 'b' }],
  };
  const shuffled = { ...front, quotations: front.quotations.map(({ id, ...rest }) => ({ ...rest, id })) };
  const expected = { seed: 'fen', wholeText: false, quotations: [{ id: 'a' }, { id: 'b' }] };
  for (const yaml of [stringify(front), stringify(shuffled), JSON.stringify(front)]) {
    const paths = writeTinySite([{ file: 'content/articles/fen.mdx', to: `---\n${yaml.trim()}\n---\n` }]);
    const article = readArticle(articleFile(paths, 'articles/fen.html') ?? '');
    expect(article).toMatchObject(expected);
    for (const { parts, exact } of article.quotations)
      expect({ parts, exact }).toEqual({ parts: [[1, 2]], exact: ['- id: x'] });
    rmSync(paths.root, { recursive: true });
  }
});
