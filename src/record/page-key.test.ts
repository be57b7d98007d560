import { expect, test } from 'vitest';
import { articleKey } from './page-key.ts';
import type { SiteRecord } from './record.ts';
import type { Article } from './types.ts';

/** A record of one article whose file is as `version` says, and what others say of its quotation. */
function keyOf(version: string, outlet: string, statement: string): string {
  const quotation = { id: 'the-gate-is-shut' };
  const article = { slug: 'gate', file: { version }, quotations: [quotation], outlet: { name: outlet } };
  const record = { events: [], statementsOf: () => [{ id: statement }] };
  return articleKey(record as unknown as SiteRecord, article as unknown as Article);
}

test('the key of an article is another where its file, what it shows or what others say is another', () => {
  const first = keyOf('v1', 'The Weir', 'gate-shut');
  expect(keyOf('v1', 'The Weir', 'gate-shut')).toBe(first);
  expect(keyOf('v2', 'The Weir', 'gate-shut')).not.toBe(first);
  expect(keyOf('v1', 'The Mill', 'gate-shut')).not.toBe(first);
  expect(keyOf('v1', 'The Weir', 'gate-open')).not.toBe(first);
});
