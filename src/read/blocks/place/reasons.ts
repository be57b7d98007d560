/** Why a passage is left out where no rule on words decided: what speaks most against it, and how a maintainer is told. */
export interface Reason {
  /** Kebab case, as rules are named; printed beside each block that it decided. */
  readonly name: string;
  readonly doc: string;
}

export const REASONS = {
  short: { name: 'short-line', doc: 'A short line, and no sentence of the text around it.' },
  links: { name: 'among-links', doc: 'Among short lines, away from the running text.' },
  unstopped: {
    name: 'unstopped-line',
    doc: 'Has no stop, where the paragraphs have theirs: a caption or a link.',
  },
  menu: {
    name: 'like-a-menu',
    doc: 'Made of capitals, figures, bars or addresses, as menus and titles are.',
  },
  page: {
    name: 'speaks-of-the-page',
    doc: 'Speaks of the page itself: of newsletters, comments, stories and the like.',
  },
  reader: { name: 'speaks-to-the-reader', doc: 'Speaks to the reader, as notices and offers do.' },
  other: { name: 'other-matter', doc: 'Its words are not those of the article.' },
  packed: {
    name: 'packed-lines',
    doc: 'In a block of lines without the blank lines that part the paragraphs.',
  },
  repeated: { name: 'repeated-line', doc: 'Stands more than once in the text.' },
  outside: { name: 'outside-the-text', doc: 'Stands above the running text, or behind its end.' },
  list: { name: 'under-other-stories', doc: 'Stands under the heading of a list of other stories.' },
  foot: { name: 'behind-the-foot', doc: 'Stands behind the foot of the page.' },
} as const satisfies Record<string, Reason>;
