/** How readers are told what a quotation is: a whole utterance or a sentence of it, or words inside the reporter's. */
export const KINDS = { direct: 'whole sentence', partial: 'some words' } as const;

/** The same for a kind that is known by name only; others go by their own names. */
export const kindInWords = (kind: string): string =>
  new Map<string, string>(Object.entries(KINDS)).get(kind) ?? kind;
