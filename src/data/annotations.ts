import type { SiteRecord } from '../record/index.ts';
import { type BodyFinder, motivationOf } from './annotation-bodies.ts';
import { licence } from './licence.ts';
import { countItems } from './rows/places.ts';
import { objectWithRows, type RowsText } from './rows-text.ts';
import type { Annotation, AnnotationTarget, PlaceRow } from './schemas.ts';
import { dataVersion } from './versions.ts';

const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    sha256: 'https://schema.org/sha256',
    version: 'https://schema.org/version',
    usageInfo: 'https://schema.org/usageInfo',
  },
];

/**
 * The file of every place as a Web Annotation: one annotation an item, a target for each of its places. Positions
 * count Unicode code points of the seed, which is named by its SHA-256.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotationsFile(record: SiteRecord): RowsText {
  const head = {
    '@context': context,
    id: 'annotations.jsonld',
    type: 'AnnotationCollection',
    label: record.site.title,
    version: dataVersion,
    rights: licence.url,
    usageInfo: licence.words,
    creator: [agents(record).extractor, agents(record).editors],
    total: countItems(record),
  };
  const page = { id: '#page-1', type: 'AnnotationPage', partOf: 'annotations.jsonld', startIndex: 0 };
  const first = objectWithRows(page, 'items');
  return {
    ...first,
    head: `${JSON.stringify(head, null, 1).slice(0, -2)},\n "first": ${first.head}`,
    foot: (empty) => `${first.foot(empty)}}\n`,
  };
}

function agents({ site }: SiteRecord) {
  return {
    extractor: {
      id: '#extractor',
      type: 'Software',
      name: `The program that reads articles for ${site.title}`,
    },
    editors: { id: '#editors', type: 'Organization', name: `The editors of ${site.title}` },
  } as const;
}

/** The annotations of some places, in their order; all places of an item are among them. */
export function annotationsOf(
  record: SiteRecord,
  places: readonly PlaceRow[],
  bodies: BodyFinder,
): Annotation[] {
  const slugs = new Set(places.map(({ article }) => article));
  const sources = new Map(Array.from(slugs, (slug) => [slug, source(record, slug)]));
  const { extractor, editors } = agents(record);
  const items = Map.groupBy(places, ({ kind, item }) => `${kind}/${item}`);
  return [...items].map(([id, group]): Annotation => {
    const [{ kind }] = group as [PlaceRow];
    const body = bodies(id);
    return {
      id: `#${id}`,
      type: 'Annotation',
      motivation: motivationOf(record, kind, id),
      creator: (kind === 'quotation' || kind === 'reported') && !body.setByEditor ? extractor : editors,
      body: body.bodies,
      target: group.map((place) => target(place, sources.get(place.article) as Source)),
    };
  });
}

type Source = AnnotationTarget['source'];

function source(record: SiteRecord, slug: string): Source {
  const article = record.article(slug);
  if (article === undefined) throw new Error(`Implementation error: a place in ${slug}, which is no article`);
  const sha256 = article.front.seedSha256;
  return {
    id: `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`,
    type: 'Text',
    format: 'text/plain',
    label: article.seed,
    sha256,
  };
}

function target(place: PlaceRow, of: Source): AnnotationTarget {
  const { exact, prefix, suffix, startCodePoint: start, endCodePoint: end, href } = place;
  return {
    type: 'SpecificResource',
    source: of,
    scope: `../${href}`,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact,
        ...(prefix === null ? {} : { prefix }),
        ...(suffix === null ? {} : { suffix }),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}
