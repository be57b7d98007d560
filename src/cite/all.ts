import type { SiteRecord } from '../record/index.ts';
import { bibtex } from './bibtex.ts';
import { citeFiles, writtenStyles } from './formats.ts';
import type { CslItem } from './item.ts';
import { ris } from './ris.ts';
import { citedArticle, citedTopic, type Environment } from './site.ts';

/** The citations of all articles and topics. */
export function citationItems(record: SiteRecord, environment: Environment): CslItem[] {
  return [
    ...record.articles.map((article) => citedArticle(record, article, environment)),
    ...record.topics.map((topic) => citedTopic(record, topic, environment)),
  ];
}

/** `citations.json`, for a reference manager to take all of them at once; one a line. */
export function citationsText(items: readonly CslItem[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

/** All citations in one file a form, `citations.bib` and so on: a file an article would be four a report. */
export function collectedFiles(items: readonly CslItem[]): (readonly [path: string, text: string])[] {
  return [
    ['citations.json', citationsText(items)],
    ['citations.bib', items.map(bibtex).join('\n')],
    ['citations.ris', items.map(ris).join('')],
    ['citations.txt', items.map((item) => `${item.id}\n\n${writtenStyles(item)}`).join('\n\n')],
  ];
}

/** The files of one topic, by path: `cite/topics/<id>.bib`. */
export function topicFiles(item: CslItem): (readonly [path: string, text: string])[] {
  const name = item.id.replace(/^topic-/, '');
  return citeFiles.map(({ ending, write }) => [`cite/topics/${name}.${ending}`, write(item)]);
}
