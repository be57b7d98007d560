import type { Message } from '../../src/model.ts';
import type { SiteFacts } from '../../src/portable/site-facts.ts';
import { fileError } from '../messages.ts';

/** A site with a public address speaks of people in public: its readers need somebody to write to. */
export function missingContact({ address, contact }: Pick<SiteFacts, 'address' | 'contact'>): Message[] {
  if (address === null || contact !== null) return [];
  const reason = 'Unexpected public address without a `contact`, expected whom readers tell of errors';
  const hint = 'Add `contact: name@example.org`, or the address of a page, to content/site.yaml.';
  return [{ ...fileError('content/site.yaml', 'no-contact', reason, hint), severity: 'warning' }];
}
