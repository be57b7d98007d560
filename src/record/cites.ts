import { type Match, match } from '../anchor/match.ts';
import type { Cite, Message, Span } from '../model.ts';
import type { ArticleCard, ResolvedCite } from './types.ts';

/** What the book needs to know of an article. */
interface CitedArticle {
  readonly card: ArticleCard;
  /** The seed's text. */
  readonly text: string;
}

/**
 * Finds the place of cited words, and remembers every place that was asked for, so that the article's page
 * can give each an element of its own.
 */
export interface CiteBook {
  readonly resolve: (cite: Cite, path: string, line?: number) => ResolvedCite | null;
  readonly resolveAll: (cites: readonly Cite[], path: string) => ResolvedCite[];
  readonly report: (path: string, words: string, reason: string, hint?: string, line?: number) => void;
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
  readonly line: number | undefined;
}

/** `lineOf` tells on which line of a content file given words stand, for the messages. */
export function openCiteBook(
  articles: ReadonlyMap<string, CitedArticle>,
  lineOf: (path: string, words: string) => number,
): CiteBook {
  const messages: Message[] = [];
  const asked = new Map<string, Map<string, Asked>>();

  const report: CiteBook['report'] = (path, words, reason, hint, line) => {
    const place = line ?? lineOf(path, words);
    messages.push({ path, line: place, column: 1, rule: 'cite', reason, hint, severity: 'error' });
  };
  const resolve: CiteBook['resolve'] = (cite, path, line) => {
    const article = articles.get(cite.article);
    if (article === undefined) {
      const known = [...articles.keys()].join(', ');
      report(
        path,
        cite.exact,
        `Unexpected article \`${cite.article}\`, expected one of: ${known}`,
        undefined,
        line,
      );
      return null;
    }
    const found = match(article.text, cite);
    if (found.kind !== 'found') {
      const [reason, hint] = failure(found, cite);
      report(path, cite.exact, reason, hint, line);
      return null;
    }
    const { start, end } = found.span;
    const spans = asked.get(cite.article) ?? new Map<string, Asked>();
    asked.set(cite.article, spans);
    const key = `${start}-${end}`;
    if (!spans.has(key)) spans.set(key, { span: found.span, exact: cite.exact, path, line });
    const { card } = article;
    const href = `${card.href}#s-${start}-${end}`;
    return { ...cite, span: found.span, seed: card.seed, outlet: card.outlet, date: card.date, href };
  };
  return {
    resolve,
    resolveAll: (cites, path) => cites.flatMap((cite) => resolve(cite, path) ?? []),
    report,
    spans: (slug) =>
      Array.from(asked.get(slug)?.values() ?? [], ({ span }) => span).sort(
        (a, b) => a.start - b.start || b.end - a.end,
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
