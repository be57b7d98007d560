import { contradictions } from '../content/contradictions.ts';
import type { ComponentUse } from '../content/elements.ts';
import { pathOf } from '../content/files.ts';
import { type Keys, openPlaces } from '../content/places.ts';
import { ContentError } from '../content/problem.ts';
import type { ProjectFiles } from '../content/project.ts';
import { type Content, readContent } from '../content/read.ts';
import { unknownNames } from '../content/references.ts';
import type { Cite, Message } from '../model.ts';
import { datedNote, openAllegations, type Placed, touches } from './allegation.ts';
import { type ArticleDraft, draftArticles } from './articles.ts';
import { type CiteBook, openCiteBook } from './cites.ts';
import { uncoveredNumbers } from './coverage.ts';
import { findCrossings } from './crossings.ts';
import { resolveEvent } from './events.ts';
import { datesInferred, resolveInferences } from './inferences.ts';
import { pageCites } from './page-cites.ts';
import { type People, resolvePeople } from './people.ts';
import { type SpokenBy, spokenFigures } from './spoken.ts';
import { openStatementsOf, resolveStatements } from './statements.ts';
import { printedTimes, withTimes } from './times.ts';
import { resolveTopics } from './topics.ts';
import type {
  Article,
  Event,
  Href,
  Inference,
  PageCites,
  ResolvedCite,
  ResolvedFigure,
  ResolvedIndirect,
  ResolvedQuotation,
  Statement,
  Term,
  Topic,
} from './types.ts';

/** Everything the pages print, resolved: the one thing that every page asks for. */
export interface SiteRecord {
  readonly site: Content['site'];
  readonly language: string;
  readonly articles: readonly Article[];
  readonly article: (slug: string) => Article | undefined;
  /** The seed's text, read anew: the texts of a large archive are not kept. */
  readonly seedText: (seed: string) => string;
  /** On which line of a content file given words first stand; 1 where they do not. */
  readonly lineOf: (path: string, words: string) => number;
  /** What stands after cited words that hold an allegation: “as reported on DATE”; else `null`. */
  readonly reported: (cite: Placed) => string | null;
  /** The words that have to stand beside others, by a pairing. */
  readonly beside: (place: Placed) => readonly ResolvedCite[];
  /** Whether words may stand only beside others: an allegation, or those of a pairing. */
  readonly isBound: (place: Placed) => boolean;
  readonly topics: readonly Topic[];
  readonly quotations: readonly ResolvedQuotation[];
  /** What the articles report in their own words as said, where they are shown whole. */
  readonly indirect: readonly ResolvedIndirect[];
  readonly figures: readonly ResolvedFigure[];
  /** Of each figure that names a speaker, by what that is known. */
  readonly spoken: ReadonlyMap<string, SpokenBy>;
  readonly statements: readonly Statement[];
  /** The statements of which a quotation is a wording. */
  readonly statementsOf: (quotation: ResolvedQuotation) => readonly Statement[];
  readonly people: People;
  /** Address of the page of somebody, by name. */
  readonly pageOf: (name: string | null) => Href | undefined;
  readonly events: readonly Event[];
  readonly inferences: readonly Inference[];
  readonly helplines: Content['helplines'];
  readonly corrections: Content['corrections'];
  readonly glossary: readonly Term[];
  /** Whether the project has the editorial page of this id. */
  readonly hasPage: (id: string) => boolean;
  /** The place of words cited on a topic page. It was already checked when the record was made. */
  readonly cite: (cite: Cite) => ResolvedCite;
  /** What a topic's page cites. */
  readonly citesOf: (topic: string) => PageCites;
  /** Components of a topic's page, in order. */
  readonly components: (topic: string) => readonly ComponentUse[];
}

/**
 * Reads a project and resolves every reference in it.
 *
 * @throws ContentError with all problems at once.
 */
export function makeRecord(files: ProjectFiles): SiteRecord {
  const { record, messages } = checkRecord(files);
  const errors = messages.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ContentError(errors);
  return record;
}

/**
 * The same, as far as it can be made, and all that is wrong with the content, which is left out of it: what is wrong with
 * one file hides nothing of the others.
 */
