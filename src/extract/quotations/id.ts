const WORDS = 6;

/** Readable ids from the first words of each quotation, in order; a number only on collision. */
export function quotationIds(exacts: readonly (readonly string[])[]): string[] {
  const given = new Set<string>();
  const nextNumber = new Map<string, number>();
  return exacts.map((parts) => {
    const base = slug(parts.join(' '));
    let id = base;
    for (let number = nextNumber.get(base) ?? 2; given.has(id); number += 1) {
      id = `${base}-${number}`;
      nextNumber.set(base, number + 1);
    }
    given.add(id);
    return id;
  });
}

/** First six words, lower case, letters and digits folded to ASCII; `quotation` where nothing is left. */
function slug(words: string): string {
  const folded = words
    .slice(0, 400)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/[øœ]/g, 'o')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return folded.split(' ').slice(0, WORDS).join('-').slice(0, 80).replace(/-+$/, '') || 'quotation';
}
