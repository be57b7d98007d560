/** Tags beside which white space says nothing: of tables, lists, drawings and boxes, never of running words. */
const SOLID =
  'svg|g|path|line|rect|circle|linearGradient|stop|pattern|text|table|thead|tbody|tr|td|figure|figcaption|div|ul|li|h1|h3';
const after = new RegExp(`(<\\/?(?:${SOLID})(?:\\s[^<>]*)?>)\\s+(?=<)`, 'g');
const before = new RegExp(`>\\s+(?=<\\/?(?:${SOLID})[\\s>])`, 'g');

/** Markup of a chart without the white space that its components leave between tags; words stay as they are. */
export function tight(html: string): string {
  return html.replace(after, '$1').replace(before, '>');
}
