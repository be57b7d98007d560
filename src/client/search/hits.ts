/** From a page that holds what was asked to what a result list shows of it, best first. */
import type { Fragment } from './engine.ts';
import { excerpt, marked, nearest, type Word } from './excerpt.ts';
import { fold } from './fold.ts';
import { type Nearness, type Place, placesOf, readText, type SearchedText } from './match.ts';
import type { Term } from './query.ts';
import type { QuotationFacts } from './shards.ts';
import type { Chosen } from './state.ts';
import { isSpeech, type Part, placeBefore, type Unit, unitsOf } from './units.ts';

/** The page on which something was found. */
export interface FoundOn {
  /** From the site's root, without anchor. */
  readonly path: string;
  readonly title: string;
  /** Outlet and date, as far as known. */
  readonly where: string;
}

/** Something that was found. */
export interface Hit {
  /** Speech, another place with words of its own, the page itself, or words elsewhere on it. */
  readonly kind: Unit['kind'] | 'page' | 'passage';
  /** From the site's root. */
  readonly href: string;
  readonly on: FoundOn;
  /** The more, the better. */
  readonly score: number;
  readonly parts: readonly (readonly Word[])[];
  /** Words around speech that hold what it does not itself. */
  readonly near: readonly Word[];
  readonly facts: QuotationFacts | null;
}

/** A page that was read. */
export interface Page {
  readonly fragment: Fragment;
  readonly text: SearchedText;
  /** The places of each term. */
  readonly places: readonly (readonly Place[])[];
  /** How well Pagefind finds it, from 0 to 1. */
  readonly score: number;
  readonly facts: Readonly<Record<string, QuotationFacts>>;
}

/** How good a hit is, before its page and the nearness of its words decide. */
const ranks = { subject: 3, unit: 2, figure: 2.2, title: 2.6, passage: 1, aboutTheSite: -5 } as const;
/** Pages that are about what was asked, if their titles say so. */
const subjects = /^(?:person|statement|topic)$/;
/** Speech this many words from what was asked is shown with it. */
const besideWords = 40;

/** What of a page is shown. With filters, only quotations that pass them. */
export function hitsOf(page: Page, terms: readonly Term[], chosen: Chosen, nearness: Nearness): Hit[] {
  const on = foundOn(page.fragment);
  const isFiltered = Object.keys(chosen).length > 0;
  const units = unitsOf(page.fragment, page.text.words).filter(
    ({ kind, id }) => !isFiltered || (isSpeech(kind) && passes(page, id, chosen)),
  );
  const own = isFiltered ? [] : titleHit(page, on, terms, nearness);
  const whole = units.flatMap((unit) => unitHit(page, on, unit, terms));
  const elsewhere = whole.length > 0 || own.length > 0 ? [] : passageHit(page, on, units, isFiltered);
  return [...own, ...whole, ...elsewhere];
}

function passes({ fragment, facts }: Page, id: string, chosen: Chosen): boolean {
  const values = valuesOf(fragment, facts[id]);
  return Object.entries(chosen).every(([name, wanted]) =>
    values[name]?.some((value) => wanted.includes(value)),
  );
}

/** The values by which a quotation is filtered: its own, and of its page what is the same for all of it. */
function valuesOf(
  { filters }: Fragment,
  facts: QuotationFacts | undefined,
): Record<string, readonly string[]> {
  if (facts === undefined) return {};
  const { speaker, sure, kind, topics } = facts;
  const own = { speaker: [speaker !== null && sure ? speaker : 'Not known'], kind: [kind] };
  return { ...filters, ...own, topic: topics.length > 0 ? topics : ['No topic'] };
}

function titleHit(page: Page, on: FoundOn, terms: readonly Term[], nearness: Nearness): Hit[] {
  const title = readText(`${on.title} ${page.fragment.filters['outlet']?.[0] ?? ''}`);
  const places = terms.map((term) => placesOf(title, term, nearness));
  const whole = nearest(places, { from: 0, to: title.words.length });
  if (whole === null) return [];
  const isSubject = subjects.test(kindOf(page.fragment));
  const share = terms.length / Math.max(1, fold(on.title).length);
  const score = scoreOf(page, isSubject ? ranks.subject : ranks.title, share);
  const all = { from: 0, to: page.text.words.length };
  const words = excerpt(page.text.words, { from: 0, to: 0 }, all, page.places.flat());
  return [{ kind: 'page', href: on.path, on, score, parts: [words], near: [], facts: null }];
}

