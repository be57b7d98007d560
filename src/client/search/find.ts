/** From what a reader typed to what is shown. What is shown holds what was typed, or says what it holds instead. */
import type { Engine, Found } from './engine.ts';
import { type Hit, hitsOf, type Page } from './hits.ts';
import { type Nearness, placesOf, readText } from './match.ts';
import { asked, isLetter, readQuery, type Term } from './query.ts';
import { suggest } from './spelling.ts';
import { type Chosen, type FacetName, facetNames, type SearchState, without } from './state.ts';

/** How what is shown differs from what was typed. */
export interface Notice {
  /** What was typed and stands nowhere, each with the word of the site that is most like it, or `null`. */
  readonly nowhere: readonly { readonly typed: string; readonly nearest: string | null }[];
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
/** Where there is less than this, what holds most of the words is of use as well. */
const enough = 3;
/** Pages in which a term is looked for: where it stands as typed, Pagefind finds these first. */
const mostLooked = 3;

/** What is searched, with what choice, for about how many pages. */
interface Asked {
  readonly engine: Engine;
  readonly chosen: Chosen;
  readonly count: number;
}

/** Finds what to show, of about `count` pages. Nothing typed and nothing chosen finds nothing, nor a single letter. */
export async function find(engine: Engine, { typed, chosen }: SearchState, count: number): Promise<Outcome> {
  const terms = readQuery(typed);
  if (isLetter(typed) || (terms.length === 0 && Object.keys(chosen).length === 0)) return nothing;
  const outcome = await findTerms({ engine, chosen, count }, terms);
  if (outcome.hits.length > 0) return outcome;
  const hiding: FacetName[] = [];
  for (const name of facetNames.filter((one) => chosen[one] !== undefined)) {
    const wider = await look({ engine, chosen: without(chosen, name), count: 1 }, terms, 'form');
    if (wider.hits.length > 0) hiding.push(name);
  }
  return { ...outcome, hiding };
}

async function findTerms(on: Asked, terms: readonly Term[]): Promise<Outcome> {
  const first = await look(on, terms, 'form', together);
  if (terms.length === 0 || first.hits.length >= enough) return first;
  if (first.hits.length > 0) return withFewer(first, await fewer(on, terms));
  const standing = await Promise.all(terms.map((term) => standingOf(on.engine, term)));
  const missing = terms.filter((_, at) => standing[at] === null);
  if (missing.length > 0) return withoutMissing(on, terms, missing);
  const beginnings = terms.filter((_, at) => standing[at] === 'beginning').map(({ typed }) => typed);
  const found = await look(on, terms, beginnings.length > 0 ? 'beginning' : 'form');
  return found.hits.length > 0 ? { ...found, notice: { ...unchanged, beginnings } } : fewer(on, terms);
}

/** What holds all of the words, and behind it what holds most of them. */
function withFewer(found: Outcome, others: Outcome): Outcome {
  const further = others.hits.filter(({ href }) => !found.hits.some((hit) => hit.href === href));
  if (further.length === 0) return found;
  return {
    ...found,
    hits: [...found.hits, ...further],
    notice: { ...others.notice, isBehind: true, instead: '' },
  };
}

/** Pages that hold all terms. Pagefind also finds others: each page is read before it is shown. */
async function look(
  { engine, chosen, count }: Asked,
  terms: readonly Term[],
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
  return [...Map.groupBy(hits, anchorOf).values()].flatMap(([best]) => best ?? []);
}

/** The pages found by any of these ways of asking, best first. */
async function searchAll(engine: Engine, ways: readonly (string | null)[], chosen: Chosen): Promise<Found[]> {
  const answers = await Promise.all(ways.map((words) => engine.search(words, chosen)));
  const sorted = answers.flat().toSorted((a, b) => b.score - a.score);
  return [...Map.groupBy(sorted, ({ id }) => id).values()].flatMap(([best]) => best ?? []);
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

/** How a term stands on the site, or `null` where it stands nowhere. */
async function standingOf(engine: Engine, term: Term): Promise<Nearness | null> {
  const found = (await searchAll(engine, asked([term]), {})).slice(0, mostLooked);
  const texts = await Promise.all(found.map(async (one) => readText((await one.data()).content)));
  const ways: readonly Nearness[] = ['form', 'beginning'];
  return ways.find((way) => texts.some((text) => placesOf(text, term, way).length > 0)) ?? null;
}

/** What is found without the words that stand nowhere, or with others for them that are spelt nearly so. */
async function withoutMissing(on: Asked, terms: readonly Term[], missing: readonly Term[]): Promise<Outcome> {
  const list = await on.engine.words().catch(() => []);
  const near = new Map(missing.map((term) => [term, suggest(term.ways[0]?.join(' ') ?? '', list)]));
  const others = terms.flatMap((term) => {
    const nearest = near.get(term);
    return nearest === undefined ? [term] : nearest !== null && isSpelling(term) ? readQuery(nearest) : [];
  });
  const found = others.length === 0 ? nothing : await findTerms(on, others);
  const instead = found.notice.instead || others.map(({ typed }) => typed).join(' ');
  const nowhere = missing.map((term) => ({ typed: term.typed, nearest: near.get(term) ?? null }));
  return { ...found, notice: { ...found.notice, nowhere, instead: found.hits.length === 0 ? '' : instead } };
}

/** Where a word may be misspelt. A short one, or one with figures, is another word: it is told and never replaced. */
const isSpelling = ({ typed }: Term): boolean => typed.length >= 5 && !/\d/.test(typed);

/** What is found by all terms but one, or else by single ones; of several ways the one that finds the best. */
async function fewer(on: Asked, terms: readonly Term[]): Promise<Outcome> {
  const allButOne = terms.map((left) => terms.filter((term) => term !== left));
  for (const some of terms.length < 2 ? [] : [allButOne, terms.map((term) => [term])]) {
    const tried = await Promise.all(
      some.map(async (kept) => ({ kept, outcome: await look(on, kept, 'form') })),
    );
    const best = tried.toSorted((a, b) => bestScore(b.outcome) - bestScore(a.outcome))[0];
    if (best === undefined || best.outcome.hits.length === 0) continue;
    const left = terms.filter((term) => !best.kept.includes(term)).map(({ typed }) => typed);
    const instead = best.kept.map(({ typed }) => typed).join(' ');
    return { ...best.outcome, notice: { ...unchanged, left, instead } };
  }
  return nothing;
}

const bestScore = ({ hits: [best] }: Outcome): number => best?.score ?? Number.NEGATIVE_INFINITY;
