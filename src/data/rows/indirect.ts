import { SURE } from '../../model.ts';
import type { Article } from '../../record/types.ts';
import type { SeedPlaces } from '../places.ts';
import type { IndirectRow, PlaceRow } from '../schemas.ts';
import { openPlaces } from './places.ts';

/** The reported speech of an article. */
export function indirectRows(article: Article, { span }: SeedPlaces): IndirectRow[] {
  return article.indirect.map((one) => ({
    key: `${article.slug}/${one.id}`,
    id: one.id,
    article: article.slug,
    seed: article.seed,
    outlet: article.outlet.known ? article.outlet.name : null,
    date: article.date.iso,
    dateBasis: article.date.basis,
    speaker: one.speaker,
    speakerSure: one.speaker !== null && one.confidence >= SURE,
    polarity: one.polarity,
    mention: one.mention,
    cue: one.cue,
    confidence: one.confidence,
    rule: one.rule,
    setByEditor: one.setByEditor ?? null,
    topics: one.topics,
    quoted: one.quoted,
    exact: one.exact,
    parts: one.parts.map(([start, end]) => span({ start, end })),
    href: one.href,
  }));
}

/** The places of an article's reported speech. */
export function indirectPlaces({ slug, indirect }: Article, places: SeedPlaces): PlaceRow[] {
  const placesOf = openPlaces(() => places);
  return indirect.flatMap(({ id, href, parts }) => {
    const spans = parts.map(([start, end]) => ({ start, end }));
    return placesOf({ kind: 'reported', item: `${slug}/${id}`, article: slug, href, spans });
  });
}
