/**
 * Writes the files of data, in a process beside the one that prints the pages: through Astro, each of the
 * thousands would cost several times what it takes to make.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFile } from '../../src/data/article-file.ts';
import { dataFiles } from '../../src/data/files.ts';
import { getRecord } from '../../src/record/index.ts';
import { workApart } from './apart.ts';
import type { ArticlesMade } from './render-process.ts';

workApart<{ out: string }, ArticlesMade, null>(async ({ out }, further) => {
  process.env['ON_THE_RECORD_ARTICLES'] = (await further).articles;
  const record = getRecord();
  mkdirSync(join(out, 'data'), { recursive: true });
  mkdirSync(join(out, 'articles'), { recursive: true });
  for (const file of dataFiles) {
    writeFileSync(
      join(out, 'data', file.name),
      file.text(record, { date: process.env['ON_THE_RECORD_DATE'] }),
    );
  }
  for (const article of record.articles) {
    writeFileSync(
      join(out, `articles/${article.slug}.json`),
      `${JSON.stringify(articleFile(record, article))}\n`,
    );
  }
  return null;
});
