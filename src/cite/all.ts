import type { SiteRecord } from '../record/index.ts';
import { type CiteFile, citeFiles } from './formats.ts';
import type { CslItem } from './item.ts';
import { citedArticle, citedTopic } from './site.ts';

/** The citations of all articles and topics. */
export function citationItems(
  record: SiteRecord,
  environment: Readonly<Record<string, string | undefined>>,
): CslItem[] {
  return [
    ...record.articles.map((article) => citedArticle(record, article, environment)),
    ...record.topics.map((topic) => citedTopic(record, topic, environment)),
  ];
}

/** `citations.json`, for a reference manager to take all of them at once; one a line. */
export function citationsText(items: readonly CslItem[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

/** Path of the file with a page's citation: `cite/<slug>.bib`, `cite/topics/<id>.bib`. */
export function citeFilePath({ id, type }: CslItem, ending: CiteFile['ending']): string {
  return type === 'webpage' ? `cite/topics/${id.replace(/^topic-/, '')}.${ending}` : `cite/${id}.${ending}`;
}

/** The files of one page, by path. */
export function citationFiles(item: CslItem): (readonly [path: string, text: string])[] {
  return Object.values(citeFiles).map(({ ending, write }) => [citeFilePath(item, ending), write(item)]);
}
