/** From the engine's fragments to what a result list shows. */
import type { Fragment } from './engine.ts';
import { fold } from './fold.ts';
import { partBreak, type RecordAbout, variantsId, zoneIds } from './record.ts';

/** A word of a result, and whether it was searched for. */
export interface Word {
  readonly text: string;
  readonly found: boolean;
}

/** A quotation that was found. */
export interface QuotationHit {
  /** `articles/x.html#q-…`, from the site's root. */
  readonly href: string;
  readonly about: RecordAbout;
  readonly parts: readonly (readonly Word[])[];
  /** Words that stand around the quotation, where only they hold what was searched for. */
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
}

/** The quotations of one record; of several only those that hold found words, if any do. */
export function quotationHits(fragment: Fragment): QuotationHit[] {
  const about = aboutOf(fragment);
  const all = fragment.content.split(/\s+/u);
  const zones = zonesOf(fragment, all.length);
  const found = new Set(fragment.locations);
  const context = zones.find((zone) => zone.id === zoneIds.context);
  const quoted = zones.filter((zone) => zone.id.startsWith(zoneIds.quotation));
  const hits = quoted.map((zone) => {
    const printed = all.slice(zone.start, zone.end);
    const variants = zones.find((other) => other.id === variantsId(zone.id));
    const own = new Set([...printed.keys()].filter((at) => found.has(zone.start + at)));
    for (const at of foundVariants(printed, variants, found)) own.add(at);
    const shown = printed.map((text, at) => ({ text, found: own.has(at) }));
    const near = own.size === 0 && context !== undefined ? excerpt(all, found, context) : [];
    return { href: `${about.page}#${zone.id}`, about, parts: splitParts(shown), near };
  });
  const telling = hits.filter((hit) => hit.parts.some((part) => part.some((word) => word.found)));
  return telling.length > 0 ? telling : hits;
}

/** The found passage of a page, with a link to the nearest element before it that has an address. */
export function pageHit(fragment: Fragment): PageHit {
  const all = fragment.content.split(/\s+/u);
  const page = fragment.url.replace(/^\//, '');
  const start = densest(fragment.locations);
  const anchor = fragment.anchors
    .filter((one) => one.location <= start && linkable(one.id))
    .reduce<Fragment['anchors'][number] | null>(
      (last, one) => (last === null || one.location >= last.location ? one : last),
      null,
    );
  const whole = { id: '', start: 0, end: all.length };
  return {
    href: anchor === null ? page : `${page}#${anchor.id}`,
    page,
    title: fragment.meta['title'] ?? page,
    words: excerpt(all, new Set(fragment.locations), whole),
  };
}

// Spans inside a paragraph have ids too; a passage that merely follows one is not it.
function linkable(id: string): boolean {
  return id !== '' && !/^(?:q-|s-|n-|main$|content$)/.test(id);
}

function aboutOf(fragment: Fragment): RecordAbout {
  const id = fragment.anchors.find((anchor) => anchor.id.startsWith(zoneIds.about))?.id ?? '';
  return JSON.parse(id.slice(zoneIds.about.length)) as RecordAbout;
}

function zonesOf(fragment: Fragment, end: number): Zone[] {
  const opening = fragment.anchors.filter((anchor) => !anchor.id.startsWith(zoneIds.about));
  return opening.map((anchor, at) => ({
    id: anchor.id,
    start: anchor.location,
    end: opening[at + 1]?.location ?? end,
  }));
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

const before = 8;
const length = 34;

function excerpt(all: readonly string[], found: ReadonlySet<number>, zone: Zone): Word[] {
  const inside = [...found].filter((at) => at >= zone.start && at < zone.end).toSorted((a, b) => a - b);
  const start = Math.max(zone.start, densest(inside) - before);
  const end = Math.min(zone.end, start + length);
  return all.slice(start, end).map((text, at) => ({ text, found: found.has(start + at) }));
}

/** The first of the locations from which most others are near. */
function densest(locations: readonly number[]): number {
  const sorted = locations.toSorted((a, b) => a - b);
  let best = sorted[0] ?? 0;
  let most = 0;
  for (const start of sorted) {
    const near = sorted.filter((at) => at >= start && at < start + length - before).length;
    if (near > most) [best, most] = [start, near];
  }
  return best;
}

/** The folded words of a quotation, for comparing phrases. */
export function foldedWords(hit: QuotationHit): string[] {
  const text = hit.parts.map((part) => part.map((word) => word.text).join(' ')).join(' ');
  return fold(text).map((token) => token.text);
}
