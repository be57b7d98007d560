import type { Row } from '../record/project.ts';
import { groupsBy } from '../record/rows-by.ts';
import type { Built } from './built.ts';

/** What a report says of a fact, by the address of its words. */
export function factAt(href: string, fact: string, path: string, { sources: { tables } }: Built): Row {
  const event = eventOf(path);
  const rows = groupsBy(tables, 'facts', 'href').get(href) ?? [];
  const row = rows.find((one) => one['event'] === event && one['fact'] === fact);
  if (row === undefined) return {};
  const { label, number, certainty, by, differs } = row;
  return { fact, label, number, certainty, by, differs: differs ? 'yes' : 'no' };
}

/** The words at an address, as data have them. */
export function placeAt(href: string, site: Built): Row {
  const [, from, to] = /#s-(\d+)-(\d+)$/.exec(href) ?? [];
  const article = articleAt(href, site);
  if (article === undefined || from === undefined) return {};
  const { slug, stem: seed, outlet, date: published, dateBasis: publishedBasis } = article;
  const [start, end] = [Number(from), Number(to)];
  const words = article.seed?.text.slice(start, end);
  return { article: slug, seed, outlet, published, publishedBasis, start, end, words, href };
}

export const articleAt = (href: string, { sources }: Built) =>
  sources.project.articles.get(/^articles\/(.+)\.html#/.exec(href)?.[1] ?? '');

/** The event of whose facts a chart is. */
export const eventOf = (path: string) => /^charts\/(?:facts-of|same-number)-(.*)\.\w+$/.exec(path)?.[1];

export const embedding = (path: string, { pages }: Built) =>
  pages.get(path.replace(/^charts\/(.*)\.\w+$/, 'embed/$1.html'));
