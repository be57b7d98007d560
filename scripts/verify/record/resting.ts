import { type Entry, entries, listed } from '../read/content.ts';
import { namedIn, type Project } from './project.ts';
import type { Thing } from './things.ts';

/** A thing that rests on words of an article. */
export interface Resting {
  readonly thing: Thing;
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Everything that rests on printed words, with their places. */
export function restingWords(project: Project): Resting[] {
  const { content, articles } = project;
  const rest = (owner: Entry, names: readonly string[], thing: Thing): Resting[] =>
    names
      .flatMap((name) => namedIn(owner, name))
      .flatMap((named) => {
        const span = project.span(named);
        return span === null ? [] : [{ thing, article: named.article, start: span[0], end: span[1] }];
      });
  return [
    ...listed(content, 'figures').flatMap((figure) => rest(figure, ['cites'], `figure ${figure['id']}`)),
    ...listed(content, 'people').flatMap((person) => rest(person, ['roles'], `person ${person['id']}`)),
    ...listed(content, 'statements').flatMap((statement) =>
      rest(statement, ['variants', 'narrated'], `statement ${statement['id']}`),
    ),
    ...content.events.flatMap((event) =>
      entries(event['facts']).flatMap((fact) =>
        rest(fact, ['cells', 'elsewhere'], `fact ${event['id']}/${fact['id']}`),
      ),
    ),
    ...[...articles.values()].flatMap(({ slug, quotations }) =>
      quotations.flatMap(({ id, parts }) =>
        parts.map(
          ([start, end]): Resting => ({ thing: `quotation ${slug}/${id}`, article: slug, start, end }),
        ),
      ),
    ),
  ];
}
