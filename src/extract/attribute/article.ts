import type { Block, QuotedRun, Span } from '../../model.ts';
import { bodyParagraphs, type Paragraph } from '../grammar/paragraph.ts';
import type { QuotedStretch, Token } from '../grammar/token.ts';
import { readTokens } from '../grammar/tokens.ts';

/** A paragraph read as tokens, its quotations standing as one token each. */
export interface ReadParagraph extends Span {
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Printed like a headline, every word of weight with a capital: its capitals tell no names. */
  readonly titled: boolean;
  /** The runs that stand in it, in order, each with its token; a run cut by a clause stands more than once. */
  readonly quoted: readonly { readonly run: number; readonly token: number }[];
}

/** The body of an article, ready for asking who speaks. */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly ReadParagraph[];
  /** Headline and standfirst, where names are often printed in full. */
  readonly headlines: readonly string[];
}

/** Reads the body with each part of a run as one token. Marks around the parts are swallowed. */
export function readArticle(text: string, blocks: readonly Block[], runs: readonly QuotedRun[]): Article {
  const parts = runs.flatMap((run, index) => run.parts.map((part) => ({ ...part, run: index })));
  let next = 0;
  const paragraphs = bodyParagraphs(text, blocks).map((paragraph) => {
    const inside: QuotedStretch[] = [];
    while (next < parts.length && (parts[next]?.start ?? 0) < paragraph.end) {
      const part = parts[next];
      if (part !== undefined && part.start >= paragraph.start)
        inside.push(stretch(text, paragraph, part, part.run));
      next += 1;
    }
    return readParagraph(text, paragraph, inside);
  });
  const titled = paragraphs.filter((one) => one.titled).map((one) => text.slice(one.start, one.end));
  const headlines = blocks
    .filter((block) => block.role === 'headline')
    .map((block) => text.slice(block.start, block.end))
    .concat(titled);
  return { text, paragraphs, headlines };
}

const EDGE = /[\s“”„"‘’'«»`]/;

/** Widens a part over the marks around it. */
function stretch(text: string, paragraph: Span, part: Span, run: number): QuotedStretch {
  let { start, end } = part;
  while (start > paragraph.start && part.start - start < 3 && EDGE.test(text.charAt(start - 1))) start -= 1;
  while (end < paragraph.end && end - part.end < 3 && EDGE.test(text.charAt(end))) end += 1;
  let last = part.end;
  while (last > part.start + 1 && /[”’"'\s)]/.test(text.charAt(last - 1))) last -= 1;
  return { start, end, quote: run, last: text.charAt(last - 1) };
}

function readParagraph(text: string, paragraph: Paragraph, inside: readonly QuotedStretch[]): ReadParagraph {
  const apart = inside.map((one, index) => ({
    ...one,
    start: Math.max(one.start, inside[index - 1]?.end ?? one.start),
  }));
  const tokens = readTokens(text, paragraph, apart);
  const quoted = tokens.flatMap((token, index) =>
    token.quote < 0 ? [] : [{ run: token.quote, token: index }],
  );
  return { ...paragraph, tokens, quoted, titled: isTitled(tokens) };
}

const LONGEST_HEADLINE = 24;

function isTitled(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST_HEADLINE || tokens.some((token) => token.sentence > 1)) return false;
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return long.length > 3 && long.filter((token) => token.capital).length > long.length * 0.8;
}
