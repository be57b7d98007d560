import type { Role } from '../../../model.ts';
import type { Part } from './cut.ts';

/** A `key: value` line of a block at the head of a file. */
const FIELD = /^["']?([A-Za-z][A-Za-z_ -]{1,24})["']?\s?[:=]\s*(.*)$/su;
const KEYS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...['title', 'headline', 'heading', 'og:title'].map((key): [string, Role] => [key, 'headline']),
  ...[
    'date',
    'published',
    'pubdate',
    'pub date',
    'publication date',
    'date published',
    'published at',
    'published on',
    'publish date',
    'datepublished',
    'posted',
    'published date',
    'published time',
  ].map((key): [string, Role] => [key, 'date']),
  ...['author', 'authors', 'byline', 'by', 'writer', 'reporter', 'creator'].map((key): [string, Role] => [
    key,
    'byline',
  ]),
  ...['standfirst', 'subtitle', 'subheading', 'subhead', 'dek', 'deck', 'sub-headline', 'subheadline'].map(
    (key): [string, Role] => [key, 'standfirst'],
  ),
  ...[
    'url',
    'link',
    'source',
    'publisher',
    'publication',
    'outlet',
    'site',
    'site name',
    'website',
    'newspaper',
    'section',
    'category',
    'categories',
    'tags',
    'keywords',
    'language',
    'lang',
    'description',
    'summary',
    'excerpt',
    'abstract',
    'id',
    'slug',
    'image',
    'updated',
    'modified',
    'last modified',
    'date modified',
    'last updated',
    'copyright',
    'type',
    'country',
    'location',
    'retrieved',
    'accessed',
    'crawled',
    'fetched',
    'scraped',
    'date accessed',
    'domain',
    'canonical',
    'permalink',
    'word count',
    'topic',
    'topics',
    'layout',
    'draft',
    'agency',
    'edition',
    'collected',
  ].map((key): [string, Role] => [key, 'left-out']),
]);
const FENCE = /^(?:---+|\+\+\+|===+)$/;
const MOST_LINES = 40;

/** What a field of the front matter is; `null` where the line is none. */
function fieldOf(text: string): { role: Role; at: number; key: string } | null {
  const match = text.length > 2000 ? null : FIELD.exec(text);
  const key = (match?.[1] ?? '').trim().toLowerCase().replace(/[_-]/g, ' ');
  const role = KEYS.get(key);
  if (match === null || role === undefined) return null;
  return { role, key, at: text.length - (match[2] ?? '').length };
}

/** The parts of one line of front matter: the key is left out, the value has the role the key names. */
function partsOf(text: string): readonly Part[] {
  const leftOut = { role: 'left-out', rule: 'front-matter' } as const;
  const field = fieldOf(text);
  if (field === null || field.role === 'left-out' || field.at >= text.length)
    return [{ at: 0, verdict: leftOut }];
  return [
    { at: 0, verdict: leftOut },
    { at: field.at, verdict: { role: field.role, rule: `front-matter-${field.role}` } },
  ];
}

/** Number of lines of an unfenced block: fields from the first line on, two at the least. */
function openLength(lines: readonly string[]): number {
  let length = 0;
  while (length < Math.min(lines.length, MOST_LINES) && fieldOf(lines[length] ?? '') !== null) length += 1;
  // One field alone is a date line or a byline, and other rules read those.
  return length >= 2 ? length : 0;
}

/** Number of lines of a fenced block, fences included. */
function fencedLength(lines: readonly string[]): number {
  const close = lines.slice(1, MOST_LINES).findIndex((line) => FENCE.test(line));
  const isFenced = close >= 0 && lines.slice(1, close + 1).some((line) => fieldOf(line) !== null);
  return isFenced ? close + 2 : 0;
}

/**
 * Reads a front-matter block at the head of a seed: for each of its lines the parts it is cut into.
 * Empty where the seed has none. Takes `title: …` and `date: …` in a row, or between `---` fences;
 * refuses one such line alone.
 */
export function readFrontMatter(lines: readonly string[]): (readonly Part[])[] {
  const [first] = lines;
  if (first === undefined) return [];
  const length = FENCE.test(first) ? fencedLength(lines) : openLength(lines);
  return lines.slice(0, length).map(partsOf);
}
