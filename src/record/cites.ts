import { sort } from 'd3';
import { askNearest, oneOf } from '../content/nearest.ts';
import type { Keys, PlaceOf } from '../content/places.ts';
import type { Cite, Message, Point, Span } from '../model.ts';
import { type Match, match } from '../text/match.ts';
import type { ArticleCard, ResolvedCite } from './types.ts';

/**
 * Finds the place of cited words, and remembers every place that was asked for, so that the article's page
 * can give each an element of its own.
 */
export interface CiteBook {
  readonly resolve: (cite: Cite, path: string, at?: At) => ResolvedCite | null;
  /** Gives words their place where it is known, which nobody wrote down; `null` where there is no such article. */
  readonly place: (article: string, span: Span, path: string) => ResolvedCite | null;
  /** The cites of a list; `at` leads to the list. */
  readonly resolveAll: (cites: readonly Cite[], path: string, at?: Keys) => ResolvedCite[];
  /** Says what is wrong at a place; where that is not known, `words` are looked for. */
  readonly report: (path: string, words: string, reason: string, hint?: string, at?: Keys | Point) => void;
  /** Says where a name is none of those that are known; `what` is what it should name. */
  readonly check: (path: string, what: string, name: string, known: readonly string[], at: Keys) => void;
  /** The spans asked for in the article, in the order of the text, each once. */
  readonly spans: (slug: string) => readonly Span[];
  /** The same, with where they were first asked for, in the order in which they were. */
  readonly asked: (slug: string) => readonly Asked[];
  readonly messages: readonly Message[];
}

/** Words whose place was asked for, and the content file that asks. */
export interface Asked {
  readonly span: Span;
  readonly exact: string;
  readonly path: string;
  readonly at: Keys | Point | undefined;
}

/** A place of a content file: the keys of its entry, line and column, or those of each part of a citation. */
export type At = Keys | Point | Readonly<Record<string, Point>>;

/** How seeds are read, and how places of content files are found for the messages: by keys, or by words that stand there. */
export interface Finding {
  readonly seedText: (seed: string) => string;
  readonly placeOf: PlaceOf;
  readonly lineOf: (path: string, words: string) => number;
}

/** `articles` are by their slugs. */
export function openCiteBook(
  articles: ReadonlyMap<string, ArticleCard>,
  { seedText, placeOf, lineOf }: Finding,
): CiteBook {
  const messages: Message[] = [];
  const asked = new Map<string, Map<string, Asked>>();

  const pointOf = (path: string, words: string, at: Keys | Point | undefined): Point => {
    if (at === undefined) return { line: lineOf(path, words), column: 1 };
    return isPoint(at) ? { line: at.line, column: at.column } : placeOf(path, at);
  };
  const report: CiteBook['report'] = (path, words, reason, hint, at) => {
    messages.push({ path, ...pointOf(path, words, at), rule: 'cite', reason, hint, severity: 'error' });
  };
  const check: CiteBook['check'] = (path, what, name, known, at) => {
    if (known.includes(name)) return;
    const reason = `Unexpected ${what} \`${name}\`, expected ${oneOf(name, known)}`;
    report(path, name, reason, askNearest(name, known), at);
  };
  const placed = (
    cite: Cite,
    card: ArticleCard,
    span: Span,
    path: string,
    at: Keys | Point | undefined,
  ): ResolvedCite => {
    const { start, end } = span;
    const spans = asked.get(card.slug) ?? new Map<string, Asked>();
    asked.set(card.slug, spans);
    const key = `${start}-${end}`;
    if (!spans.has(key)) spans.set(key, { span, exact: cite.exact, path, at });
    return {
      ...cite,
      span,
      seed: card.seed,
      outlet: card.outlet,
      date: card.date,
      href: `${card.href}#s-${key}`,
    };
  };
  const resolve: CiteBook['resolve'] = (cite, path, at) => {
    const inside = (key: 'article' | 'exact') => (at === undefined ? undefined : partOf(at, key));
    const article = articles.get(cite.article);
    if (article === undefined) {
      const known = [...articles.keys()];
      const reason = `Unexpected article \`${cite.article}\`, expected ${oneOf(cite.article, known)}`;
      report(path, cite.exact, reason, askNearest(cite.article, known), inside('article'));
      return null;
    }
    const found = match(seedText(article.seed), cite);
    if (found.kind !== 'found') {
      const [reason, hint] = failure(found, cite);
      report(path, cite.exact, reason, hint, inside('exact'));
      return null;
    }
    return placed(cite, article, found.span, path, inside('exact'));
  };
  return {
    resolve,
    place: (slug, span, path) => {
      const article = articles.get(slug);
      if (article === undefined) return null;
      const exact = seedText(article.seed).slice(span.start, span.end);
      return placed({ article: slug, exact }, article, span, path, undefined);
    },
    resolveAll: (cites, path, at) =>
      cites.flatMap((cite, index) => resolve(cite, path, at && [...at, index]) ?? []),
    report,
    check,
    spans: (slug) =>
      sort(
        Array.from(asked.get(slug)?.values() ?? [], ({ span }) => span),
        ({ start }) => start,
        ({ end }) => -end,
      ),
    asked: (slug) => [...(asked.get(slug)?.values() ?? [])],
    messages,
  };
}

function failure(found: Exclude<Match, { kind: 'found' }>, cite: Cite): [string, string] {
  if (found.kind === 'ambiguous') {
    return [
      `Unexpected words that stand ${found.spans.length} times in \`${cite.article}\`, expected one place: “${cite.exact}”`,
      'Add `prefix` or `suffix`: the words just before or just after.',
    ];
  }
  const hint =
    found.nearest === null ? 'Copy the words from the seed.' : `Nearest text there: “${found.nearest.text}”`;
  return [`Unexpected words that do not stand in \`${cite.article}\`: “${cite.exact}”`, hint];
}

const isPoint = (at: At): at is Point => 'line' in at && typeof at.line === 'number';

/** The place of a part of a citation. */
function partOf(at: At, key: 'article' | 'exact'): Keys | Point | undefined {
  if (isPoint(at)) return at;
  return Array.isArray(at) ? [...at, key] : (at as Readonly<Record<string, Point>>)[key];
}
