/** From a found document and its text to what a result list shows. */
import type { Found } from './engine.ts';
import { densest, excerpt, type Word } from './excerpt.ts';
import { fold } from './fold.ts';
import type { Chosen } from './state.ts';
import { type ShownQuotation, type ShownText, valuesOf } from './text.ts';

/** The page on which something was found. */
export interface FoundOn {
  /** From the site's root, without anchor. */
  readonly page: string;
  readonly title: string;
  /** Outlet and date, as far as known. */
  readonly where: string;
}

/** A quotation that was found. */
export interface QuotationHit {
  /** `articles/x.html#q-…`, from the site's root. */
  readonly href: string;
  readonly on: FoundOn;
  /** As the reader is told the speaker. */
  readonly speaker: string;
  readonly kind: string;
  /** Name of the topic's colour. */
  readonly accent: string;
  readonly parts: readonly (readonly Word[])[];
  /** Words that stand around the quotation, where they hold some of what was searched for. */
  readonly near: readonly Word[];
}

/** A place on a page that was found, at the words that show most. */
export interface PageHit {
  readonly href: string;
  readonly on: FoundOn;
  readonly words: readonly Word[];
}

/** What a document shows. */
export interface Hits {
  readonly quotations: readonly QuotationHit[];
  readonly passages: readonly PageHit[];
}

/**
 * What is shown of a found document. Of a report, its quotations that the filters let through and that hold found
 * words or are by the speaker asked for; where there are none, the words elsewhere in it.
 */
export function hitsOf(text: ShownText, found: Found, chosen: Chosen = {}): Hits {
  const words = text.words.split(' ');
  if (found.letter === 'p') return { quotations: [], passages: [passage(text, words, found)] };
  if (found.letter !== 'r') {
    const quotation = text.quotations[found.quotation ?? 0];
    const shown = quotation === undefined ? [] : [quotationHit(text, words, quotation, found)];
    return { quotations: shown, passages: [] };
  }
  const quotations = text.quotations.filter((quotation) => passes(text, quotation, chosen));
  const hits = quotations.map((quotation) => quotationHit(text, words, quotation, found));
  if (found.places.length === 0) return { quotations: hits, passages: [] };
  const telling = hits.filter(({ parts }) => parts.some((part) => part.some((word) => word.found)));
  if (telling.length > 0) return { quotations: telling, passages: [] };
  const asked = new Set(foundWords(text, found));
  const said = hits.filter(({ speaker }) => fold(speaker).every((word) => asked.has(word.text)));
  return said.length > 0
    ? { quotations: said, passages: [] }
    : { quotations: [], passages: [passage(text, words, found)] };
}

/** The words of a text that were found, folded. */
export function foundWords(text: ShownText, { places }: Found): string[] {
  const words = text.words.split(' ');
  return places.flatMap((place) => fold(words[place] ?? '').map((token) => token.text));
}

function passes(text: ShownText, quotation: ShownQuotation, chosen: Chosen): boolean {
  const own = valuesOf(text, quotation);
  return Object.entries(chosen).every(([name, values]) =>
    own[name as keyof typeof own].some((value) => values.includes(value)),
  );
}

function quotationHit(
  text: ShownText,
  words: readonly string[],
  quotation: ShownQuotation,
  found: Found,
): QuotationHit {
  const places = new Set([...found.places, ...variantPlaces(words, quotation, found)]);
  const parts = quotation.parts.map(([from, to]) =>
    words.slice(from, to).map((word, at) => ({ text: word, found: places.has(from + at) })),
  );
  return {
    href: `${pageOf(text)}#q-${quotation.id}`,
    on: foundOn(text),
    speaker: speakerWords(quotation),
    kind: quotation.kind,
    accent: quotation.accent,
    parts,
    near: found.letter === 'n' ? around(words, quotation, found) : [],
  };
}

/** Printed words of a quotation that were found by another way of writing them. */
function variantPlaces(
  words: readonly string[],
  { parts, variants }: ShownQuotation,
  found: Found,
): number[] {
  if (variants === undefined) return [];
  const printed = parts.flatMap(([from, to]) =>
    words.slice(from, to).map((word, at) => ({ word, at: from + at })),
  );
  const tokens = fold(printed.map(({ word }) => word).join(' '));
  return tokens.flatMap((token, at) =>
    found.places.includes(variants + at) ? (printed[token.word]?.at ?? []) : [],
  );
}

/** The found words beside a quotation, before it or else after it. */
function around(words: readonly string[], { parts }: ShownQuotation, found: Found): Word[] {
  const [start = 0, end = 0] = [parts[0]?.[0], parts.at(-1)?.[1]];
  const outside = found.places.filter((place) => place < start || (place >= end && place < words.length));
  const best = densest(words, outside);
  const zone = best < start ? { start: 0, end: start } : { start: end, end: words.length };
  return outside.length === 0 ? [] : excerpt(words, outside, zone);
}

function passage(text: ShownText, words: readonly string[], found: Found): PageHit {
  const places = found.places.filter((place) => place < words.length);
  const start = densest(words, places);
  const anchor = text.anchors.findLast(([at]) => at <= start);
  const isPlace = text.href.includes('#') || anchor === undefined || places.length === 0;
  return {
    href: isPlace ? text.href : `${text.href}#${anchor[1]}`,
    on: foundOn(text),
    words: excerpt(words, places, { start: 0, end: words.length }),
  };
}

function foundOn(text: ShownText): FoundOn {
  const outlet = text.outlet ?? 'Publisher unknown';
  return { page: pageOf(text), title: text.title, where: [outlet, text.date].filter(Boolean).join(', ') };
}

function pageOf({ href }: ShownText): string {
  return href.replace(/#.*$/, '');
}

function speakerWords({ speaker, sure }: ShownQuotation): string {
  if (speaker === null) return 'Speaker not known';
  return sure ? speaker : `probably ${speaker}`;
}

/** The folded words that a document was found by: of its quotation, or of its whole text; for comparing phrases. */
export function foldedWords(text: ShownText, { letter, quotation }: Found): string[] {
  const words = text.words.split(' ');
  const parts =
    letter === 'q' || letter === 'n' ? (text.quotations[quotation ?? 0]?.parts ?? []) : [[0, words.length]];
  return parts.flatMap(([from, to]) => fold(words.slice(from, to).join(' ')).map((token) => token.text));
}
