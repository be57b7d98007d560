/** From what a reader typed to what is shown: as typed if that finds something, else with a step of help. */
import type { Counts, Engine, Found } from './engine.ts';
import { type Facet, facets, pageFilters, quotationFilters } from './facets.ts';
import { type Attempt, loosened, type Notice } from './loosen.ts';
import { keepPhrases } from './phrases.ts';
import { engineTerm, type Query, readQuery } from './query.ts';
import type { RecordType } from './record.ts';
import { type Chosen, type FacetName, facetNames, type SearchState, without } from './state.ts';

/** A filter that hides results, and how many would come without it. */
export interface Hiding {
  readonly name: FacetName;
  readonly count: number;
}

export interface Outcome {
  readonly quotations: readonly Found[];
  /** The quotations were found by the words around them; no quotation holds what was asked. */
  readonly near: boolean;
  readonly pages: readonly Found[];
  readonly facets: readonly Facet[];
  /** How the words were changed to find these; `null` where they are as typed. */
  readonly notice: Notice | null;
  /** Filters that hide what the words would find; only where nothing is found. */
  readonly hiding: readonly Hiding[];
}

const nothing: Outcome = { quotations: [], near: false, pages: [], facets: [], notice: null, hiding: [] };

/** Finds quotations and pages. Nothing typed and nothing chosen finds nothing. */
export async function find(engine: Engine, state: SearchState): Promise<Outcome> {
  const query = readQuery(state.typed);
  if (query.words.length === 0) return browse(engine, state.chosen);
  for await (const attempt of loosened(engine, query)) {
    const outcome = await tryOut(engine, attempt, state.chosen);
    if (outcome !== null) return outcome;
  }
  return nothing;
}

/** The quotations that the filters leave, with no words asked. */
async function browse(engine: Engine, chosen: Chosen): Promise<Outcome> {
  // The engine would load most of the index for this, so it is not asked before somebody wants it.
  if (Object.keys(chosen).length === 0) return nothing;
  const found = await engine.search(null, { filters: quotationFilters(chosen, 'quotation') });
  const offered = await facets(engine, null, chosen, 'quotation', found.filters);
  return { ...nothing, quotations: found.results, facets: offered };
}

/** What one way of asking finds; `null` where it finds nothing, and would not without the filters either. */
async function tryOut(engine: Engine, { query, notice }: Attempt, chosen: Chosen): Promise<Outcome | null> {
  const { counts, ...found } = await ask(engine, query, chosen);
  const isEmpty = found.quotations.length + found.pages.length === 0;
  const hiding = isEmpty ? await hidingFilters(engine, query, chosen) : [];
  if (isEmpty && hiding.length === 0) return null;
  const type = found.near ? 'near' : 'quotation';
  const offered = await facets(engine, engineTerm(query), chosen, type, counts);
  return { ...found, facets: offered, notice, hiding };
}

interface Answer extends Pick<Outcome, 'quotations' | 'near' | 'pages'> {
  readonly counts: Counts;
}

async function ask(engine: Engine, query: Query, chosen: Chosen): Promise<Answer> {
  const [own, pages] = await Promise.all([
    findQuotations(engine, query, chosen, 'quotation'),
    findPages(engine, query, chosen),
  ]);
  if (own.results.length > 0) return { quotations: own.results, near: false, pages, counts: own.filters };
  const around = await findQuotations(engine, query, chosen, 'near');
  const near = around.results.length > 0;
  return { quotations: around.results, near, pages, counts: near ? around.filters : own.filters };
}

async function findQuotations(engine: Engine, query: Query, chosen: Chosen, type: RecordType) {
  const found = await engine.search(engineTerm(query), { filters: quotationFilters(chosen, type) });
  // The engine itself knows phrases only where the whole query is one.
  const known = query.phrases.length === 0 || engineTerm(query).startsWith('"');
  return known ? found : { ...found, results: await keepPhrases(found.results, query.phrases, chosen) };
}

// Pages are indexed as they are printed: there "20%" is the number alone.
async function findPages(engine: Engine, query: Query, chosen: Chosen): Promise<readonly Found[]> {
  const term = engineTerm(query);
  const terms = [term, ...(/\d percent\b/.test(term) ? [term.replaceAll(/(\d) percent\b/g, '$1')] : [])];
  const answers = await Promise.all(terms.map((one) => engine.search(one, { filters: pageFilters(chosen) })));
  const seen = new Set<string>();
  return answers
    .flatMap((answer) => answer.results)
    .filter(({ id }) => {
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew;
    });
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
