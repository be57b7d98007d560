import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fictionalRecord } from '../../../src/data/fictional.ts';
import { dataFiles } from '../../../src/data/files.ts';
import { type KeptShares, makeFiles } from '../../../src/data/make-files.ts';
import { openShares } from './kept-shares.ts';

const folder = mkdtempSync(join(tmpdir(), 'shares-'));
afterAll(() => rmSync(folder, { recursive: true }));

const record = fictionalRecord();

/** All files of data, and those of the articles, by their names. */
function filesWith(kept?: KeptShares): Record<string, string> {
  const files: Record<string, string> = {};
  const add = (name: string, part: string | Uint8Array) => {
    files[name] = (files[name] ?? '') + Buffer.from(part as string).toString();
  };
  const made = {
    piece: ({ name }: { readonly name: string }, part: string | Uint8Array) => add(name, part),
    article: ({ slug }: { readonly slug: string }, whole: string | Uint8Array) => add(slug, whole),
  };
  makeFiles(dataFiles, record, {}, kept === undefined ? made : { ...made, kept });
  return files;
}

/** The files as a build makes them that keeps shares, and how many it had to make. */
function build(shared: string): { files: Record<string, string>; anew: number } {
  const shares = openShares(folder, record, shared);
  let anew = 0;
  const files = filesWith({
    find: shares.find,
    keep: (...share) => {
      anew += 1;
      return shares.keep(...share);
    },
  });
  shares.close();
  return { files, anew };
}

test('the data of articles that have not changed are put together from what was kept, to the same bytes', () => {
  const files = filesWith();
  const all = record.articles.length;
  expect(build('one')).toEqual({ files, anew: all });
  expect(build('one')).toEqual({ files, anew: 0 });
  expect(build('another program')).toEqual({ files, anew: all });
});
