import type { Block, Message, PrintedMetadata, Quotation, Seed } from '../../model.ts';

/** What an editor should look at in a seed; never an error. */
export function lint(
  _seed: Seed,
  _blocks: readonly Block[],
  _quotations: readonly Quotation[],
  _metadata: PrintedMetadata,
): Message[] {
  return [];
}
