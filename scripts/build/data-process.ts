/**
 * Writes the files of data, in a process beside the one that prints the pages: through Astro, each of the
 * thousands would cost several times what it takes to make.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFiles } from '../../src/data/files.ts';
import { makeFiles } from '../../src/data/make-files.ts';
import { getRecord } from '../../src/record/index.ts';
import { workApart } from './apart.ts';
import { growingFile } from './growing-file.ts';
import { openShares } from './pages/kept-shares.ts';
import type { ArticlesMade } from './print-process.ts';

/** What the writing of data has to know at its beginning. */
export interface DataQuestion {
  /** Where the site is written. */
  readonly out: string;
  /** Where a project keeps what a build made for the next. */
  readonly cache: string;
  /** One number for the program and for all content that is written by hand. */
  readonly shared: string;
}

workApart<DataQuestion, ArticlesMade, null>(async ({ out, cache, shared }, further) => {
  process.env['ON_THE_RECORD_ARTICLES'] = (await further).articles;
  const record = getRecord();
  mkdirSync(join(out, 'data'), { recursive: true });
  mkdirSync(join(out, 'articles'), { recursive: true });
  const open = new Map(dataFiles.map((file) => [file, growingFile(join(out, 'data', file.name))]));
  const kept = openShares(join(cache, 'data'), record, shared);
  const date = process.env['ON_THE_RECORD_DATE'];
  makeFiles(
    dataFiles,
    record,
    { date },
    {
      kept,
      piece: (file, part) => open.get(file)?.add(part),
      article: ({ slug }, whole) => writeFileSync(join(out, `articles/${slug}.json`), whole),
    },
  );
  for (const file of open.values()) file.close();
  kept.close();
  return null;
});
