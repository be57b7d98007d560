import type { SiteRecord } from '../record/index.ts';
import type { Article } from '../record/types.ts';
import { type ArticleRows, type OtherRows, openRows } from './dataset.ts';
import type { Built, DataFile } from './files.ts';

/** What is made, as it is made. */
export interface Made {
  /** Further text of a file. */
  readonly piece: (file: DataFile, text: string) => void;
  /** The rows of an article. */
  readonly article?: (article: Article, rows: ArticleRows) => void;
}

/** Makes files of the data side by side, in one pass over the articles: each is read once, and none is kept. */
export function makeFiles(
  files: readonly DataFile[],
  record: SiteRecord,
  built: Built,
  { piece, article: tell }: Made,
): void {
  const { ofArticle, others } = openRows(record);
  const growing = files.flatMap((file) => {
    if ('text' in file) {
      piece(file, file.text(record, built));
      return [];
    }
    const { head, row, foot } = file.form(record);
    piece(file, head);
    return { file, row, foot, empty: true };
  });
  const add = (rows: ArticleRows | OtherRows) => {
    for (const one of growing)
      for (const row of (rows as Partial<ArticleRows & OtherRows>)[one.file.rows] ?? []) {
        piece(one.file, one.row(row, one.empty));
        one.empty = false;
      }
  };
  for (const article of record.articles) {
    const rows = ofArticle(article);
    add(rows);
    tell?.(article, rows);
  }
  add(others());
  for (const { file, foot, empty } of growing) piece(file, foot(empty));
}

/** The text of one file. */
export function dataText(file: DataFile, record: SiteRecord, built: Built = {}): string {
  let text = '';
  makeFiles([file], record, built, { piece: (_, further) => (text += further) });
  return text;
}
