import type { Extraction } from '../../src/model.ts';

/** What was read of a seed, from its JSON, with the statements that other articles have given its quotations. */
export function extractionOf(json: Uint8Array, statements: readonly (string | null)[]): Extraction {
  const read = JSON.parse(new TextDecoder().decode(json)) as Extraction;
  const quotations = read.quotations.map((quotation, at) => ({
    ...quotation,
    statement: statements[at] ?? null,
  }));
  return { ...read, quotations };
}
