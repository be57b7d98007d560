import { type Entry, listed, text } from '../read/content.ts';
import { namedIn, type Project, type Quotation } from './project.ts';

/** One wording of a statement. */
interface Variant extends Pick<Quotation, 'parts' | 'href'> {
  readonly quotation: Quotation;
}

/** One utterance in several articles: described by an editor, or found by the extractor. */
export interface Statement {
  readonly id: string;
  /** What an editor says of it. */
  readonly entry: Entry | null;
  readonly variants: readonly Variant[];
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
    return { id: String(entry['id']), entry, variants };
  });
  const touched = new Set(described.flatMap(({ variants }) => variants.map(({ quotation }) => quotation)));
  const free = [...project.articles.values()]
    .flatMap(({ quotations }) => quotations)
    .filter((one) => !touched.has(one) && text(one.entry['statement']) !== null);
  const linked = [...Map.groupBy(free, ({ entry }) => String(entry['statement']))]
    .filter(([, group]) => new Set(group.map(({ article }) => article)).size > 1)
    .map(([id, group]): Statement => {
      const variants = group.map((quotation) => ({ ...quotation, quotation }));
      return { id, entry: null, variants };
    });
  return [...described, ...linked];
}
