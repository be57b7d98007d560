import { createHash } from 'node:crypto';
import type { KeptShares } from '../../../src/data/make-files.ts';
import type { SiteRecord } from '../../../src/record/index.ts';
import { articleKey } from '../../../src/record/page-key.ts';
import type { Article } from '../../../src/record/types.ts';
import { openPack } from './pack.ts';

/** What articles add to the files of data, kept for the next build. Losing it costs time and nothing else. */
export interface OpenShares extends KeptShares {
  /** Forgets what this build did not ask for. */
  readonly close: () => void;
}

const LINE_END = 0x0a;

/** Opens what is kept in `folder`; `shared` is one number for the program and for what is written by hand. */
export function openShares(folder: string, record: SiteRecord, shared: string): OpenShares {
  const pack = openPack(folder);
  const nameOf = (article: Article, before: string) =>
    createHash('sha256')
      .update([shared, before, articleKey(record, article)].join('\0'))
      .digest('hex');
  return {
    find: (article, before) => {
      const bytes = pack.get(nameOf(article, before));
      return bytes && parted(bytes);
    },
    keep: (article, before, share) => {
      const parts = share.map((text) => Buffer.from(text));
      const lengths = Buffer.from(`${JSON.stringify(parts.map(({ length }) => length))}\n`);
      pack.add(nameOf(article, before), Buffer.concat([lengths, ...parts]));
      return parts;
    },
    close: pack.close,
  };
}

/** The parts of a share; a line of their lengths stands before them. */
function parted(bytes: Buffer): Uint8Array[] {
  let at = bytes.indexOf(LINE_END) + 1;
  const lengths: number[] = JSON.parse(bytes.toString('utf8', 0, at));
  return lengths.map((length) => {
    at += length;
    return bytes.subarray(at - length, at);
  });
}
