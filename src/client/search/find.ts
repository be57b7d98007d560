/** From what a reader typed to what is shown: as typed if that finds something, else with a step of help. */
import type { Engine, Found } from './engine.ts';
import { allDocuments, passes, valueTable } from './facets.ts';
import { type Attempt, loosened, type Notice } from './loosen.ts';
import { keepPhrases } from './phrases.ts';
import { engineTerm, isLetter, type Query, readQuery } from './query.ts';
import { type Chosen, type FacetName, facetNames, type SearchState, without } from './state.ts';
import { type DocumentLetter, writeName } from './text.ts';

/** A filter that hides results, and how many would come without it. */
export interface Hiding {
  readonly name: FacetName;
  readonly count: number;
}

export interface Outcome {
  /** Quotations; in a large collection the reports that hold the words, in a quotation or elsewhere. */
  readonly quotations: readonly Found[];
  /** The quotations were found by the words around them; no quotation holds what was asked. */
  readonly near: boolean;
  readonly pages: readonly Found[];
  /** The same quotations with those that the filters hide. */
  readonly unfiltered: readonly Found[];
  /** How the words were changed to find these; `null` where they are as typed. */
  readonly notice: Notice | null;
  /** Filters that hide what the words would find; only where nothing is found. */
  readonly hiding: readonly Hiding[];
}

const nothing: Outcome = {
  quotations: [],
  near: false,
  pages: [],
  unfiltered: [],
  notice: null,
  hiding: [],
};

/** Finds quotations and pages. Nothing typed and nothing chosen finds nothing, nor does a single letter. */
export async function find(engine: Engine, state: SearchState): Promise<Outcome> {
  const query = readQuery(state.typed);
  if (query.words.length === 0) return browse(engine, state.chosen);
  if (isLetter(state.typed)) return nothing;
  const chosen = await choice(engine, state.chosen);
  for await (const attempt of loosened(engine, query)) {
    const outcome = await tryOut(engine, attempt, chosen);
    if (outcome !== null) return outcome;
  }
  return nothing;
}

/** The quotations that the filters leave, with no words asked. */
async function browse(engine: Engine, chosen: Chosen): Promise<Outcome> {
  if (Object.keys(chosen).length === 0) return nothing;
  const { lets } = await choice(engine, chosen);
  const unfiltered = allDocuments(await engine.values());
  return { ...nothing, quotations: unfiltered.filter((one) => lets(one, chosen)), unfiltered };
}

/** The chosen values, and what lets a document through them. */
interface Choice {
  readonly chosen: Chosen;
  readonly lets: (document: Found, chosen: Chosen) => boolean;
}

// The values of all documents are loaded only where some are chosen.
async function choice(engine: Engine, chosen: Chosen): Promise<Choice> {
  if (Object.keys(chosen).length === 0) return { chosen, lets: () => true };
  const valuesOf = valueTable(await engine.values());
  return { chosen, lets: (document, some) => passes(document, some, valuesOf) };
}

/** What one way of asking finds; `null` where it finds nothing, and would not without the filters either. */
async function tryOut(engine: Engine, { query, notice }: Attempt, choice: Choice): Promise<Outcome | null> {
  const { chosen, lets } = choice;
  const all = await ask(engine, query);
  const pages = all.pages.filter((one) => lets(one, chosen));
  const { quotations, near } = nearest(all, (one) => lets(one, chosen));
  const unfiltered = near ? all.near : all.own;
  if (quotations.length + pages.length > 0)
    return { quotations, near, pages, unfiltered, notice, hiding: [] };
  const used = facetNames.filter((name) => chosen[name] !== undefined);
  const counted = used.map((name) => {
    const left = nearest(all, (one) => lets(one, without(chosen, name)));
    return { name, count: left.quotations.length };
  });
  const hiding = counted.filter(({ count }) => count > 0);
  return hiding.length === 0 ? null : { ...nothing, unfiltered, notice, hiding };
}

interface Answer {
  /** Quotations and reports that hold the words. */
  readonly own: readonly Found[];
  /** Quotations that have them beside. */
  readonly near: readonly Found[];
  readonly pages: readonly Found[];
}

/** The quotations that are let through: those that hold the words, or else those that have them beside. */
function nearest({ own, near }: Answer, lets: (one: Found) => boolean): Pick<Outcome, 'quotations' | 'near'> {
  const quotations = own.filter(lets);
  if (quotations.length > 0) return { quotations, near: false };
  const around = near.filter(lets);
  return { quotations: around, near: around.length > 0 };
}

async function ask(engine: Engine, query: Query): Promise<Answer> {
  const term = engineTerm(query);
  const found = await engine.search(term);
  const pages = [...found, ...(await withoutPercent(engine, term))].filter(({ letter }) => letter === 'p');
  // The engine itself knows phrases only where the whole query is one.
  const known = query.phrases.length === 0 || term.startsWith('"');
  const keep = async (letters: readonly DocumentLetter[]) => {
    const some = found.filter(({ letter }) => letters.includes(letter));
    return known ? some : keepPhrases(engine, some, query.phrases);
  };
  return { own: await keep(['q', 'r']), near: await keep(['n']), pages: unique(pages) };
}

// Pages are indexed as they are printed: there "20%" is the number alone.
async function withoutPercent(engine: Engine, term: string): Promise<readonly Found[]> {
  return /\d percent\b/.test(term) ? engine.search(term.replaceAll(/(\d) percent\b/g, '$1')) : [];
}

function unique(found: readonly Found[]): Found[] {
  return [...new Map(found.map((one) => [writeName(one), one])).values()];
}
