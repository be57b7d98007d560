import type { StatementEntry } from '../model.ts';
import { overlap, spansOf } from '../text/span.ts';
import type { CiteBook } from './cites.ts';
import type { ArticleCard, ResolvedCite, ResolvedQuotation, Statement, Variant } from './types.ts';

const MAX_TITLE_WORDS = 8;

/** The quotation in which cited words stand; `undefined` where they stand in the reporter's own sentence. */
export function quotationOf(
  cite: ResolvedCite,
  quotations: readonly ResolvedQuotation[],
): ResolvedQuotation | undefined {
  return quotations.find(
    (one) => one.article.seed === cite.seed && spansOf(one).some((part) => overlap(part, cite.span)),
  );
}

/**
 * The statements of a project: those an editor described, then those the extractor linked and no editor
 * touched. A variant that is no quotation is a message of `book`.
 */
export function resolveStatements(
  entries: readonly StatementEntry[],
  quotations: readonly ResolvedQuotation[],
  cards: ReadonlyMap<string, ArticleCard>,
  book: CiteBook,
): Statement[] {
  const path = 'content/statements.yaml';
  const edited = entries.map((entry, index): Statement => {
    const keys = ['statements', index];
    const variants = entry.variants.flatMap((one, nth): Variant[] => {
      const at = [...keys, 'variants', nth];
      const cite = book.resolve(one, path, at);
      if (cite === null) return [];
      const quotation = quotationOf(cite, quotations);
      if (quotation === undefined) {
        const reason = `Unexpected variant outside every quotation, expected words that were said: “${cite.exact}”`;
        book.report(path, cite.exact, reason, 'Put it under `narrated`.', [...at, 'exact']);
        return [];
      }
      const { exact, href, span } = cite;
      const { article } = quotation;
      return [{ article, parts: [[span.start, span.end]], exact: [exact], quotation, href }];
    });
    return {
      ...entry,
      variants,
      narrated: book.resolveAll(entry.narrated ?? [], path, [...keys, 'narrated']),
      absent: (entry.absent ?? []).flatMap((slug) => cards.get(slug) ?? []),
      href: `statements/${entry.id}.html`,
    };
  });
  const covered = new Set(edited.flatMap(({ variants }) => variants.map(({ quotation }) => quotation)));
  return [...edited, ...linkedStatements(quotations.filter((one) => !covered.has(one)))];
}

/** Statements that the extractor found: two articles at the least print the same utterance. */
function linkedStatements(quotations: readonly ResolvedQuotation[]): Statement[] {
  const groups = Map.groupBy(
    quotations.filter(({ statement }) => statement !== null),
    ({ statement }) => statement ?? '',
  );
  const titles = new Map<string, number>();
  return [...groups].flatMap(([id, group]): Statement[] => {
    const [first] = group;
    if (first === undefined || new Set(group.map(({ article }) => article.slug)).size < 2) return [];
    const words = first.exact.join(' ').split(/\s+/);
    const begins = `“${words.slice(0, MAX_TITLE_WORDS).join(' ')}${words.length > MAX_TITLE_WORDS ? ' …' : ''}”`;
    const nth = (titles.get(begins) ?? 0) + 1;
    titles.set(begins, nth);
    const title = nth === 1 ? begins : `${begins} (${nth})`;
    const topics = first.topics.slice(0, 1);
    const variants = group.map((quotation) => ({ ...quotation, quotation }));
    return [{ id, title, variants, narrated: [], absent: [], topics, href: `statements/${id}.html` }];
  });
}

/** Finds the statements of a quotation; each page of an article asks for those of all its quotations. */
export function openStatementsOf(
  statements: readonly Statement[],
): (quotation: ResolvedQuotation) => readonly Statement[] {
  const found = new Map<ResolvedQuotation, Set<Statement>>();
  for (const statement of statements) {
    for (const { quotation } of statement.variants) {
      found.set(quotation, (found.get(quotation) ?? new Set()).add(statement));
    }
  }
  return (quotation) => [...(found.get(quotation) ?? [])];
}
