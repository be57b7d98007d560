/** From a page that holds what was asked to what a result list shows of it, best first. */
import type { Fragment } from './engine.ts';
import { excerpt, marked, nearest, type Word } from './excerpt.ts';
import { fold } from './fold.ts';
import { type Nearness, type Place, placesOf, readText, type SearchedText } from './match.ts';
import type { Term } from './query.ts';
import type { QuotationFacts } from './shards.ts';
import type { Chosen } from './state.ts';
import { isSpeech, placeBefore, type Unit, unitsOf } from './units.ts';

/** Something that was found. */
export interface Hit {
  /** Speech, another place with words of its own, the page itself, or words elsewhere on it. */
  readonly kind: Unit['kind'] | 'page' | 'passage';
  /** From the site's root. */
  readonly href: string;
  /** The page: its path from the site's root, its title, and outlet and date, as far as known. */
  readonly on: { readonly path: string; readonly title: string; readonly where: string };
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
const ranks = { subject: 3.2, unit: 2, figure: 2.2, title: 2.6, passage: 1, aboutTheSite: -5 } as const;
/** Pages that are about what was asked, if their titles say so; so is a report whose outlet was asked for. */
const subjects = /^(?:person|statement|topic)$/;
/** Speech this many words from what was asked is shown with it. */
const besideWords = 40;

/** What of a page is shown. With filters, only quotations that pass them. */
export function hitsOf(page: Page, terms: readonly Term[], chosen: Chosen, nearness: Nearness): Hit[] {
  const isFiltered = Object.keys(chosen).length > 0;
  const units = unitsOf(page.fragment, page.text.words).filter(
    ({ kind, id }) => !isFiltered || (isSpeech(kind) && passes(page, id, chosen)),
  );
  const own = isFiltered ? [] : titleHit(page, terms, nearness);
  const whole = units.flatMap((unit) => unitHit(page, unit, terms));
  return own.length + whole.length > 0 ? [...own, ...whole] : passageHit(page, units, isFiltered);
}

/** A quotation is filtered by what is known of it, and by what is the same for all of its page. */
function passes({ fragment, facts }: Page, id: string, chosen: Chosen): boolean {
  const own = facts[id];
  if (own === undefined) return false;
  const values: Readonly<Record<string, readonly string[]>> = {
    ...fragment.filters,
    speaker: [own.speaker !== null && own.sure ? own.speaker : 'Not known'],
    kind: [own.kind],
    topic: own.topics.length > 0 ? own.topics : ['No topic'],
  };
  return Object.entries(chosen).every(([name, wanted]) =>
    values[name]?.some((value) => wanted.includes(value)),
  );
}

/** A hit with what all have; `share` is how near the words are to each other, 1 where nothing stands between them. */
function hitOn(
  { fragment, score }: Page,
  {
    anchor,
    rank,
    share,
    ...own
  }: Pick<Hit, 'kind' | 'parts'> &
    Partial<Hit> & { readonly anchor: string; readonly rank: number; readonly share: number },
): Hit {
  const { url, meta, filters } = fragment;
  const path = url.replace(/^\//, '');
  const where = [filters['outlet']?.[0], meta['date']].filter((words) => words !== undefined).join(', ');
  const base = kindOf(fragment) === 'about the site' ? ranks.aboutTheSite : rank;
  return {
    href: anchor === '' ? path : `${path}#${anchor}`,
    on: { path, title: titleOf(fragment), where },
    score: base + 0.4 * share + 0.3 * score,
    near: [],
    facts: null,
    ...own,
  };
}

const kindOf = ({ filters }: Fragment): string => filters['page']?.[0] ?? '';
const titleOf = ({ meta, url }: Fragment): string => meta['title'] ?? url;
const wholeOf = ({ words }: SearchedText): Place => ({ from: 0, to: words.length });

function titleHit(page: Page, terms: readonly Term[], nearness: Nearness): Hit[] {
  const outlet = page.fragment.filters['outlet']?.[0] ?? '';
  const holdsAll = (text: string) => {
    const searched = readText(text);
    return terms.every((term) => placesOf(searched, term, nearness).length > 0);
  };
  if (!holdsAll(`${titleOf(page.fragment)} ${outlet}`)) return [];
  const isSubject = subjects.test(kindOf(page.fragment)) || holdsAll(outlet);
  const rank = isSubject ? ranks.subject : ranks.title;
  const share = terms.length / Math.max(1, fold(titleOf(page.fragment)).length);
  const words = excerpt(page.text.words, { from: 0, to: 0 }, wholeOf(page.text), page.places.flat());
  return [hitOn(page, { kind: 'page', anchor: '', rank, share, parts: [words] })];
}

/** A unit that holds all terms, but for those that name its speaker. */
function unitHit(page: Page, unit: Unit, terms: readonly Term[]): Hit[] {
  const speaker = readText(page.facts[unit.id]?.speaker ?? '');
  const asked = page.places
    .filter((_, term) => placesOf(speaker, terms[term] as Term, 'form').length === 0)
    .map((places) =>
      places.filter(({ from, to }) => unit.parts.some((part) => from >= part.from && to <= part.to)),
    );
  const zone = { from: unit.parts[0]?.from ?? 0, to: unit.parts.at(-1)?.to ?? 0 };
  const near = asked.length === 0 ? null : nearest(asked, zone);
  if (near === null && asked.length > 0) return [];
  const share = near === null ? 1 : asked.length / (near.to - near.from);
  // What a row or an entry is about stands at its beginning.
  const first = near === null ? 0 : near.from - zone.from;
  const rank = (unit.kind === 'figure' ? ranks.figure : ranks.unit) + 0.4 / (1 + first / 8);
  const parts = isSpeech(unit.kind)
    ? said(page, unit)
    : [excerpt(page.text.words, near ?? zone, zone, page.places.flat())];
  const facts = page.facts[unit.id] ?? null;
  return [hitOn(page, { kind: unit.kind, anchor: unit.id, rank, share, parts, facts })];
}

/** The words where they stand nearest to each other; of an article with the speech beside them. */
function passageHit(page: Page, units: readonly Unit[], isFiltered: boolean): Hit[] {
  const zone = wholeOf(page.text);
  const at = nearest(page.places, zone);
  if (at === null) return [];
  const words = excerpt(page.text.words, at, zone, page.places.flat());
  const ranked = { rank: ranks.passage, share: page.places.length / (at.to - at.from) };
  const wordsBetween = ({ parts }: Unit) =>
    Math.min(...parts.map((part) => Math.max(part.from - at.to, at.from - part.to, 0)));
  const speech = units.filter(({ kind }) => isSpeech(kind));
  const beside = speech.toSorted((a, b) => wordsBetween(a) - wordsBetween(b))[0];
  if (beside !== undefined && wordsBetween(beside) <= besideWords) {
    const { kind, id } = beside;
    const facts = page.facts[id] ?? null;
    return [hitOn(page, { kind, anchor: id, ...ranked, parts: said(page, beside), near: words, facts })];
  }
  if (isFiltered) return [];
  const anchor = placeBefore(page.fragment, at.from);
  return [hitOn(page, { kind: 'passage', anchor, ...ranked, parts: [words] })];
}

/** What was said, without the mark that stands behind it. */
function said({ text, places }: Page, { parts }: Unit): Word[][] {
  return parts.map((part) => {
    const words = marked(text.words, part, places.flat());
    return words.map((word, at) => (at === words.length - 1 ? { ...word, text: part.last } : word));
  });
}
