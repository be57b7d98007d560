import { Document, visit } from 'yaml';
import type { ArticleFront } from '../../model.ts';

/**
 * Front matter as YAML, without its fences. Places and short lists stand on one line; no line is folded, so
 * that a change of one word is a diff of one line. What an older reader of YAML would take for a date is quoted.
 */
export function toYaml(front: ArticleFront): string {
  const document = new Document(front, { version: '1.2', compat: 'yaml-1.1', aliasDuplicateObjects: false });
  visit(document, {
    Seq(_key, seq) {
      if (seq.items.every(isNumber)) seq.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, blockQuote: false });
}

function isNumber(item: unknown): boolean {
  return typeof (item as { value?: unknown }).value === 'number';
}
