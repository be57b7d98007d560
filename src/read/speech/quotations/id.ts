const WORDS = 6;

/** Readable ids from the first words of each quotation, in order; a number only on collision. */
export function quotationIds(exacts: readonly (readonly string[])[]): string[] {
  return numbered(exacts.map(idOf));
}

/** The id that the words of a quotation give, its parts read on as one. */
export function idOf(exact: readonly string[]): string {
  return slug(exact.join(' '));
}

/** Makes each id one of its kind, in order: the second of one name is numbered 2. */
export function numbered(bases: readonly string[]): string[] {
  const given = new Set<string>();
  const nextNumber = new Map<string, number>();
  return bases.map((base) => {
    let id = base;
    for (let number = nextNumber.get(base) ?? 2; given.has(id); number += 1) {
      id = `${base}-${number}`;
      nextNumber.set(base, number + 1);
    }
    given.add(id);
    return id;
  });
}

const PLAIN = /^[\0-\x7f]*$/;
const FIRST_WORDS = new RegExp(`^(?:[^a-z0-9]*[a-z0-9]+){1,${WORDS}}`);

/** First six words, lower case, letters and digits folded to ASCII; `quotation` where nothing is left. */
export function slug(words: string): string {
  const bare = words.slice(0, 400).replace(/['’‘]/g, '');
  const folded = PLAIN.test(bare) ? bare.toLowerCase() : fold(bare);
  const first = FIRST_WORDS.exec(folded)?.[0] ?? '';
  return (first.match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 80).replace(/-+$/, '') || 'quotation';
}

function fold(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/[øœ]/g, 'o');
}
