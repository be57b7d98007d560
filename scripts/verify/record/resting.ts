import { type Entry, entries, listed } from '../read/content.ts';
import { namedIn, type Project, type Span } from './project.ts';
import type { Thing } from './things.ts';

/** A thing that rests on words of an article. */
interface Resting {
  readonly thing: Thing;
  readonly article: string;
  readonly span: Span;
}

/** Everything that rests on printed words, with their places. */
export function restingWords({ content, articles, span }: Project): Resting[] {
  const rest = (thing: Thing, owner: Entry, ...names: readonly string[]): Resting[] =>
    names
      .flatMap((name) => namedIn(owner, name))
      .flatMap((named) => {
        const place = span(named);
        return place === null ? [] : [{ thing, article: named.article, span: place }];
      });
  return [
    ...listed(content, 'figures').flatMap((one) => rest(`figure ${one['id']}`, one, 'cites')),
    ...listed(content, 'people').flatMap((one) => rest(`person ${one['id']}`, one, 'roles')),
    ...listed(content, 'statements').flatMap((one) =>
      rest(`statement ${one['id']}`, one, 'variants', 'narrated'),
    ),
    ...content.events.flatMap(({ id, facts }) =>
      entries(facts).flatMap((fact) => rest(`fact ${id}/${fact['id']}`, fact, 'cells', 'elsewhere')),
    ),
    ...[...articles.values()].flatMap(({ slug, quotations }) =>
      quotations.flatMap(({ id, parts }) =>
        parts.map((part): Resting => ({ thing: `quotation ${slug}/${id}`, article: slug, span: part })),
      ),
    ),
  ];
}
