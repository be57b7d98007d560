import type { Content, TopicFile } from '../content/read.ts';
import type { CiteBook } from './cites.ts';
import { quotationOf } from './statements.ts';
import type { ResolvedQuotation, Topic } from './types.ts';

/** The topics in the order of the site's settings, those it does not name last. */
export function resolveTopics(
  { site, topics }: Content,
  quotations: readonly ResolvedQuotation[],
  book: CiteBook,
): Topic[] {
  const order = site.topics ?? [];
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return topics
    .map((file) => ({
      ...file.front,
      id: file.id,
      href: `topics/${file.id}.html`,
      isBare: file.isBare,
      shown: shownWords(file, quotations, book),
      claims: (file.front.claims ?? []).map((claim, index) => ({
        ...claim,
        cites: book.resolveAll(claim.cites, file.path, ['claims', index, 'cites']),
      })),
    }))
    .sort((a, b) => rank(a.id) - rank(b.id));
}

function shownWords(
  { front, path }: TopicFile,
  quotations: readonly ResolvedQuotation[],
  book: CiteBook,
): Topic['shown'] {
  if (front.quotation === undefined) return null;
  const cite = book.resolve(front.quotation, path, ['quotation']);
  const quotation = cite === null ? undefined : quotationOf(cite, quotations);
  if (cite === null || quotation === undefined) {
    const reason = 'Unexpected words outside every quotation, expected words that were said';
    if (cite !== null) book.report(path, cite.exact, reason, undefined, ['quotation', 'exact']);
    return null;
  }
  return { cite, quotation };
}
