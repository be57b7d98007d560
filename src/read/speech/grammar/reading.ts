import type { Block, Span } from '../../../model.ts';
import { markNames } from '../names/mark-names.ts';
import { type Entities, readEntities } from '../names/table.ts';
import { finalChar } from '../quotations/shape.ts';
import { findSpeech, type Speech } from '../quotations/speech.ts';
import { bodyParagraphs } from './paragraph.ts';
import type { QuotedStretch, Token } from './token.ts';
import { readTokens } from './tokens.ts';

/** A paragraph read as tokens; each stretch between marks stands as one token. */
export interface ReadParagraph extends Span {
  readonly index: number;
  readonly tokens: readonly Token[];
  /** The stretches between marks, in order: which speech, and the index of its token. */
  readonly quoted: readonly { readonly speech: number; readonly token: number }[];
}

/** The body of an article, read once: what is a quotation and who speaks are asked of it alike. */
export interface Reading {
  readonly text: string;
  readonly paragraphs: readonly ReadParagraph[];
  readonly speeches: readonly Speech[];
  readonly entities: Entities;
}

/** Reads the body of an article: paragraphs, marks, tokens, sentences, names. Time grows in line with the text. */
export function readBody(text: string, blocks: readonly Block[]): Reading {
  const spans = bodyParagraphs(text, blocks);
  const speeches = findSpeech(text, spans);
  const stretches = stretchesOf(text, speeches);
  const drafts = spans.map((span, index) => readTokens(text, span, stretches.get(index) ?? []));
  markNames(drafts);
  const paragraphs = spans.map((span, index) => {
    const tokens = drafts[index] ?? [];
    const quoted = tokens.flatMap(({ quote }, token) => (quote < 0 ? [] : [{ speech: quote, token }]));
    return { ...span, tokens, quoted };
  });
  const entities = readEntities(paragraphs, headings(text, blocks));
  for (const { paragraph, from, entity } of entities.namings) {
    const token = drafts[paragraph]?.[from];
    if (token !== undefined) token.entity = entity;
  }
  return { text, paragraphs, speeches, entities };
}

function stretchesOf(text: string, speeches: readonly Speech[]): Map<number, QuotedStretch[]> {
  const stretches = new Map<number, QuotedStretch[]>();
  for (const [quote, { pieces }] of speeches.entries()) {
    for (const piece of pieces) {
      const list = stretches.get(piece.paragraph) ?? [];
      list.push({ ...piece.outer, quote, last: finalChar(text, piece.words) });
      stretches.set(piece.paragraph, list);
    }
  }
  return stretches;
}

/** Where names are often printed in full, though nothing else can be read there: headline and captions. */
const headings = (text: string, blocks: readonly Block[]): string[] =>
  blocks
    .filter(({ role }) => role === 'headline' || role === 'caption')
    .map(({ start, end }) => text.slice(start, end));
