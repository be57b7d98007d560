/** From what a reader typed to what is shown: as typed if that finds something, else with a step of help. */
import type { Counts, Engine, Found } from './engine.ts';
import { type Facet, facets, pageFilters, quotationFilters } from './facets.ts';
import { loosened, type Notice } from './loosen.ts';
import { keepPhrases } from './phrases.ts';
import { engineTerm, type Query, readQuery } from './query.ts';
import { type Chosen, type FacetName, facetNames, type SearchState, without } from './state.ts';

/** A filter that hides results, and how many would come without it. */
export interface Hiding {
  readonly name: FacetName;
  readonly count: number;
}

export interface Outcome {
  readonly quotations: readonly Found[];
  readonly pages: readonly Found[];
  readonly facets: readonly Facet[];
  /** How the words were changed to find these; `null` where they are as typed. */
  readonly notice: Notice | null;
  /** Filters that hide what the words would find; only where nothing is found. */
  readonly hiding: readonly Hiding[];
}

/** Finds quotations and pages. Nothing typed and nothing chosen finds nothing. */
export async function find(engine: Engine, state: SearchState): Promise<Outcome> {
  const query = readQuery(state.typed);
  const asked = query.words.length > 0;
  if (!asked && Object.keys(state.chosen).length === 0) return start(engine);
  if (!asked) return finish(engine, null, state.chosen, await once(engine, null, state.chosen), null);
  for await (const attempt of loosened(engine, query)) {
    const found = await ask(engine, attempt.query, state.chosen);
    const open = found.quotations.length + found.pages.length > 0;
    if (open) return finish(engine, engineTerm(attempt.query), state.chosen, found, attempt.notice);
    const hiding = await hidingFilters(engine, attempt.query, state.chosen);
    if (hiding.length > 0) {
      const outcome = await finish(engine, engineTerm(attempt.query), state.chosen, found, attempt.notice);
      return { ...outcome, hiding };
    }
  }
  return { quotations: [], pages: [], facets: [], notice: null, hiding: [] };
}

interface Answer {
  readonly quotations: readonly Found[];
  readonly pages: readonly Found[];
  readonly counts: Counts;
}

async function ask(engine: Engine, query: Query, chosen: Chosen): Promise<Answer> {
  const found = await once(engine, engineTerm(query), chosen);
  const whole = engineTerm(query).startsWith('"');
  if (query.phrases.length === 0 || whole) return found;
  return { ...found, quotations: await keepPhrases(found.quotations, query.phrases), pages: [] };
}

async function once(engine: Engine, term: string | null, chosen: Chosen): Promise<Answer> {
  const quotations = await engine.search(term, { filters: quotationFilters(chosen) });
  const pages = term === null ? [] : await findPages(engine, term, chosen);
  return { quotations: quotations.results, pages, counts: quotations.filters };
}

// Pages are indexed as they are printed: there "20%" is the number alone.
async function findPages(engine: Engine, term: string, chosen: Chosen): Promise<readonly Found[]> {
  const terms = [term, ...(/\d percent\b/.test(term) ? [term.replaceAll(/(\d) percent\b/g, '$1')] : [])];
  const answers = await Promise.all(terms.map((one) => engine.search(one, { filters: pageFilters(chosen) })));
  const seen = new Set<string>();
  return answers
    .flatMap((answer) => answer.results)
    .filter((result) => !seen.has(result.id) && seen.add(result.id) !== undefined);
}

async function finish(
  engine: Engine,
  term: string | null,
  chosen: Chosen,
  found: Answer,
  notice: Notice | null,
): Promise<Outcome> {
  const shown = await facets(engine, term, chosen, found.counts);
  return { quotations: found.quotations, pages: found.pages, facets: shown, notice, hiding: [] };
}

/** Before anything is typed: the filters alone. */
async function start(engine: Engine): Promise<Outcome> {
  const all = await engine.search(null, { filters: quotationFilters({}) });
  return {
    quotations: [],
    pages: [],
    facets: await facets(engine, null, {}, all.filters),
    notice: null,
    hiding: [],
  };
}

async function hidingFilters(engine: Engine, query: Query, chosen: Chosen): Promise<Hiding[]> {
  const used = facetNames.filter((name) => chosen[name] !== undefined);
  const counted = await Promise.all(
    used.map(async (name) => {
      const found = await ask(engine, query, without(chosen, name));
      return { name, count: found.quotations.length };
    }),
  );
  return counted.filter((one) => one.count > 0);
}
