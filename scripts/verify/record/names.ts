/** The ways in which citations write the names of authors: given name and family name apart, in either order, or by its initials. */
export function formsOfNames(authors: string): string[] {
  const names = authors.split(/\s*(?:,|;|&|\band\b)\s*/).filter((name) => name !== '');
  return names.flatMap((name) => {
    const words = name.split(/\s+/);
    return [
      name,
      ...words.slice(1).flatMap((_, at) => formsOfName(words.slice(0, at + 1), words.slice(at + 1))),
    ];
  });
}

function formsOfName(given: readonly string[], family: readonly string[]): string[] {
  const [first, last] = [given.join(' '), family.join(' ')];
  const initials = given.map((name) => `${name.charAt(0)}.`).join(' ');
  return [first, last, `${last}, ${first}`, `${last}, ${initials}`, `${initials} ${last}`];
}

/** A name as an id: lower-case letters and digits joined by hyphens. */
export function idOfName(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed';
}