function unitHit(page: Page, on: FoundOn, unit: Unit, terms: readonly Term[]): Hit[] {
  const facts = page.facts[unit.id] ?? null;
  const speaker = readText(facts?.speaker ?? '');
  const inside = page.places.map((places) =>
    places.filter(({ from, to }) => unit.parts.some((part) => from >= part.from && to <= part.to)),
  );
  const asked = inside.filter((_, term) => placesOf(speaker, terms[term] as Term, 'form').length === 0);
  const zone = { from: unit.parts[0]?.from ?? 0, to: unit.parts.at(-1)?.to ?? 0 };
  const near = nearest(asked, zone);
  const isAll = asked.length === 0 && terms.length > 0;
  if (near === null && !isAll && terms.length > 0) return [];
  const share = near === null ? 1 : asked.length / (near.to - near.from);
  const first = near === null ? 0 : near.from - zone.from;
  const found = page.places.flat();
  const parts = !isSpeech(unit.kind)
    ? [excerpt(page.text.words, near ?? zone, zone, found)]
    : unit.parts.map((part) => said(page, part));
  const rank = unit.kind === 'figure' ? ranks.figure : ranks.unit;
  // What a row or an entry is about stands at its beginning.
  const score = scoreOf(page, rank + 0.4 / (1 + first / 8), share);
  return [{ kind: unit.kind, href: `${on.path}#${unit.id}`, on, score, parts, near: [], facts }];
}

/** The words where they stand nearest to each other; of an article with the speech beside them. */
function passageHit(page: Page, on: FoundOn, units: readonly Unit[], isFiltered: boolean): Hit[] {
  const zone = { from: 0, to: page.text.words.length };
  const at = nearest(page.places, zone);
  if (at === null) return [];
  const words = excerpt(page.text.words, at, zone, page.places.flat());
  const score = scoreOf(page, ranks.passage, page.places.length / (at.to - at.from));
  const [beside] = units
    .filter(({ kind }) => isSpeech(kind))
    .map((unit) => ({ unit, words: distance(unit, at) }))
    .toSorted((a, b) => a.words - b.words);
  if (beside !== undefined && beside.words <= besideWords) {
    const { kind, id, parts } = beside.unit;
    const facts = page.facts[id] ?? null;
    return [
      {
        kind,
        href: `${on.path}#${id}`,
        on,
        score,
        parts: parts.map((part) => said(page, part)),
        near: words,
        facts,
      },
    ];
  }
  if (isFiltered) return [];
  const anchor = placeBefore(page.fragment, at.from);
  const href = anchor === '' ? on.path : `${on.path}#${anchor}`;
  return [{ kind: 'passage', href, on, score, parts: [words], near: [], facts: null }];
}

function said({ text, places }: Page, part: Part): Word[] {
  const words = marked(text.words, part, places.flat());
  return words.map((word, at) => (at === words.length - 1 ? { ...word, text: part.last } : word));
}

/** How many words stand between a place and speech. */
function distance({ parts }: Unit, at: Place): number {
  return Math.min(...parts.map((part) => Math.max(part.from - at.to, at.from - part.to, 0)));
}

/** @param share how near the words are to each other, 1 where nothing stands between them */
function scoreOf({ fragment, score }: Page, rank: number, share: number): number {
  return (kindOf(fragment) === 'about the site' ? ranks.aboutTheSite : rank) + 0.4 * share + 0.3 * score;
}

function kindOf({ filters }: Fragment): string {
  return filters['page']?.[0] ?? '';
}

function foundOn({ url, meta, filters }: Fragment): FoundOn {
  const where = [filters['outlet']?.[0], meta['date']].filter((words) => words !== undefined);
  return { path: url.replace(/^\//, ''), title: meta['title'] ?? url, where: where.join(', ') };
}
