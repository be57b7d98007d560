/**
 * Writes the files of data, in a process beside the one that prints the pages: through Astro, each of the
 * thousands would cost several times what it takes to make.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFile } from '../../src/data/article-file.ts';
import { dataFiles } from '../../src/data/files.ts';
import { getRecord } from '../../src/record/index.ts';
import { answer } from './apart.ts';

answer(async ({ out }: { out: string }) => {
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
});
