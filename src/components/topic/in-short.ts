/** Where what was said stands in short, on the page of a topic: its editor may have a section of that name. */
export function inShort(headings: readonly { readonly slug: string }[]) {
  const isTaken = headings.some(({ slug }) => slug === 'in-short');
  return { id: isTaken ? 'claims' : 'in-short', words: 'In short' };
}
