import { appendFileSync, closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationItems, collectedFiles, topicFiles } from '../../src/cite/all.ts';
import { dataFiles } from '../../src/data/files.ts';
import { makeFiles } from '../../src/data/make-files.ts';
import type { SiteRecord } from '../../src/record/record.ts';

/**
 * Writes what the site gives to machines into `out`: the files of data, one of each article, and the citations.
 * Answers how many.
 */
export function writeData(out: string, record: SiteRecord): number {
  for (const folder of ['data', 'articles', 'cite/topics']) mkdirSync(join(out, folder), { recursive: true });
  const open = new Map(dataFiles.map((file) => [file, growingFile(join(out, 'data', file.name))]));
  makeFiles(
    dataFiles,
    record,
    { date: process.env['ON_THE_RECORD_DATE'] },
    {
      piece: (file, text) => open.get(file)?.add(text),
      article: ({ slug }, text) => writeFileSync(join(out, `articles/${slug}.json`), text),
    },
  );
  for (const file of open.values()) file.close();
  const items = citationItems(record, process.env);
  const topics = items.filter(({ type }) => type === 'webpage');
  const cited = [...collectedFiles(items), ...topics.flatMap(topicFiles)];
  for (const [path, text] of cited) writeFileSync(join(out, path), text);
  return open.size + record.articles.length + cited.length;
}

/** So many letters are written at once. */
const AT_ONCE = 1_000_000;

/** A file that is written piece by piece: of a large site it may be longer than a text can be. */
function growingFile(path: string): { readonly add: (text: string) => void; readonly close: () => void } {
  const file = openSync(path, 'w');
  let waiting: string[] = [];
  let length = 0;
  const write = () => {
    appendFileSync(file, waiting.join(''));
    waiting = [];
    length = 0;
  };
  return {
    add: (text) => {
      waiting.push(text);
      length += text.length;
      if (length > AT_ONCE) write();
    },
    close: () => {
      write();
      closeSync(file);
    },
  };
}
