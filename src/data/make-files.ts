import type { SiteRecord } from '../record/index.ts';
import type { Article } from '../record/types.ts';
import { articleFile } from './article-file.ts';
import { type ArticleRows, type OtherRows, openRows } from './dataset.ts';
import type { Built, DataFile } from './files.ts';
import type { RowsText } from './rows-text.ts';

/** What is made, as it is made. */
export interface Made {
  /** A further part of a file. */
  readonly piece: (file: DataFile, text: string) => void;
  /** The whole file of an article. */
  readonly article?: (article: Article, text: string) => void;
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
  { piece, article: tell }: Made,
): void {
  const { ofArticle, others } = openRows(record);
  const growing = files.flatMap((file): Growing[] => {
    if ('rows' in file) return [{ file, ...file.form(record), empty: true }];
    piece(file, file.text(record, built));
    return [];
  });
  for (const { file, head } of growing) piece(file, head);
  for (const article of record.articles) {
    const rows = ofArticle(article);
    for (const one of growing) add(one, rowsText(rows, one), piece);
    tell?.(article, `${JSON.stringify(articleFile(record, article, rows.quotations))}\n`);
  }
  const rest = others();
  for (const one of growing) {
    add(one, rowsText(rest, one), piece);
    piece(one.file, one.foot(one.empty));
  }
}

function add(growing: Growing, text: string, piece: Made['piece']): void {
  if (text === '') return;
  growing.empty = false;
  piece(growing.file, text);
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
