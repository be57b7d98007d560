/** A thing of which a page or a file says something: `figure late-stage-plots`, `span slug 12 40`. */
export type Thing = `${Kind} ${string}`;

/** The kinds of things. */
export type Kind =
  | 'article'
  | 'span'
  | 'quotation'
  | 'reported'
  | 'figure'
  | 'statement'
  | 'person'
  | 'topic'
  | 'page'
  | 'event'
  | 'fact'
  | 'chart'
  | 'file'
  | 'sums'
  | 'all'
  | 'copy'
  | 'list';

/** The kind of a thing, and what names it among them. */
export function kindAndKey(thing: Thing): [kind: Kind, key: string] {
  const at = thing.indexOf(' ');
  return [thing.slice(0, at) as Kind, thing.slice(at + 1)];
}
