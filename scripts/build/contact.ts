import type { Message } from '../../src/model.ts';
import type { SiteFacts } from '../project/site.ts';

/** A site with a public address speaks of people in public: its readers need somebody to write to. */
export function missingContact({ address, contact }: Pick<SiteFacts, 'address' | 'contact'>): Message[] {
  if (address === null || contact !== null) return [];
  return [
    {
      path: 'content/site.yaml',
      line: 1,
      column: 1,
      rule: 'no-contact',
      reason: 'Unexpected public address without a `contact`, expected whom readers tell of errors',
      hint: 'Add `contact: name@example.org`, or the address of a page, to content/site.yaml.',
      severity: 'warning',
    },
  ];
}
