import { type Entry, listed, text } from '../read/content.ts';
import { namedIn, type Project, type Quotation } from './project.ts';

/** One wording of a statement. */
export interface Variant {
  readonly quotation: Quotation;
  readonly parts: readonly (readonly [number, number])[];
  readonly href: string;
}

/** One utterance in several articles: described by an editor, or found by the extractor. */
export interface Statement {
  readonly id: string;
  /** What an editor says of it. */
  readonly entry: Entry | null;
  readonly variants: readonly Variant[];
  readonly quotations: readonly Quotation[];
}

/** Those that editors described, then those of quotations that carry one name and that no editor touched. */
export function statementsOf(project: Project): Statement[] {
  const described = listed(project.content, 'statements').map((entry): Statement => {
    const variants = namedIn(entry, 'variants').flatMap((named): Variant[] => {
      const span = project.span(named);
      const article = project.articles.get(named.article);
      const quotation = article?.quotations.find(({ parts }) =>
        parts.some(([start, end]) => span !== null && span[0] < end && start < span[1]),
      );
      if (span === null || quotation === undefined) return [];
      return [{ quotation, parts: [span], href: `${article?.href}#s-${span.join('-')}` }];
    });
    return {
      id: String(entry['id']),
      entry,
      variants,
      quotations: variants.map(({ quotation }) => quotation),
    };
  });
  const touched = new Set(described.flatMap(({ quotations }) => quotations));
  return [...described, ...linked(project, touched)];
}

function linked({ articles }: Project, touched: ReadonlySet<Quotation>): Statement[] {
  const free = [...articles.values()]
    .flatMap(({ quotations }) => quotations)
    .filter((one) => !touched.has(one));
  const named = free.filter(({ entry }) => text(entry['statement']) !== null);
  const groups = Map.groupBy(named, ({ entry }) => String(entry['statement']));
  return [...groups]
    .filter(([, group]) => new Set(group.map(({ article }) => article)).size > 1)
    .map(([id, quotations]) => {
      const variants = quotations.map((quotation) => ({
        quotation,
        parts: quotation.parts,
        href: quotation.href,
      }));
      return { id, entry: null, variants, quotations };
    });
}
