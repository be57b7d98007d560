const MOST_WORDS = 10;
const EDGE_WORDS = 4;

/**
 * The address of an article with a text fragment, by which browsers scroll to the words and mark them; the
 * address alone where there are no words, and where it has a fragment already. Long words are named by their
 * first and their last.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function addressOfWords(address: string, words: string): string {
  if (address.includes('#')) return address;
  const bare = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').split(/\s+/);
  if (bare[0] === '') return address;
  const text =
    bare.length <= MOST_WORDS
      ? encoded(bare)
      : `${encoded(bare.slice(0, EDGE_WORDS))},${encoded(bare.slice(-EDGE_WORDS))}`;
  return `${address}#:~:text=${text}`;
}

/** A hyphen would be read as part of the directive’s own form, and so would a comma or an ampersand. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
