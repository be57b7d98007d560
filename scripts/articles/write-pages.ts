import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { quick, remark } from '../../src/extract/write/parsers.ts';
import { readBack } from '../../src/extract/write/read-back.ts';
import { writeArticle } from '../../src/extract/write/write.ts';
import type { Message, Site, Source } from '../../src/model.ts';
import { extractionOf } from './extraction.ts';

/** Everything that a page is made from. */
export interface PageJob {
  /** What was read of the seed, as JSON. */
  readonly extraction: Uint8Array;
  /** The statement of each quotation. */
  readonly statements: readonly (string | null)[];
  readonly seedSha256: string;
  readonly source: Source;
  readonly slug: string;
  /** The page, for messages. */
  readonly page: string;
  /** The file to write it to where it is right; `null` where the page itself is asked for. */
  readonly file: string | null;
}

/** What all pages have in common. */
export interface PagesShared {
  readonly defaults: Pick<Site, 'text'>;
  /** Read each page back by the parser that other programs use too, which takes ten times as long. */
  readonly byReference: boolean;
}

/** A page as it ought to be, with what reading it back found wrong. */
export interface WrittenPage {
  readonly sha256: string;
  /** `null` where it was written to its file. */
  readonly mdx: string | null;
  readonly problems: readonly Message[];
}

/** Makes pages and reads each back. */
export function writePages(jobs: readonly PageJob[], { defaults, byReference }: PagesShared): WrittenPage[] {
  return jobs.map((job) => {
    const extraction = extractionOf(job.extraction, job.statements);
    const mdx = writeArticle({ ...job, extraction, defaults });
    const problems = readBack(mdx, extraction.seed, job.page, byReference ? remark : quick);
    const bytes = Buffer.from(mdx);
    const sha256 = hash('sha256', bytes);
    if (job.file === null || problems.length > 0) return { sha256, mdx, problems };
    writeFileSync(job.file, bytes);
    return { sha256, mdx: null, problems };
  });
}
