/** The words that stand around a quotation, so that it is found by what it is about. */

/** A block of an article as its page prints it. */
export interface PageBlock {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const block = /\sdata-block="(\d+)-(\d+)"\sdata-role="(?:paragraph|standfirst)"[^>]*>([\s\S]*?)<\/p>/g;

/**
 * The paragraphs of an article's page. It reads pages of our own making, whose form the verification holds;
 * a page of another form has no paragraphs, and its quotations are then found by their own words alone.
 */
export function pageBlocks(html: string): PageBlock[] {
  return [...html.matchAll(block)].map(([, start, end, inner = '']) => ({
    start: Number(start),
    end: Number(end),
    text: plainText(inner),
  }));
}

/** The text of HTML without its marks of ours. */
export function plainText(html: string): string {
  return html
    .replace(/<(\w+)[^>]*\sdata-ours[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => entity(name) ?? whole);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return named[name];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return String.fromCodePoint(code);
}

/** The paragraph before the quotation and those it stands in, without its own words. */
export function contextOf(
  quotation: { readonly start: number; readonly end: number; readonly exact: readonly string[] },
  blocks: readonly PageBlock[],
): string {
  const first = blocks.findIndex((one) => one.end > quotation.start);
  const near = blocks.filter((one, at) => at >= first - 1 && one.start < quotation.end);
  const text = near.map((one) => one.text.trim()).join(' ');
  return quotation.exact.reduce((rest, words) => rest.replace(words, () => '…'), text).trim();
}
