/** What search reads of a page: whether it is found, as what, and by which values an article can be filtered. */
import { basisWords, dateWords } from '../dates.ts';
import { outletGroup } from '../outlets.ts';
import { sureSpeaker } from '../people.ts';
import type { SiteRecord } from '../record.ts';
import type { Article } from '../types.ts';

/** Pages that only lead to others, or repeat what is found where it stands. */
const unsearched = new Set(['home', 'search', '404', 'quotations', 'articles', 'reports', 'people', 'cite']);
/** Pages about the subject of the site; all others are about the site itself, and are found last. */
const subjects = new Set([
  'article',
  'topic',
  'statement',
  'person',
  'compare',
  'figures',
  'charts',
  'timeline',
  'glossary',
  'help',
]);

/** Attributes of the element whose words are searched, as Pagefind reads them; none where nothing is. */
export function searchedAttributes(kind: string): Readonly<Record<string, string>> {
  if (unsearched.has(kind)) return {};
  const name = subjects.has(kind) ? kind : 'about the site';
  const weight: Record<string, string> = subjects.has(kind) ? {} : { 'data-pagefind-weight': '0.2' };
  return { 'data-pagefind-body': '', 'data-pagefind-filter': `page:${name}`, ...weight };
}

/** The values of an article, those of a filter each once; each quotation's own lie in `search/`. */
export function searchValues({ topics, language }: SiteRecord, article: Article) {
  const { date, outlet, quotations } = article;
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const topicsOf = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id);
  const filters: readonly (readonly [name: string, values: readonly string[]])[] = [
    ['topic', quotations.flatMap((one) => (one.topics.length > 0 ? topicsOf(one.topics) : ['No topic']))],
    ['speaker', quotations.map((one) => sureSpeaker(one) ?? 'Not known')],
    ['outlet', [outletGroup(outlet)]],
    ['kind', quotations.map(({ kind }) => kind)],
    ['year', [date.iso?.slice(0, 4) ?? 'Date unknown']],
  ];
  const values = filters.flatMap(([name, own]) =>
    [...new Set(own)].map((value) => ({ name, value, isFilter: true })),
  );
  if (date.iso === null) return values;
  const value = dateWords(date.iso, language, 'short') + basisWords(date);
  return [...values, { name: 'date', value, isFilter: false }];
}