export function checkRecord(files: ProjectFiles) {
  const content = readContent(files);
  const drafts = draftArticles(content.articles, datesInferred(content.inferences));
  const cards = new Map(drafts.map(({ card }) => [card.slug, card]));
  const seedText = (seed: string) => files.file(`seeds/${seed}.txt`)?.text ?? '';
  const placeOf = openPlaces((path) => files.file(path)?.text);
  const lineOf = (path: string, words: string) => {
    const text = files.file(path)?.text ?? '';
    return text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length;
  };
  const book = openCiteBook(cards, { seedText, placeOf, lineOf });

  const quotations = drafts.flatMap((draft) => draft.quotations);
  const indirect = drafts.flatMap((draft) => draft.indirect);
  const topics = resolveTopics(content, quotations, book);
  checkClaims(content.site, topics, book);
  const figures = content.figures.map((figure, index) => ({
    ...figure,
    cites: book.resolveAll(figure.cites, 'content/figures.yaml', ['figures', index, 'cites']),
    href: `figures.html#f-${figure.id}`,
  }));
  const statements = resolveStatements(content.statements, quotations, cards, book);
  const people = resolvePeople(content.people, { quotations, indirect }, book);
  const events = content.events.map((event) => resolveEvent(event, content, cards, book));
  const inferences = resolveInferences(
    content.inferences,
    { articles: [...cards.keys()], events: events.map(({ id }) => id) },
    book,
  );
  const glossary = content.glossary.map((term, at) => ({
    ...term,
    cites: book.resolveAll(term.cites ?? [], pathOf('glossary'), ['terms', at, 'cites']),
  }));
  const components = new Map(content.topics.map(({ id, uses }) => [id, uses]));
  const citesOf = new Map(
    content.topics.map(({ id, path }) => {
      const claimed = topics.find((topic) => topic.id === id)?.claims.flatMap(({ cites }) => cites) ?? [];
      return [id, pageCites(claimed, components.get(id) ?? [], path, book)];
    }),
  );

  const pairs = content.pairs.map((pair, index) => ({
    others: book.resolveAll(pair.with, 'content/pairings.yaml', ['pairs', index, 'with']),
    when: book.resolveAll(pair.when, 'content/pairings.yaml', ['pairs', index, 'when']),
  }));
  const beside = (place: Placed) =>
    pairs.flatMap(({ when, others }) => (when.some((one) => touches(one, place)) ? others : []));
  const timed = withTimes(drafts, topics, figures.length + events.length > 0);
  const articles = drafts.map((draft) => {
    const timesIn = timed.has(draft.card.slug) ? seedText(draft.card.seed) : null;
    return finishArticle(draft, content, figures, book, timesIn);
  });
  for (const draft of drafts) {
    const asked = book.asked(draft.card.slug);
    for (const { asked: one, reason, hint } of findCrossings(draft, asked, seedText(draft.card.seed)))
      book.report(one.path, one.exact, reason, hint, one.at);
  }
  const inFigures = {
    articles,
    figures,
    seedText,
    placeOf: (keys: Keys) => placeOf('content/figures.yaml', keys),
  };
  const said = spokenFigures(inFigures);
  const messages: readonly Message[] = [
    ...content.messages,
    ...contradictions(content, placeOf),
    ...unknownNames(content, {
      placeOf,
      articles: [...cards.keys()],
      statements: statements.map(({ id }) => id),
      speakers: [...people.pages, ...people.others].map(({ name }) => name),
      textOf: (slug) => seedText(cards.get(slug)?.seed ?? ''),
    }),
    ...book.messages,
    ...said.messages,
    ...uncoveredNumbers({
      ...inFigures,
      waived: content.waived,
      isComplete: content.site.numbers === 'complete',
    }),
  ];
  const reported = openAllegations(articles, figures);
  const pages = new Map<string | null, Href>(people.pages.map(({ name, href }) => [name, href]));
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const record: SiteRecord = {
    site: content.site,
    language: content.site.language ?? 'en-GB',
    articles,
    article: (slug) => bySlug.get(slug),
    seedText,
    lineOf,
    reported,
    beside,
    isBound: (place) => reported(place) !== null || beside(place).length > 0,
    topics,
    quotations,
    indirect,
    figures,
    spoken: said.spoken,
    statements,
    statementsOf: openStatementsOf(statements),
    people,
    pageOf: (name) => pages.get(name),
    events: events.map((event) => ({
      ...event,
      facts: event.facts.map((fact) => ({
        ...fact,
        cells: fact.cells.map((cell) => ({ ...cell, reported: reported(cell) ?? undefined })),
      })),
    })),
    inferences,
    helplines: content.helplines,
    corrections: content.corrections,
    glossary,
    hasPage: (id) => content.pages.includes(id),
    cite: (cite) => {
      const resolved = book.resolve(cite, 'a page');
      if (resolved === null) throw new ContentError(book.messages);
      return resolved;
    },
    citesOf: (topic) => citesOf.get(topic) ?? { cites: [], paragraphs: [] },
    components: (topic) => components.get(topic) ?? [],
  };
  return { record, messages };
}

/** Claims have ids of their own, and the home page names only those that there are. */
function checkClaims(site: Content['site'], topics: readonly Topic[], book: CiteBook): void {
  const known = new Set<string>();
  for (const { id: topic, claims } of topics) {
    for (const [index, { id }] of claims.entries()) {
      if (known.has(id)) {
        const reason = `Unexpected second claim \`${id}\`, expected one`;
        book.report(`content/topics/${topic}.mdx`, id, reason, 'Rename one.', ['claims', index, 'id']);
      }
      known.add(id);
    }
  }
  for (const [index, id] of (site.featuredClaims ?? []).entries())
    book.check('content/site.yaml', 'claim', id, [...known], ['featuredClaims', index]);
}

/** `timesIn` is the text of the seed where its times are asked for. */
function finishArticle(
  draft: ArticleDraft,
  content: Content,
  figures: readonly ResolvedFigure[],
  book: CiteBook,
  timesIn: string | null,
): Article {
  const { card, file, quotations, indirect } = draft;
  const path = `content/notes/${card.seed}.yaml`;
  const notes = (content.notes.get(card.seed) ?? []).flatMap((note, index) => {
    const cite = book.resolve({ article: card.slug, ...note.on }, path, ['notes', index, 'on']);
    return cite === null ? [] : { ...note, note: datedNote(note, cite), span: cite.span };
  });
  const here = figures.flatMap(({ id, cites }) =>
    cites.filter(({ article }) => article === card.slug).map(({ span }) => ({ id, span })),
  );
  const times = timesIn === null ? null : printedTimes(draft, timesIn, book);
  const cited = book.spans(card.slug).map(({ start, end }) => ({
    start,
    end,
    id: `s-${start}-${end}`,
    figures: here.filter(({ span }) => span.start === start && span.end === end).map(({ id }) => id),
  }));
  return { ...card, front: file.front, file, quotations, indirect, notes, cited, times };
}
