import type { ArticleFront } from '../../model.ts';
import { dateWords } from '../dates.ts';
import type { Here } from './here.ts';

/** The copy of an original that an archive keeps, and when it was captured: `YYYY-MM-DD`, and in words. */
export interface ArchivedView {
  readonly href: string;
  readonly captured: string;
  readonly words: string;
}

/** `null` where no copy is known. */
export function archivedView({ record }: Here, { archived }: ArticleFront): ArchivedView | null {
  if (archived === undefined) return null;
  const { url, captured } = archived;
  return { href: url, captured, words: dateWords(captured, record.language) };
}
