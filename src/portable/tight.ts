/**
 * Tags beside which white space says nothing: of tables, lists, drawings and boxes, never of running words. Not of
 * cells and terms that only styles part: search would read them as one word.
 */
const SOLID =
  'html|head|meta|link|title|script|body|header|nav|main|section|footer|details|summary|figure|figcaption|div|p|h[1-3]|ul|ol|li|dl|table|caption|thead|tbody|tr|td|svg|g|path|line|rect|circle|linearGradient|stop|pattern|text';
const after = new RegExp(`(<\\/?(?:${SOLID})(?:\\s[^<>]*)?>)\\s+(?=<)`, 'g');
const before = new RegExp(`>\\s+(?=<\\/?(?:${SOLID})[\\s>])`, 'g');

/** Marks of drawings, which may close themselves. */
const EMPTY = /<(path|line|rect|circle|stop)((?:\s[^<>]*)?)><\/\1>/g;

/** Markup without the white space and the end tags that its components leave; words stay as they are. */
export function tight(html: string): string {
  return html.replace(after, '$1').replace(before, '>').replace(EMPTY, '<$1$2/>');
}
