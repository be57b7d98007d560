/** The words of an article as its page prints them, and where its quotations stand among them. */
import { words } from '../../src/client/search/fold.ts';
import { plainText } from './plain-text.ts';

export interface PrintedQuotation {
  readonly id: string;
  /** Numbers of the first word of each part, and of the word after its last. */
  readonly parts: readonly (readonly [from: number, to: number])[];
}

export interface PrintedArticle {
  readonly words: readonly string[];
  /** The number of each block's first word. */
  readonly blocks: readonly number[];
  /** The same with the id of the block's element, of those that have one. */
  readonly anchors: readonly (readonly [at: number, id: string])[];
  /** In the order in which they begin. */
  readonly quotations: readonly PrintedQuotation[];
}

const block =
  / data-block="(\d+)-\d+" data-role="(headline|standfirst|crosshead|paragraph)"[^>]*>([\s\S]*?)<\/(?:p|h\d)>/g;
/** Inside a block: where a part of a quotation begins, where one ends, what is ours, any other tag. */
const tag =
  /<mark [^>]*data-quotation="([^"]*)"[^>]*>|<\/mark>|<(\w+)[^>]*\sdata-ours[^>]*>[\s\S]*?<\/\2>|<[^>]*>/g;

/**
 * Reads an article's page. It is one of our own making, whose form the verification holds; in a page of another
 * form there are no words.
 */
export function readArticlePage(html: string): PrintedArticle {
  const all: string[] = [];
  const blocks: number[] = [];
  const anchors: [number, string][] = [];
  const parts = new Map<string, [number, number][]>();
  for (const [, start = '', role, inner = ''] of html.matchAll(block)) {
    blocks.push(all.length);
    if (role !== 'headline') anchors.push([all.length, `p-${start}`]);
    for (const { quotation, text } of pieces(inner)) {
      const from = all.length;
      all.push(...words(text.includes('&') ? plainText(text) : text));
      if (quotation !== null) parts.set(quotation, [...(parts.get(quotation) ?? []), [from, all.length]]);
    }
  }
  return {
    words: all,
    blocks,
    anchors,
    quotations: [...parts].map(([id, places]) => ({ id, parts: places })),
  };
}

interface Piece {
  /** Id of the quotation that it is part of, or `null`. */
  readonly quotation: string | null;
  readonly text: string;
}

// A quotation's words stand apart from the marks around them, so that each part is whole words.
function pieces(inner: string): Piece[] {
  const made: Piece[] = [];
  let quotation: string | null = null;
  let text = '';
  let at = 0;
  const end = (next: string | null) => {
    if (text !== '') made.push({ quotation, text });
    quotation = next;
    text = '';
  };
  for (const match of inner.matchAll(tag)) {
    text += inner.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[1] !== undefined) end(match[1]);
    else if (match[0] === '</mark>') end(null);
  }
  text += inner.slice(at);
  end(null);
  return made;
}
