import type { Span } from '../../model.ts';
import type { SiteRecord } from '../../record/index.ts';
import type { ResolvedCite } from '../../record/types.ts';
import type { SeedPlaces } from '../places.ts';
import type { PlaceKind, PlaceRow } from '../schemas.ts';

/** Words on which something rests, before they are looked up in their seed. */
interface Resting {
  readonly kind: PlaceKind;
  readonly item: string;
  readonly article: string;
  readonly href: string;
  readonly spans: readonly Span[];
}

/** Answers the rows of words on which something rests; the parts of an item are counted in the order of the asking. */
export function openPlaces(open: (slug: string) => SeedPlaces): (resting: Resting) => PlaceRow[] {
  const parts = new Map<string, number>();
  return ({ kind, item, article, href, spans }) => {
    const { seed, words, span } = open(article);
    return spans.map((at): PlaceRow => {
      const part = (parts.get(`${kind} ${item}`) ?? 0) + 1;
      parts.set(`${kind} ${item}`, part);
      return { kind, item, part, article, seed, ...words(at), ...span(at), href };
    });
  };
}

/** Every place on which something other than a quotation rests: those of an item stand together, in its order. */
export function placeRows(record: SiteRecord, open: (slug: string) => SeedPlaces): PlaceRow[] {
  return restingWords(record).flatMap(openPlaces(open));
}

/** How many items rest on places: quotations, reported speech, and all others. */
export function countItems(record: SiteRecord): number {
  const others = restingWords(record).filter(({ spans }) => spans.length > 0);
  const quoted = record.quotations.filter(({ parts }) => parts.length > 0);
  const reported = record.articles.reduce((sum, { indirect }) => sum + indirect.length, 0);
  return quoted.length + reported + new Set(others.map(({ kind, item }) => `${kind}/${item}`)).size;
}

function restingWords(record: SiteRecord): Resting[] {
  return [
    ...record.figures.flatMap(({ id, cites }) => cited('figure', id, cites)),
    ...record.statements.flatMap(({ id, variants }) =>
      variants.map(({ article, href, parts }): Resting => {
        const spans = parts.map(([start, end]) => ({ start, end }));
        return { kind: 'statement', item: id, article: article.slug, href, spans };
      }),
    ),
    ...record.statements.flatMap(({ id, narrated }) => cited('narrated', id, narrated)),
    ...record.events.flatMap(({ id, facts }) =>
      facts.flatMap((fact) => cited('fact', `${id}/${fact.id}`, [...fact.cells, ...fact.elsewhere])),
    ),
    ...record.people.pages.flatMap(({ id, roles }) => cited('role', id, roles)),
    ...record.articles.flatMap(({ slug, href, notes }) =>
      notes.map(({ span }, index): Resting => {
        const place = `${href}#s-${span.start}-${span.end}`;
        return { kind: 'note', item: `${slug}/${index + 1}`, article: slug, href: place, spans: [span] };
      }),
    ),
    ...record.topics.flatMap(({ id }) => cited('topic', id, record.citesOf(id).cites)),
  ];
}

function cited(kind: PlaceKind, item: string, cites: readonly ResolvedCite[]): Resting[] {
  return cites.map(({ article, href, span }) => ({ kind, item, article, href, spans: [span] }));
}
