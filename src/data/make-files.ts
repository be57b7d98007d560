import type { SiteRecord } from '../record/index.ts';
import type { Article } from '../record/types.ts';
import { articleFile } from './article-file.ts';
import { type ArticleRows, type OtherRows, openRows } from './dataset.ts';
import type { Built, DataFile } from './files.ts';
import type { RowsText } from './rows-text.ts';

/** A part of a file: text, or its bytes. */
export type Part = string | Uint8Array;

/** Shares of articles as an earlier run made them. */
export interface KeptShares {
  /** The share of an article, if it is as it was; `before` says what else its text depends on. */
  readonly find: (article: Article, before: string) => readonly Uint8Array[] | undefined;
  /** Keeps a share that was not found, and answers its bytes. */
  readonly keep: (article: Article, before: string, share: readonly string[]) => readonly Uint8Array[];
}

/** What is made, as it is made. */
export interface Made {
  /** A further part of a file. */
  readonly piece: (file: DataFile, part: Part) => void;
  /** The whole file of an article. */
  readonly article?: (article: Article, whole: Part) => void;
  readonly kept?: KeptShares;
}

/** A file with rows, which grows. */
interface Growing extends RowsText {
  readonly file: Extract<DataFile, { readonly rows: string }>;
  empty: boolean;
}

/** Makes files of the data side by side, in one pass over the articles: each is read once, and none is kept. */
export function makeFiles(
  files: readonly DataFile[],
  record: SiteRecord,
  built: Built,
  { piece, article: tell, kept }: Made,
): void {
  const { ofArticle, others } = openRows(record);
  const growing = files.flatMap((file): Growing[] => {
    if ('rows' in file) return [{ file, ...file.form(record), empty: true }];
    piece(file, file.text(record, built));
    return [];
  });
  for (const { file, head } of growing) piece(file, head);
  for (const article of record.articles) {
    // The first row of a file is parted from nothing.
    const before = growing.map(({ empty }) => Number(empty)).join('');
    const found = kept?.find(article, before);
    const made = () => shareOf(record, article, ofArticle(article), growing, tell !== undefined);
    const share: readonly Part[] = found ?? kept?.keep(article, before, made()) ?? made();
    for (const [at, one] of growing.entries()) add(one, share[at] ?? '', piece);
    tell?.(article, share[growing.length] ?? '');
  }
  const rest = others();
  for (const one of growing) {
    add(one, rowsText(rest, one), piece);
    piece(one.file, one.foot(one.empty));
  }
}

function add(growing: Growing, part: Part, piece: Made['piece']): void {
  if (part.length === 0) return;
  growing.empty = false;
  piece(growing.file, part);
}

/** What an article adds to each file, and after these the text of its own. */
function shareOf(
  record: SiteRecord,
  article: Article,
  rows: ArticleRows,
  growing: readonly Growing[],
  withOwn: boolean,
): string[] {
  const share = growing.map((one) => rowsText(rows, one));
  return withOwn ? [...share, `${JSON.stringify(articleFile(record, article, rows.quotations))}\n`] : share;
}

function rowsText(rows: ArticleRows | OtherRows, { file, row, empty }: Growing): string {
  const all: readonly object[] = (rows as Partial<ArticleRows & OtherRows>)[file.rows] ?? [];
  return all.map((one, at) => row(one, empty && at === 0)).join('');
}

/** The text of one file. */
export function dataText(file: DataFile, record: SiteRecord, built: Built = {}): string {
  let text = '';
  makeFiles([file], record, built, { piece: (_, further) => (text += further) });
  return text;
}
