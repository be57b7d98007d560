/** Why a passage is left out where no rule on words decided: what speaks most against it, and how a maintainer is told. */
export const REASONS = {
  'short-line': 'A short line, and no sentence of the text around it.',
  'among-links': 'Among short lines, away from the running text.',
  'unstopped-line': 'Has no stop, where the paragraphs have theirs: a caption or a link.',
  'like-a-menu': 'Made of capitals, figures, bars or addresses, as menus and titles are.',
  'speaks-of-the-page': 'Speaks of the page itself: of newsletters, comments, stories and the like.',
  'speaks-to-the-reader': 'Speaks to the reader, as notices and offers do.',
  'other-matter': 'Its words are not those of the article.',
  'packed-lines': 'In a block of lines without the blank lines that part the paragraphs.',
  'repeated-line': 'Stands more than once in the text.',
  'outside-the-text': 'Stands above the running text, or behind its end.',
  'under-other-stories': 'Stands under the heading of a list of other stories.',
  'behind-the-foot': 'Stands behind the foot of the page.',
} as const;

/** Named as rules are, and printed as they are beside each block that it decided. */
export type Reason = keyof typeof REASONS;
