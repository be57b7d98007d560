// Only to pages of the site: what stands in a file of data becomes no other markup.
const LINK = /\[([^[\]]+)\]\(([a-z0-9/-]+\.html(?:#[^\s()]+)?)\)/g;

/**
 * Cuts a claim at its links, which are written as in Markdown: `[words](glossary.html#t-mi5)`. The `href` of a stretch goes
 * from the root of the site.
 */
export function claimParts(text: string): { readonly words: string; readonly href?: string | undefined }[] {
  let at = 0;
  const parts = [...text.matchAll(LINK)].flatMap(([whole, words = '', href], index, all) => {
    const from = all[index]?.index ?? 0;
    const before = text.slice(at, from);
    at = from + whole.length;
    return [{ words: before }, { words, href }];
  });
  return [...parts, { words: text.slice(at) }].filter(({ words }) => words !== '');
}
