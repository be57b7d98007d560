/** From what a reader typed to what is shown. What is shown holds what was typed, or says what it holds instead. */
import type { Engine, Found } from './engine.ts';
import { type Hit, hitsOf, type Page } from './hits.ts';
import { type Nearness, placesOf, readText } from './match.ts';
import { asked, isLetter, readQuery, type Term } from './query.ts';
import { suggest } from './spelling.ts';
import { type Chosen, type FacetName, facetNames, type SearchState, without } from './state.ts';

/** Something that was typed and stands nowhere. */
export interface Nowhere {
  readonly typed: string;
  /** The word of the site that is most like it, or `null`. */
  readonly nearest: string | null;
}

/** How what is shown differs from what was typed. */
export interface Notice {
  readonly nowhere: readonly Nowhere[];
  /** Typed as words, and found only as beginnings of longer ones. */
  readonly beginnings: readonly string[];
  /** Left out, since nothing has all that was typed, or little. */
  readonly left: readonly string[];
  /** What has all of it comes first. */
  readonly isBehind: boolean;
  /** What was searched instead, `''` where nothing was. */
  readonly instead: string;
}

export interface Outcome {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** More pages may have more. */
  readonly isAll: boolean;
  readonly notice: Notice;
  /** The filters that hide what the words would find; only where nothing is found. */
  readonly hiding: readonly FacetName[];
  /** What Pagefind was asked, for counting. */
  readonly words: string | null;
}

const unchanged: Notice = { nowhere: [], beginnings: [], left: [], isBehind: false, instead: '' };
const nothing: Outcome = { hits: [], isAll: true, notice: unchanged, hiding: [], words: '' };

/** Pages that are read together, since each wait for the network is felt. */
const together = 10;
/** Of more pages that do not hold what was asked, nothing good is expected. */
const mostRead = 80;

/** Finds what to show, of about `count` pages. Nothing typed and nothing chosen finds nothing, nor a single letter. */
export async function find(engine: Engine, { typed, chosen }: SearchState, count: number): Promise<Outcome> {
  const terms = readQuery(typed);
  if (isLetter(typed) || (terms.length === 0 && Object.keys(chosen).length === 0)) return nothing;
  const outcome = await findTerms(engine, terms, chosen, count);
  if (outcome.hits.length > 0) return outcome;
  const used = facetNames.filter((name) => chosen[name] !== undefined);
  const left = await Promise.all(
    used.map(async (name) => (await look(engine, terms, without(chosen, name), 1, 'form')).hits.length > 0),
  );
  return { ...outcome, hiding: used.filter((_, at) => left[at]) };
}

async function findTerms(
  engine: Engine,
  terms: readonly Term[],
  chosen: Chosen,
  count: number,
): Promise<Outcome> {
  const first = await look(engine, terms, chosen, count, 'form', together);
  if (terms.length === 0 || first.hits.length >= enough) return first;
  if (first.hits.length > 0) return withFewer(first, await fewer(engine, terms, chosen, count));
  const standing = await Promise.all(terms.map((term) => standingOf(engine, term)));
  const missing = terms.filter((_, at) => standing[at] === null);
  if (missing.length > 0) return withoutMissing(engine, terms, missing, chosen, count);
  const beginnings = terms.filter((_, at) => standing[at] === 'beginning').map(({ typed }) => typed);
  const found = await look(engine, terms, chosen, count, beginnings.length > 0 ? 'beginning' : 'form');
  if (found.hits.length > 0) return { ...found, notice: { ...unchanged, beginnings } };
  return fewer(engine, terms, chosen, count);
}

/** Where there is less than this, what holds most of the words is of use as well. */
const enough = 3;

/** What holds all of the words, and behind it what holds most of them. */
function withFewer(found: Outcome, others: Outcome): Outcome {
  const known = new Set(found.hits.map(({ href }) => href));
  const further = others.hits.filter(({ href }) => !known.has(href));
  return further.length === 0
    ? found
    : {
        ...found,
        hits: [...found.hits, ...further],
        notice: { ...others.notice, isBehind: true, instead: '' },
      };
}

/** Pages that hold all terms. Pagefind also finds others: each page is read before it is shown. */
async function look(
  engine: Engine,
  terms: readonly Term[],
  chosen: Chosen,
  count: number,
  nearness: Nearness,
  reading = mostRead,
): Promise<Outcome> {
  const words = terms.length === 0 ? [null] : asked(terms);
  const found = await searchAll(engine, words, chosen);
  const most = found[0]?.score || 1;
  const hits: Hit[] = [];
  let pages = 0;
  let read = 0;
  while (read < found.length && pages < count && (pages > 0 || read < reading)) {
    const some = found.slice(read, read + together);
    const shown = await Promise.all(
      some.map(async (one) => {
        const page = await readPage(engine, one, terms, nearness, most);
        return page === null ? [] : hitsOf(page, terms, chosen, nearness);
      }),
    );
    hits.push(...shown.flat());
    pages += shown.filter((own) => own.length > 0).length;
    read += some.length;
  }
  const sorted = hits.toSorted((a, b) => b.score - a.score);
  return { ...nothing, hits: onceEach(sorted), isAll: read >= found.length, words: words[0] ?? null };
}

