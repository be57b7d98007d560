import { Document, visit } from 'yaml';
import type { ArticleFront } from '../model.ts';
import { HOUSE_STYLE, writeLines } from '../yaml/write-lines.ts';

/**
 * Front matter as YAML, without its fences. Places and short lists stand on one line; no line is folded, so
 * that a change of one word is a diff of one line. What an older reader of YAML would take for a date is quoted.
 */
export function toYaml(front: ArticleFront): string {
  return writeLines(front) ?? writeWhole(front);
}

/** By the reference implementation, which writes whatever there is. */
export function writeWhole(front: object): string {
  const document = new Document(front, HOUSE_STYLE);
  visit(document, {
    Seq(_key, seq) {
      if (seq.items.every(isNumber)) seq.flow = true;
    },
  });
  return document.toString(HOUSE_STYLE);
}

function isNumber(item: unknown): boolean {
  return typeof (item as { value?: unknown }).value === 'number';
}
