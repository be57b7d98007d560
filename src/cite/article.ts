import type { ArticleFront, Known, Site } from '../model.ts';
import type { Article } from '../record/types.ts';
import type { CiteDetails, CslDate, CslItem } from './item.ts';
import { splitAuthors } from './names.ts';
import { archivedWords, joined } from './words.ts';

/** The site as citations name it. */
export interface CitingSite {
  readonly site: Pick<Site, 'title'>;
  readonly language: string;
  /** Public address with no slash at its end, or `null`. */
  readonly address: string | null;
}

/** The original article first, and where on this site it was read second. */
export function articleItem(article: Article, citing: CitingSite): CslItem {
  const { front } = article;
  const original = webAddress(front.url.value);
  const here = placeOnSite(article.href, citing.address);
  const custom = details(front);
  const url = original ?? (citing.address === null ? undefined : here);
  return {
    id: article.slug,
    type: 'article-newspaper',
    title: article.headlineIsFirstWords ? `[${article.headline}]` : article.headline,
    ...(front.author.value === null ? {} : { author: splitAuthors(front.author.value) }),
    ...(front.publisher.value === null ? {} : { 'container-title': front.publisher.value }),
    ...issued(front.published),
    ...(url === undefined ? {} : { URL: url }),
    language: citing.language,
    archive: citing.site.title,
    archive_location: here,
    note: joined([...doubts(article), archivedWords({ custom }), `Read in ${citing.site.title}: ${here}`]),
    ...(Object.keys(custom).length === 0 ? {} : { custom }),
  };
}

/** An address that can be opened, or nothing. */
export function webAddress(value: string | null): string | undefined {
  return value !== null && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : undefined;
}

/** A page of the site as an address, or as a path from the site's root where it has none. */
export function placeOnSite(href: string, address: string | null): string {
  return address === null ? href : `${address}/${encodeURI(href)}`;
}

/** `YYYY-MM-DD`, or shorter, as CSL has dates. */
export function cslDate(iso: string): CslDate {
  return { 'date-parts': [iso.split('-').map(Number)] };
}

function issued({ value, basis }: Known): { issued?: CslDate } {
  if (value === null) return {};
  return { issued: { ...cslDate(value), ...(basis === 'inferred' ? { circa: true } : {}) } };
}

function details({ published, publisher, archived }: ArticleFront): CiteDetails {
  return {
    ...(isSupplied(published) ? { dateBasis: published.basis } : {}),
    ...(isSupplied(publisher) ? { outletBasis: publisher.basis } : {}),
    ...(archived && { archived: { URL: archived.url, captured: cslDate(archived.captured) } }),
  };
}

const isSupplied = ({ value, basis }: Known) => value !== null && basis !== 'printed';

/** What no field of a reference manager can hold: how surely each thing is known. */
function doubts({ front, headlineIsFirstWords }: Article): string[] {
  const how = (label: string, { value, basis, confidence }: Known) => {
    if (value === null) return [`${label} unknown.`];
    return basis === 'printed'
      ? []
      : [`${label} ${basis}${confidence === undefined ? '' : `, ${confidence} confidence`}.`];
  };
  return [
    ...how('Publisher', front.publisher),
    ...how('Date', front.published),
    ...(headlineIsFirstWords ? ['Headline unknown: the title is the first words of the report.'] : []),
  ];
}
