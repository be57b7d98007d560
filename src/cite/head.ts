/** What an article's page tells machines about the article it is of. */
import { SURE } from '../model.ts';
import type { Article } from '../record/types.ts';
import { webAddress } from './article.ts';
import type { CslItem } from './item.ts';
import { fullName, invertedName, splitAuthors } from './names.ts';
import { plain } from './plain.ts';
import { issuedWords, outletWords } from './words.ts';

/** Above so many characters the words stay in `data/quotations.json` alone: a page has a weight to keep. */
const MOST_CHARACTERS = 6_000;

export type MetaTag = readonly [name: string, content: string];

/**
 * Highwire Press tags, which Zotero, Google Scholar and others read. What the article does not print stands in
 * square brackets there too: these tags have no other place for doubt.
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function highwireTags(item: CslItem): MetaTag[] {
  const isPrinted = item.custom?.dateBasis === undefined;
  const date = isPrinted ? item.issued?.['date-parts'][0]?.map(twoDigits).join('/') : issuedWords(item);
  return [
    ['citation_title', item.title],
    ...(item.author ?? []).map((name): MetaTag => ['citation_author', invertedName(name)]),
    ...(item['container-title'] === undefined
      ? []
      : [['citation_journal_title', outletWords(item)] as const]),
    ...(date === undefined ? [] : [['citation_publication_date', date] as const]),
    ...(item.URL === undefined ? [] : [['citation_public_url', item.URL] as const]),
    ['citation_language', item.language ?? 'en'],
    // Of the tags in use only this one makes Zotero take it for what it is: a newspaper's article.
    ['z:itemType', 'newspaperArticle'],
  ];
}

const twoDigits = (part: number) => String(part).padStart(2, '0');

/**
 * The article as schema.org has it. A date or a publisher that was only inferred is left out, since the form
 * has no word for doubt; the credit line says both with how they are known.
 */
export function articleJsonLd(article: Article, item: CslItem): object {
  const { front } = article;
  const known = ({ value, basis }: Article['front']['published']) => (basis === 'inferred' ? null : value);
  const [date, publisher] = [known(front.published), known(front.publisher)];
  const url = webAddress(front.url.value);
  const { archived } = front;
  const here = item.archive_location.includes(':') ? item.archive_location : '#main';
  const length = article.quotations.flatMap(({ exact }) => exact).join('').length;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: item.title,
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(item.author === undefined ? {} : { author: item.author.map((name) => nameLd(fullName(name))) }),
    ...(date === null ? {} : { datePublished: date }),
    ...(url === undefined ? {} : { url }),
    inLanguage: item.language,
    archivedAt: archived
      ? [here, { '@type': 'WebPage', url: archived.url, dateCreated: archived.captured }]
      : here,
    creditText: plain(item),
    ...(length > MOST_CHARACTERS ? {} : { hasPart: article.quotations.map(quotationLd) }),
  };
}

function quotationLd({ id, exact, speaker, confidence }: Article['quotations'][number]): object {
  const isSure = speaker !== null && confidence >= SURE;
  return {
    '@type': 'Quotation',
    '@id': `#q-${id}`,
    text: exact.join(' … '),
    ...(isSure ? { spokenByCharacter: nameLd(speaker) } : {}),
  };
}

/** A body's name is not told from a role's: only a person's is given a type. */
function nameLd(name: string): object {
  const [first] = splitAuthors(name);
  return first !== undefined && !('literal' in first) ? { '@type': 'Person', name } : { name };
}

/** JSON that can stand in a script element: nothing in it can end the element or open a comment. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
