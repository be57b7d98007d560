/** From the engine's fragments to what a result list shows. */
import type { Fragment } from './engine.ts';
import { densest, excerpt, type Word } from './excerpt.ts';
import { fold } from './fold.ts';
import { partBreak, type RecordAbout, readAbout, variantsId, zoneIds } from './record.ts';
import type { Chosen } from './state.ts';

/** A quotation that was found. */
export interface QuotationHit {
  /** `articles/x.html#q-…`, from the site's root. */
  readonly href: string;
  readonly about: RecordAbout;
  readonly parts: readonly (readonly Word[])[];
  /** Words that stand around the quotation, where they hold some of what was searched for. */
  readonly near: readonly Word[];
}

/** A page that was found, at the passage that shows most. */
export interface PageHit {
  readonly href: string;
  readonly page: string;
  readonly title: string;
  readonly words: readonly Word[];
}

interface Zone {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly about: RecordAbout;
}

const nothingSaid: RecordAbout = {
  page: '',
  headline: '',
  outlet: '',
  date: '',
  speaker: '',
  kind: '',
  accent: '',
};

/**
 * The quotations of one record. Of several, those that the filters let through, and of these only those that
 * hold found words, if any do.
 */
export function quotationHits(fragment: Fragment, chosen: Chosen = {}): QuotationHit[] {
  const words = fragment.content.split(/\s+/u);
  const zones = zonesOf(fragment, words.length);
  const context = zones.find((zone) => zone.id === zoneIds.context);
  const near = context === undefined ? [] : excerpt(words, fragment.weighted_locations, context);
  const found = new Set(fragment.locations);
  const quoted = zones.filter((zone) => zone.id.startsWith(zoneIds.quotation) && passes(zone.about, chosen));
  const hits = quoted.map((zone) => {
    const printed = words.slice(zone.start, zone.end);
    const variants = zones.find((other) => other.id === variantsId(zone.id));
    const own = new Set(foundVariants(printed, variants, found));
    const shown = printed.map((text, at) => ({ text, found: own.has(at) || found.has(zone.start + at) }));
    return { href: `${zone.about.page}#${zone.id}`, about: zone.about, parts: splitParts(shown), near };
  });
  const telling = hits.filter((hit) => hit.parts.some((part) => part.some((word) => word.found)));
  return telling.length > 0 ? telling : hits;
}

/** True where a fragment holds more quotations than one, so that its count is one of reports. */
export function isShared(fragment: Fragment): boolean {
  return fragment.anchors.filter(({ id }) => id.startsWith(zoneIds.quotation)).length > 1;
}

function passes({ filters }: RecordAbout, chosen: Chosen): boolean {
  if (filters === undefined) return true;
  return Object.entries(chosen).every(([name, values]) =>
    filters[name]?.some((value) => values.includes(value)),
  );
}

/** The found passage of a page, with a link to the nearest element before it that has an address. */
export function pageHit(fragment: Fragment): PageHit {
  const words = fragment.content.split(/\s+/u);
  const whole = fragment.url.replace(/^\//, '');
  const [page = whole] = whole.split('#');
  const start = densest(fragment.weighted_locations);
  const before = fragment.anchors.filter((one) => one.location <= start && linkable(one.id));
  const anchor = before.toSorted((a, b) => a.location - b.location).at(-1);
  return {
    href: anchor === undefined || whole.includes('#') ? whole : `${page}#${anchor.id}`,
    page,
    title: fragment.meta['title'] ?? page,
    words: excerpt(words, fragment.weighted_locations, { start: 0, end: printedEnd(fragment, words.length) }),
  };
}

// Other ways of writing are indexed after the printed words, and are not shown.
function printedEnd(fragment: Fragment, end: number): number {
  return fragment.anchors.find((anchor) => anchor.id === zoneIds.variants)?.location ?? end;
}

// Spans inside a paragraph have ids too; a passage that merely follows one is not it.
function linkable(id: string): boolean {
  return id !== '' && !/^(?:[qsnv]-|main$)/.test(id);
}

/** Zones in order, each with what was last said of a quotation before it. */
function zonesOf(fragment: Fragment, end: number): Zone[] {
  const zones: Zone[] = [];
  let about = nothingSaid;
  for (const { id, location } of fragment.anchors) {
    if (id.startsWith(zoneIds.about)) about = readAbout(id);
    else zones.push({ id, start: location, end, about });
  }
  return zones.map((zone, at) => ({ ...zone, end: zones[at + 1]?.start ?? end }));
}

/** Printed words that were found by another way of writing them. */
function foundVariants(
  printed: readonly string[],
  zone: Zone | undefined,
  found: ReadonlySet<number>,
): number[] {
  if (zone === undefined) return [];
  return fold(printed.join(' ')).flatMap((token, at) => (found.has(zone.start + at) ? [token.word] : []));
}

function splitParts(shown: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of shown) {
    if (word.text === partBreak) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

/** The folded words of a quotation, for comparing phrases. */
export function foldedWords(hit: QuotationHit): string[] {
  const text = hit.parts.map((part) => part.map((word) => word.text).join(' ')).join(' ');
  return fold(text).map((token) => token.text);
}
