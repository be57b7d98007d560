/**
 * Writes the files of data, in a process beside the one that prints the pages: through Astro, each of the
 * thousands would cost several times what it takes to make.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFile } from '../../src/data/article-file.ts';
import { dataFiles } from '../../src/data/files.ts';
import { makeFiles } from '../../src/data/make-files.ts';
import { getRecord } from '../../src/record/index.ts';
import { workApart } from './apart.ts';
import { growingFile } from './growing-file.ts';
import type { ArticlesMade } from './print-process.ts';

workApart<{ out: string }, ArticlesMade, null>(async ({ out }, further) => {
  process.env['ON_THE_RECORD_ARTICLES'] = (await further).articles;
  const record = getRecord();
  mkdirSync(join(out, 'data'), { recursive: true });
  mkdirSync(join(out, 'articles'), { recursive: true });
  const open = new Map(dataFiles.map((file) => [file, growingFile(join(out, 'data', file.name))]));
  makeFiles(
    dataFiles,
    record,
    { date: process.env['ON_THE_RECORD_DATE'] },
    {
      piece: (file, text) => open.get(file)?.add(text),
      article: (article, { quotations }) => {
        const text = `${JSON.stringify(articleFile(record, article, quotations))}\n`;
        writeFileSync(join(out, `articles/${article.slug}.json`), text);
      },
    },
  );
  for (const file of open.values()) file.close();
  return null;
});