/** A row that stands on two pages, such as a fact of an event and of a topic, is shown once. */
function onceEach(hits: readonly Hit[]): Hit[] {
  const anchorOf = ({ kind, href }: Hit) => (kind === 'place' ? href.replace(/^.*#/, '') : href);
  const first = new Map(hits.toReversed().map((hit) => [anchorOf(hit), hit]));
  return hits.filter((hit) => first.get(anchorOf(hit)) === hit);
}

/** The pages found by any of these ways of asking, best first. */
async function searchAll(
  engine: Engine,
  ways: readonly (string | null)[],
  chosen: Chosen,
): Promise<readonly Found[]> {
  const answers = await Promise.all(ways.map((words) => engine.search(words, chosen)));
  const best = new Map<string, Found>();
  for (const found of answers.flat())
    if ((best.get(found.id)?.score ?? -1) < found.score) best.set(found.id, found);
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

/** The page with the places of the terms; `null` where it does not hold them all. */
async function readPage(
  engine: Engine,
  found: Found,
  terms: readonly Term[],
  nearness: Nearness,
  most: number,
): Promise<Page | null> {
  const fragment = await found.data();
  const text = readText(fragment.content);
  const places = terms.map((term) => placesOf(text, term, nearness));
  if (places.some((own) => own.length === 0)) return null;
  const facts = await engine.facts(fragment.url.replace(/^\//, ''));
  return { fragment, text, places, score: found.score / most, facts };
}

/** Pages in which a term is looked for: where it stands as typed, Pagefind finds these first. */
const mostLooked = 3;

/** How a term stands on the site, or `null` where it stands nowhere. */
async function standingOf(engine: Engine, term: Term): Promise<Nearness | null> {
  const found = (await searchAll(engine, asked([term]), {})).slice(0, mostLooked);
  const texts = await Promise.all(found.map(async (one) => readText((await one.data()).content)));
  const ways: readonly Nearness[] = ['form', 'beginning'];
  return ways.find((way) => texts.some((text) => placesOf(text, term, way).length > 0)) ?? null;
}

/** What is found without the words that stand nowhere, or with others for them that are spelt nearly so. */
async function withoutMissing(
  engine: Engine,
  terms: readonly Term[],
  missing: readonly Term[],
  chosen: Chosen,
  count: number,
): Promise<Outcome> {
  const list = await engine.words().catch(() => []);
  const nowhere = missing.map(({ typed, ways }) => ({
    typed,
    nearest: suggest(ways[0]?.join(' ') ?? '', list),
  }));
  const others = terms.flatMap((term) => {
    const { nearest = null, typed = '' } = nowhere[missing.indexOf(term)] ?? {};
    if (!missing.includes(term)) return [term];
    return nearest === null || !isSpelling(typed) ? [] : readQuery(nearest);
  });
  const found = others.length === 0 ? nothing : await findTerms(engine, others, chosen, count);
  const instead =
    found.hits.length === 0 ? '' : found.notice.instead || others.map(({ typed }) => typed).join(' ');
  return { ...found, notice: { ...found.notice, nowhere, instead } };
}

/** Where a word may be misspelt. A short one, or one with figures, is another word: it is told and never replaced. */
function isSpelling(typed: string): boolean {
  return typed.length >= 5 && !/\d/.test(typed);
}

/** What is found by all terms but one, or else by single ones; of several ways the one that finds the best. */
async function fewer(
  engine: Engine,
  terms: readonly Term[],
  chosen: Chosen,
  count: number,
): Promise<Outcome> {
  if (terms.length < 2) return nothing;
  for (const some of [
    terms.map((left) => terms.filter((term) => term !== left)),
    terms.map((term) => [term]),
  ]) {
    const tried = await Promise.all(
      some.map(async (kept) => ({ kept, outcome: await look(engine, kept, chosen, count, 'form') })),
    );
    const best = tried.toSorted((a, b) => bestScore(b.outcome) - bestScore(a.outcome))[0];
    if (best === undefined || best.outcome.hits.length === 0) continue;
    const left = terms.filter((term) => !best.kept.includes(term)).map(({ typed }) => typed);
    const instead = best.kept.map(({ typed }) => typed).join(' ');
    return { ...best.outcome, notice: { ...unchanged, left, instead } };
  }
  return nothing;
}

function bestScore({ hits }: Outcome): number {
  return hits[0]?.score ?? Number.NEGATIVE_INFINITY;
}
